import type { SeedAsWritten } from '../../../src/domain/seed.ts'
import { narrator } from '../narrator.ts'

/** How the narrator sees what is to come: the last paragraph. */
export const outlook = {
  // That Russia prepares is the narrator's word: it is no confirmation by Russia.
  'narrator-says-both-sides-prepare': {
    ...narrator,
    text: 'Ukraine and Russia are getting ready for another round of diplomacy.',
    speechAct: 'REPORT',
    evidence: [
      { start: 2248, end: 2303, sha256: '3224767aecf6255487e7baff786f1cb16e566a736b2f393858c490b1aac1e641' },
    ],
    about: [
      { subject: 'istanbul-2025-07', aspect: 'SUBJECT' },
      { subject: 'ukraine', aspect: 'SUBJECT' },
      { subject: 'russia', aspect: 'SUBJECT' },
    ],
  },
  // The narrator is certain that it is open.
  'narrator-calls-ceasefire-open': {
    ...narrator,
    text: 'Whether a ceasefire comes soon is open.',
    speechAct: 'ASSESS',
    evidence: [
      { start: 2305, end: 2361, sha256: 'e37bc8a4db61a9904d04de6e841e81aaf4367aa4e11cd62a5adb86d627e1b547' },
    ],
    about: [{ subject: 'ceasefire', aspect: 'SUBJECT' }],
  },
} as const satisfies SeedAsWritten['statements']
