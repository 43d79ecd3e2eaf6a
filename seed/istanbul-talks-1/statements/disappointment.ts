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
  // NEGATED, as the words are: that he is done is what they deny. What is left to do, he does not say.
  'trump-is-not-done-with-putin': {
    speaker: 'donald-trump',
    text: 'He has not finished with Putin.',
    speechAct: 'EXPRESS',
    form: 'MIXED_QUOTE',
    certainty: 'CERTAIN',
    polarity: 'NEGATED',
    saidAt: times.recently,
    source: 'istanbul-talks-1',
    evidence: [
      { start: 2142, end: 2168, sha256: '64dc378b3395b6df64b8396a4738f952cd4ae8b93dd77d5e10efca568f3a42bd' },
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
  // The narrator reads a signal into the words, which is PROBABLE at most. It is about the United States, and no
  // position: nobody but a speaker takes one.
  'narrator-reads-continued-pressure': {
    ...narrator,
    text: 'The words suggest that the United States will keep pressing for the conflict to be settled.',
    speechAct: 'ASSESS',
    certainty: 'PROBABLE',
    evidence: [
      { start: 2170, end: 2239, sha256: 'b08047ed8b3c79ce838713d98e7a9e255621efaf9d4312998ba8c900334ef363' },
    ],
    about: [{ subject: 'united-states', aspect: 'SUBJECT' }],
  },
} as const satisfies SeedAsWritten['statements']
