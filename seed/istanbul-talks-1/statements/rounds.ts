import type { SeedAsWritten } from '../../../src/domain/seed.ts'
import { narrator } from '../narrator.ts'
import { times } from '../times.ts'

/** The place confirmed, the rounds before, and what is expected of this one: the fourth paragraph. */
export const rounds = {
  // Whoever speaks for a government also belongs to it; that the government is Türkiye's is in the adjective.
  'narrator-describes-turkish-spokesperson': {
    ...narrator,
    text: 'The unnamed speaker is the voice of the government of Türkiye.',
    speechAct: 'DESCRIBE',
    evidence: [
      { start: 1298, end: 1331, sha256: '2d74f3e4d25a9e517bc5ccc37c036bd7ded0b1e5a260f2014e053ecdfba6c5d5' },
    ],
    about: [
      { subject: 'istanbul-talks-1#turkish-government-spokesperson', aspect: 'SUBJECT' },
      { subject: 'turkish-government', aspect: 'SUBJECT' },
    ],
    asserts: [
      {
        tie: 'SPEAKS_FOR',
        from: 'istanbul-talks-1#turkish-government-spokesperson',
        to: 'turkish-government',
      },
      {
        tie: 'BELONGS_TO',
        from: 'istanbul-talks-1#turkish-government-spokesperson',
        to: 'turkish-government',
      },
      { tie: 'BELONGS_TO', from: 'turkish-government', to: 'turkiye' },
    ],
  },
  'narrator-reports-turkish-confirmation': {
    ...narrator,
    text: 'The spokesperson has given a confirmation.',
    speechAct: 'REPORT',
    evidence: [
      { start: 1298, end: 1341, sha256: 'b18a515a6b70c949200642c90a37f40b588b32bbe11ebf859c32326d25493c37' },
    ],
    about: [{ subject: 'istanbul-talks-1#turkish-government-spokesperson', aspect: 'SPEECH' }],
  },
  // Confirms the place and nothing else: of the day not a word.
  'turkish-spokesperson-confirms-istanbul': {
    speaker: 'istanbul-talks-1#turkish-government-spokesperson',
    text: 'The talks will be in Istanbul, as they were before.',
    speechAct: 'CONFIRM',
    form: 'INDIRECT',
    certainty: 'CERTAIN',
    source: 'istanbul-talks-1',
    evidence: [
      { start: 1347, end: 1387, sha256: 'eeed1036e24a382057a1c87c0b81eb0e96badc5a9190d89a5ad75705a0d2b414' },
    ],
    reportedBy: 'narrator-reports-turkish-confirmation',
    about: [{ subject: 'istanbul-2025-07', aspect: 'PLACE' }],
    asserts: [{ tie: 'LOCATED_IN', from: 'istanbul-2025-07', to: 'istanbul' }],
    links: [{ type: 'CONFIRMS', aspect: 'PLACE', to: 'zelensky-announces-istanbul' }],
  },
  // Presupposed: nobody hosts talks that do not take place. A presupposition commits the speaker and confirms
  // nobody's words.
  'turkish-spokesperson-presupposes-round': {
    speaker: 'istanbul-talks-1#turkish-government-spokesperson',
    text: 'There is going to be a July round.',
    speechAct: 'ASSERT',
    form: 'INDIRECT',
    certainty: 'CERTAIN',
    confidence: 0.8,
    source: 'istanbul-talks-1',
    evidence: [
      { start: 1347, end: 1387, sha256: 'eeed1036e24a382057a1c87c0b81eb0e96badc5a9190d89a5ad75705a0d2b414' },
    ],
    reportedBy: 'narrator-reports-turkish-confirmation',
    about: [{ subject: 'istanbul-2025-07', aspect: 'STATUS', status: 'SCHEDULED' }],
  },
  // A government that confirms its own city as the host speaks of its state as the host: a reading.
  'turkish-spokesperson-implies-turkiye-hosts': {
    speaker: 'istanbul-talks-1#turkish-government-spokesperson',
    text: 'Türkiye receives the parties to the July round.',
    speechAct: 'ASSERT',
    form: 'INDIRECT',
    certainty: 'CERTAIN',
    confidence: 0.7,
    source: 'istanbul-talks-1',
    evidence: [
      { start: 1347, end: 1377, sha256: '5bd4d194b252ea5a7a789c65c64edb009f21a76886f1a68c5ea91987e2992b63' },
    ],
    reportedBy: 'narrator-reports-turkish-confirmation',
    about: [
      { subject: 'istanbul-2025-07', aspect: 'PARTICIPANTS' },
      { subject: 'turkiye', aspect: 'SUBJECT' },
    ],
    asserts: [{ tie: 'INVOLVED_IN', from: 'turkiye', to: 'istanbul-2025-07', role: 'HOST' }],
  },

  'narrator-says-may-round-was-held': {
    ...narrator,
    text: 'There was an earlier round in May.',
    speechAct: 'REPORT',
    evidence: [
      { start: 1389, end: 1428, sha256: 'a3283e8dc06d73cbf4c2eac2ded7c4edcaa5f19b7b3eb282e4f237be18374586' },
    ],
    about: [
      { subject: 'istanbul-2025-05', aspect: 'STATUS', status: 'HELD' },
      { subject: 'istanbul-2025-05', aspect: 'DATE', time: times.may },
    ],
  },
  'narrator-says-june-round-was-held': {
    ...narrator,
    text: 'There was an earlier round in June.',
    speechAct: 'REPORT',
    evidence: [
      { start: 1389, end: 1437, sha256: '06f87bf8a83ad1a3d1bfecbf6ac739ececfcfcd8c6ede072cf1b722995d85b2d' },
    ],
    about: [
      { subject: 'istanbul-2025-06', aspect: 'STATUS', status: 'HELD' },
      { subject: 'istanbul-2025-06', aspect: 'DATE', time: times.june },
    ],
  },
  'narrator-says-earlier-rounds-were-in-istanbul': {
    ...narrator,
    text: 'The two earlier rounds took place in Istanbul.',
    speechAct: 'REPORT',
    evidence: [
      { start: 1389, end: 1421, sha256: 'dd1970b8d0880d931afedb2f4dedeb7a1c8001b12282b71f3ec36464e8e458de' },
    ],
    about: [
      { subject: 'istanbul-2025-05', aspect: 'PLACE' },
      { subject: 'istanbul-2025-06', aspect: 'PLACE' },
    ],
    asserts: [
      { tie: 'LOCATED_IN', from: 'istanbul-2025-05', to: 'istanbul' },
      { tie: 'LOCATED_IN', from: 'istanbul-2025-06', to: 'istanbul' },
    ],
  },
  // Rounds before this one are rounds of the same talks: with the series comes its topic.
  'narrator-says-earlier-rounds-are-of-the-same-talks': {
    ...narrator,
    text: 'The two earlier rounds belong to the same peace talks.',
    speechAct: 'REPORT',
    evidence: [
      { start: 1389, end: 1404, sha256: '43627ace8eb751b824cd8f8f66821aa72a2b932388813770a2a63f4f9011f365' },
    ],
    about: [
      { subject: 'istanbul-2025-05', aspect: 'AGENDA' },
      { subject: 'istanbul-2025-06', aspect: 'AGENDA' },
    ],
    asserts: [
      { tie: 'PART_OF', from: 'istanbul-2025-05', to: 'istanbul-talks' },
      { tie: 'PART_OF', from: 'istanbul-2025-06', to: 'istanbul-talks' },
      { tie: 'CONCERNS', from: 'istanbul-2025-05', to: 'peace-talks' },
      { tie: 'CONCERNS', from: 'istanbul-2025-06', to: 'peace-talks' },
    ],
  },
  // No sentence names who met in May and June. The headline has the two states resume their talks, and these
  // are the rounds before: a reading, hence the confidence.
  'narrator-implies-parties-to-earlier-rounds': {
    ...narrator,
    text: 'Ukraine and Russia were the parties to the two earlier rounds.',
    speechAct: 'REPORT',
    confidence: 0.8,
    evidence: [
      { start: 1389, end: 1437, sha256: '06f87bf8a83ad1a3d1bfecbf6ac739ececfcfcd8c6ede072cf1b722995d85b2d' },
      { start: 0, end: 52, sha256: '39e7e4150406eb381c528bb5c7b0f2060e64693b815366bd9d2889a2bbb83b3d' },
    ],
    about: [
      { subject: 'istanbul-2025-05', aspect: 'PARTICIPANTS' },
      { subject: 'istanbul-2025-06', aspect: 'PARTICIPANTS' },
    ],
    asserts: [
      { tie: 'INVOLVED_IN', from: 'ukraine', to: 'istanbul-2025-05', role: 'PARTICIPANT' },
      { tie: 'INVOLVED_IN', from: 'russia', to: 'istanbul-2025-05', role: 'PARTICIPANT' },
      { tie: 'INVOLVED_IN', from: 'ukraine', to: 'istanbul-2025-06', role: 'PARTICIPANT' },
      { tie: 'INVOLVED_IN', from: 'russia', to: 'istanbul-2025-06', role: 'PARTICIPANT' },
    ],
  },
  // NEGATED: "without" denies the breakthrough. It does not make them rounds about a ceasefire.
  'narrator-assesses-earlier-rounds': {
    ...narrator,
    text: 'Neither earlier round brought a decisive step to a ceasefire.',
    speechAct: 'ASSESS',
    polarity: 'NEGATED',
    evidence: [
      { start: 1389, end: 1485, sha256: 'db221f865e5086ac8d4f0cc357df58f2ec1761780abaa61c1c013b43a3321c54' },
    ],
    about: [
      { subject: 'istanbul-2025-05', aspect: 'OUTCOME' },
      { subject: 'istanbul-2025-06', aspect: 'OUTCOME' },
      { subject: 'ceasefire', aspect: 'SUBJECT' },
    ],
  },

  // Whose hopes they are is not said, so nobody is made to hope.
  'narrator-notes-hopes': {
    ...narrator,
    text: 'There is some hope that the July round will get further.',
    speechAct: 'ASSESS',
    confidence: 0.8,
    evidence: [
      { start: 1495, end: 1513, sha256: '20840a9368897631c172564cdf3859cbba3b3968a1cdbe40ae68bc8af4215385' },
    ],
    about: [{ subject: 'istanbul-2025-07', aspect: 'SUBJECT' }],
  },
  'narrator-describes-russian-officials': {
    ...narrator,
    text: 'The unnamed speakers are officials of Russia.',
    speechAct: 'DESCRIBE',
    evidence: [
      { start: 1515, end: 1532, sha256: 'ee619b2aa359796218511dcc7255b1623d49b4120c9fdc7f25bb4ea546936839' },
    ],
    about: [{ subject: 'istanbul-talks-1#russian-officials', aspect: 'SUBJECT' }],
    asserts: [{ tie: 'BELONGS_TO', from: 'istanbul-talks-1#russian-officials', to: 'russia' }],
  },
  'narrator-reports-russian-officials': {
    ...narrator,
    text: 'The officials have spoken about what to expect.',
    speechAct: 'REPORT',
    evidence: [
      { start: 1515, end: 1562, sha256: '97e33bad58e146b136d876e51ca917e09e9e927f8afe7ee97af8803fce3a7a15' },
    ],
    about: [{ subject: 'istanbul-talks-1#russian-officials', aspect: 'SPEECH' }],
  },
  // The article gives the drift and no words: PROBABLE is as much as the drift carries. Low expectations are
  // neither doubt nor opposition, so there is no stance.
  'russian-officials-expect-little': {
    speaker: 'istanbul-talks-1#russian-officials',
    text: 'Not much is to be expected of the July round.',
    speechAct: 'ASSESS',
    form: 'INDIRECT',
    certainty: 'PROBABLE',
    confidence: 0.8,
    source: 'istanbul-talks-1',
    evidence: [
      { start: 1538, end: 1562, sha256: '39aa9eda9b461c34115d7054ea21b4f92cc9e1a606a06a3394a687bd9a71417a' },
    ],
    reportedBy: 'narrator-reports-russian-officials',
    about: [
      { subject: 'istanbul-2025-07', aspect: 'POSITION' },
      { subject: 'peace-talks', aspect: 'POSITION' },
    ],
  },
} as const satisfies SeedAsWritten['statements']
