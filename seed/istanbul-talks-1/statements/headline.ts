import type { SeedAsWritten } from '../../../src/domain/seed.ts'
import { narrator } from '../narrator.ts'

/** What the headline claims. */
export const headline = {
  // The narrator's own claim, with nobody to attribute it to. Talks that resume make the round one of the series.
  'headline-talks-resume': {
    ...narrator,
    text: 'The peace talks between Ukraine and Russia are to go on again.',
    speechAct: 'REPORT',
    evidence: [
      { start: 0, end: 40, sha256: 'd07dbfcbd6369bbf23d4228835915136d6609b310c723ca269499601518db498' },
    ],
    about: [
      { subject: 'istanbul-2025-07', aspect: 'STATUS', status: 'SCHEDULED' },
      { subject: 'istanbul-2025-07', aspect: 'PARTICIPANTS' },
      { subject: 'istanbul-2025-07', aspect: 'AGENDA' },
    ],
    asserts: [
      { tie: 'INVOLVED_IN', from: 'ukraine', to: 'istanbul-2025-07', role: 'PARTICIPANT' },
      { tie: 'INVOLVED_IN', from: 'russia', to: 'istanbul-2025-07', role: 'PARTICIPANT' },
      { tie: 'PART_OF', from: 'istanbul-2025-07', to: 'istanbul-talks' },
      { tie: 'CONCERNS', from: 'istanbul-2025-07', to: 'peace-talks' },
    ],
  },
  'headline-in-istanbul': {
    ...narrator,
    text: 'The coming talks take place in Istanbul.',
    speechAct: 'REPORT',
    evidence: [
      { start: 29, end: 52, sha256: '82d012742153b4fc14c599dc71aa75eb3a43571cadff65051b330e26d1da0005' },
    ],
    about: [{ subject: 'istanbul-2025-07', aspect: 'PLACE' }],
    asserts: [{ tie: 'LOCATED_IN', from: 'istanbul-2025-07', to: 'istanbul' }],
  },
} as const satisfies SeedAsWritten['statements']
