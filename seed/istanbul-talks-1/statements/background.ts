import type { SeedAsWritten } from '../../../src/domain/seed.ts'
import { narrator } from '../narrator.ts'
import { times } from '../times.ts'

/** What came before the announcement, the call, the warning and the promise: the second paragraph. */
export const background = {
  'narrator-says-push-followed-call': {
    ...narrator,
    text: 'The new drive for talks came after a call that Zelensky had made.',
    speechAct: 'REPORT',
    evidence: [
      { start: 464, end: 517, sha256: '8a747015d91b9d8a8faa99043ade2a2e231f6085d13c88d51f42e768b99f95f3' },
    ],
    about: [{ subject: 'peace-talks', aspect: 'SUBJECT' }],
  },
  'narrator-reports-call': {
    ...narrator,
    text: 'Zelensky made a call for negotiations.',
    speechAct: 'REPORT',
    evidence: [
      { start: 502, end: 534, sha256: '6a5d329956179c8516eb9bbdb101dfcf9af889dae06a3e7e63cc5214d6d4f405' },
    ],
    about: [{ subject: 'volodymyr-zelensky', aspect: 'SPEECH' }],
  },
  // Not about the July round: no round was fixed when he called for one. Who calls for negotiations supports
  // them.
  'zelensky-calls-for-negotiations': {
    speaker: 'volodymyr-zelensky',
    text: 'There should be negotiations again.',
    speechAct: 'CALL',
    form: 'INDIRECT',
    certainty: 'CERTAIN',
    saidAt: times.weekend,
    source: 'istanbul-talks-1',
    evidence: [
      { start: 513, end: 555, sha256: '6fbe401e1bf28ad89e404e9a426fa76486cca37f2742dbe314fac8c4f5fdd404' },
    ],
    reportedBy: 'narrator-reports-call',
    about: [{ subject: 'peace-talks', aspect: 'POSITION', stance: 'SUPPORTS' }],
  },

  // The order of the two bounds the warning's day from one side.
  'narrator-says-warning-came-days-before': {
    ...narrator,
    text: 'Between the warning and the announcement lay a few days.',
    speechAct: 'REPORT',
    evidence: [
      { start: 557, end: 642, sha256: 'd061c3d84328151bac6b017a76086c2a073d19dc2b833f50113c735e35e111b8' },
    ],
    about: [{ subject: 'trump-warning-to-russia', aspect: 'DATE', time: times.justDays }],
  },
  'narrator-describes-trump': {
    ...narrator,
    text: 'Donald Trump is the president of the United States.',
    speechAct: 'DESCRIBE',
    evidence: [
      { start: 601, end: 628, sha256: 'f5a41cff10a312fa4f9fdf2b6667119d3485251543db3ffd5057341fc3a53a9c' },
    ],
    about: [{ subject: 'donald-trump', aspect: 'SUBJECT' }],
    asserts: [{ tie: 'HOLDS_POSITION_IN', from: 'donald-trump', to: 'united-states', title: 'President' }],
  },
  // The warning itself is done once it is uttered. What it threatens is not: there is no event of sanctions.
  'narrator-records-warning': {
    ...narrator,
    text: 'Trump has threatened Russia with sanctions over the missing ceasefire.',
    speechAct: 'REPORT',
    evidence: [
      { start: 616, end: 698, sha256: '6d8dff29ebd2389c53ba1477b23a6173c325b4c1fb0c4265248a65a16abe0fbf' },
    ],
    about: [
      { subject: 'trump-warning-to-russia', aspect: 'STATUS', status: 'HELD' },
      { subject: 'trump-warning-to-russia', aspect: 'PARTICIPANTS' },
      { subject: 'trump-warning-to-russia', aspect: 'SUBJECT' },
    ],
    asserts: [
      { tie: 'INVOLVED_IN', from: 'donald-trump', to: 'trump-warning-to-russia', role: 'INITIATOR' },
      { tie: 'INVOLVED_IN', from: 'russia', to: 'trump-warning-to-russia', role: 'TARGET' },
      { tie: 'CONCERNS', from: 'trump-warning-to-russia', to: 'sanctions-on-russia' },
      { tie: 'CONCERNS', from: 'trump-warning-to-russia', to: 'ceasefire' },
    ],
  },
  'narrator-reports-warning': {
    ...narrator,
    text: 'Trump spoke a warning.',
    speechAct: 'REPORT',
    evidence: [
      { start: 616, end: 635, sha256: '98d19e8852bf2e9c7113bf29f38b4427edb1fc77e56378c01a8a3a2a9929267e' },
    ],
    about: [{ subject: 'donald-trump', aspect: 'SPEECH' }],
  },
  // A threat commits its speaker to the sanctions only if the condition holds: FactBank leaves the consequent
  // of a conditional open, so the certainty is UNKNOWN. The demand for a ceasefire is a stance; the threat is no
  // wish for sanctions and takes none on them.
  'trump-threatens-sanctions': {
    speaker: 'donald-trump',
    text: 'Russia will meet with sanctions unless it comes to a ceasefire with Ukraine in the time set.',
    speechAct: 'WARN',
    form: 'INDIRECT',
    certainty: 'UNKNOWN',
    saidAt: times.justDays,
    source: 'istanbul-talks-1',
    evidence: [
      { start: 655, end: 726, sha256: '2a64baf1d8444a66940ea84b40f902b05a7e82fbb7a006bdd81433313676f577' },
    ],
    reportedBy: 'narrator-reports-warning',
    about: [
      { subject: 'sanctions-on-russia', aspect: 'POSITION' },
      { subject: 'ceasefire', aspect: 'POSITION', stance: 'SUPPORTS' },
      { subject: 'russia', aspect: 'SUBJECT' },
    ],
    condition: 'no-ceasefire-within-50-days',
  },
  'trump-calls-sanctions-severe': {
    speaker: 'donald-trump',
    text: 'The sanctions would be harsh.',
    speechAct: 'WARN',
    form: 'MIXED_QUOTE',
    certainty: 'UNKNOWN',
    saidAt: times.justDays,
    source: 'istanbul-talks-1',
    evidence: [
      { start: 629, end: 664, sha256: 'a4410f14c6b3730583025440848374c503b12f79a9a216a285d780c582db211e' },
      {
        start: 647,
        end: 653,
        sha256: '3bb61db1bc03ff467681b512c23f20fd96117cac4e5bf51f0333c2b19ed3c8a7',
        exact: 'severe',
      },
    ],
    reportedBy: 'narrator-reports-warning',
    about: [{ subject: 'sanctions-on-russia', aspect: 'POSITION' }],
    condition: 'no-ceasefire-within-50-days',
  },

  // Ukraine is the target as the one the aid is meant for, as CAMEO has it; to whom the promise was spoken is
  // not said.
  'narrator-records-promise': {
    ...narrator,
    text: 'The United States has given Ukraine a promise of military support.',
    speechAct: 'REPORT',
    confidence: 0.9,
    evidence: [
      { start: 728, end: 798, sha256: 'f1fe89bfdfb9ff2ebf48ac413682b9a5988f6f9bc315f9ca67d30a5aa1f65be4' },
    ],
    about: [
      { subject: 'us-promise-of-military-support', aspect: 'STATUS', status: 'HELD' },
      { subject: 'us-promise-of-military-support', aspect: 'PARTICIPANTS' },
      { subject: 'us-promise-of-military-support', aspect: 'SUBJECT' },
    ],
    asserts: [
      {
        tie: 'INVOLVED_IN',
        from: 'united-states',
        to: 'us-promise-of-military-support',
        role: 'INITIATOR',
      },
      { tie: 'INVOLVED_IN', from: 'ukraine', to: 'us-promise-of-military-support', role: 'TARGET' },
      { tie: 'CONCERNS', from: 'us-promise-of-military-support', to: 'military-support-for-ukraine' },
    ],
  },
  'narrator-reports-promise': {
    ...narrator,
    text: 'The United States has made a promise.',
    speechAct: 'REPORT',
    evidence: [
      { start: 728, end: 751, sha256: 'ec12a187fcb2cc1e1432684a04d7567dd14525f7e3a399ee925daf5dfd7cf6df' },
    ],
    about: [{ subject: 'united-states', aspect: 'SPEECH' }],
  },
  // Who promises support is for giving it.
  'united-states-promises-support': {
    speaker: 'united-states',
    text: 'It will give Ukraine further military support.',
    speechAct: 'PROMISE',
    form: 'INDIRECT',
    certainty: 'CERTAIN',
    source: 'istanbul-talks-1',
    evidence: [
      { start: 755, end: 798, sha256: 'd04682ac3d2e0b02dadbdbecca26637738065c76ac37a0aa952da02fa2e3eeab' },
    ],
    reportedBy: 'narrator-reports-promise',
    about: [
      { subject: 'military-support-for-ukraine', aspect: 'POSITION', stance: 'SUPPORTS' },
      { subject: 'ukraine', aspect: 'SUBJECT' },
    ],
  },
  // The attacks are not tied to the strikes on cities: they may be others.
  'narrator-says-attacks-increase': {
    ...narrator,
    text: 'Russia attacks more often than before.',
    speechAct: 'REPORT',
    evidence: [
      { start: 826, end: 854, sha256: '6ad0d9759bf8335d688775db574767d5bb200d07655c349295ebd0e236fa63dc' },
    ],
    about: [{ subject: 'russia', aspect: 'SUBJECT' }],
  },
  // The words leave open whether the reason is Washington's or the narrator's. A reason that nobody is quoted
  // for is the narrator's.
  'narrator-says-attacks-prompt-support': {
    ...narrator,
    text: 'The help is meant above all as an answer to Russia attacking more.',
    speechAct: 'ASSERT',
    confidence: 0.7,
    evidence: [
      { start: 800, end: 854, sha256: '39a633cbe88123cb1ef18b024fb3465ae4c0818bcc3fb3a2a820c3237684f474' },
    ],
    about: [
      { subject: 'us-promise-of-military-support', aspect: 'SUBJECT' },
      { subject: 'russia', aspect: 'SUBJECT' },
    ],
  },
} as const satisfies SeedAsWritten['statements']
