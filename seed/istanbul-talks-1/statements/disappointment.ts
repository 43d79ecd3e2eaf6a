import type { SeedAsWritten } from '../../../src/domain/seed.ts'
import { narrator } from '../narrator.ts'
import { times } from '../times.ts'

/** What Trump says of Putin, and what the narrator makes of it: the seventh paragraph. */
export const disappointment = {
  'narrator-reports-trump-on-putin': {
    ...narrator,
    text: 'Trump has spoken about Putin.',
    speechAct: 'REPORT',
    evidence: [
      { start: 2050, end: 2168, sha256: 'd21106d77268aa78b55830fd656eaf7b76ec0a260ac9321adfbdf33e59fb9f90' },
    ],
    about: [{ subject: 'donald-trump', aspect: 'SPEECH' }],
  },
  'trump-is-disappointed-in-putin': {
    speaker: 'donald-trump',
    text: 'Putin has let him down.',
    speechAct: 'EXPRESS',
    form: 'INDIRECT',
    certainty: 'CERTAIN',
    saidAt: times.recently,
    source: 'istanbul-talks-1',
    evidence: [
      { start: 2085, end: 2132, sha256: '84011759dcca10d87fd1e2a7d9f4de99c9809dd24f9e5a3e8fd34fe0d265f41d' },
    ],
    reportedBy: 'narrator-reports-trump-on-putin',
    about: [{ subject: 'vladimir-putin', aspect: 'SUBJECT' }],
  },
  // Affirmed: the two words are an idiom for going on. With what, he does not say.
  'trump-is-not-done-with-putin': {
    speaker: 'donald-trump',
    text: 'He still has business with Putin.',
    speechAct: 'EXPRESS',
    form: 'DIRECT_QUOTE',
    certainty: 'CERTAIN',
    saidAt: times.recently,
    source: 'istanbul-talks-1',
    evidence: [
      {
        start: 2150,
        end: 2158,
        sha256: '5af869413a799fc062850ee4b47e1a22879ddc69ae669cd4b88f00a33edbb52d',
        exact: 'not done',
      },
    ],
    reportedBy: 'narrator-reports-trump-on-putin',
    about: [{ subject: 'vladimir-putin', aspect: 'SUBJECT' }],
  },
  // A signal is what the narrator reads into the words, not what Trump says: hence PROBABLE, and about the
  // state, which said nothing.
  'narrator-reads-continued-pressure': {
    ...narrator,
    text: 'The words suggest that the United States will keep pressing for the conflict to be settled.',
    speechAct: 'ASSESS',
    certainty: 'PROBABLE',
    evidence: [
      { start: 2170, end: 2239, sha256: 'b08047ed8b3c79ce838713d98e7a9e255621efaf9d4312998ba8c900334ef363' },
    ],
    about: [{ subject: 'united-states', aspect: 'POSITION' }],
  },
} as const satisfies SeedAsWritten['statements']
