import type { SeedAsWritten } from '../../../src/domain/seed.ts'
import { narrator } from '../narrator.ts'
import { times } from '../times.ts'

/**
 * What the July round may deal with, whether it is confirmed, how long it may last: the first subheading and
 * what follows it.
 */
export const agenda = {
  // Headings say "to focus" and "to resume" for the future, without any doubt: both are CERTAIN. The "could" of
  // the sentence below belongs to one official. The confidence falls, for headings shorten.
  'subheading-exchange-is-focus': {
    ...narrator,
    text: 'The July round will turn on exchanging prisoners.',
    speechAct: 'REPORT',
    confidence: 0.8,
    evidence: [
      { start: 857, end: 892, sha256: 'cc9d87dfa93f024d27ab79fc0d36550818d82e8eb622c6aa81fbb1e06c86af00' },
    ],
    about: [{ subject: 'istanbul-2025-07', aspect: 'AGENDA' }],
    asserts: [{ tie: 'CONCERNS', from: 'istanbul-2025-07', to: 'prisoner-exchange' }],
  },
  'subheading-leaders-meeting-is-focus': {
    ...narrator,
    text: 'The July round will turn on a meeting of the presidents as well, which is only possible.',
    speechAct: 'REPORT',
    confidence: 0.8,
    evidence: [
      { start: 857, end: 928, sha256: '15d6315a676f8d203ad4a03e82cb076f5c2cc9979146732e1c794d0500c894eb' },
    ],
    about: [{ subject: 'istanbul-2025-07', aspect: 'AGENDA' }],
    asserts: [{ tie: 'CONCERNS', from: 'istanbul-2025-07', to: 'leaders-meeting' }],
  },
  'subheading-leaders-meeting-is-possible': {
    ...narrator,
    text: 'Zelensky and Putin may meet.',
    speechAct: 'REPORT',
    certainty: 'POSSIBLE',
    evidence: [
      { start: 897, end: 928, sha256: 'fb8f8dc5c4907f039dc3fe827fcb872d6b1caf3a3c803ab8dd992f22fb2b2669' },
    ],
    about: [
      { subject: 'zelensky-putin-meeting', aspect: 'STATUS', status: 'HYPOTHETICAL' },
      { subject: 'zelensky-putin-meeting', aspect: 'PARTICIPANTS' },
    ],
    asserts: [
      { tie: 'INVOLVED_IN', from: 'volodymyr-zelensky', to: 'zelensky-putin-meeting', role: 'PARTICIPANT' },
      { tie: 'INVOLVED_IN', from: 'vladimir-putin', to: 'zelensky-putin-meeting', role: 'PARTICIPANT' },
    ],
  },

  // An official belongs to the state; which office, and whether he or she speaks for anyone, is not said.
  'narrator-describes-senior-official': {
    ...narrator,
    text: 'The unnamed speaker is a high official of Ukraine.',
    speechAct: 'DESCRIBE',
    evidence: [
      { start: 942, end: 969, sha256: 'f0d159c8a8e9c1bcb139298a9d2494f63f7da08beb2ac36ad0b783650c138504' },
    ],
    about: [{ subject: 'istanbul-talks-1#senior-ukrainian-official', aspect: 'SUBJECT' }],
    asserts: [{ tie: 'BELONGS_TO', from: 'istanbul-talks-1#senior-ukrainian-official', to: 'ukraine' }],
  },
  'narrator-reports-senior-official': {
    ...narrator,
    text: 'The official has spoken about the content of the talks.',
    speechAct: 'REPORT',
    evidence: [
      { start: 929, end: 969, sha256: '10602e89b372cf297ed55f5a5654cf69306563a0a67e62d97cfe53969417f314' },
    ],
    about: [{ subject: 'istanbul-talks-1#senior-ukrainian-official', aspect: 'SPEECH' }],
  },
  'senior-official-says-exchange-is-possible-focus': {
    speaker: 'istanbul-talks-1#senior-ukrainian-official',
    text: 'More exchanges of prisoners may be at the heart of the July round.',
    speechAct: 'ASSERT',
    form: 'INDIRECT',
    certainty: 'POSSIBLE',
    source: 'istanbul-talks-1',
    evidence: [
      { start: 971, end: 1035, sha256: '6ec4f4d0d3b4e20f3db05c37c1889ba508e9a67f670b42c20451487cacf09f8d' },
    ],
    reportedBy: 'narrator-reports-senior-official',
    about: [
      { subject: 'istanbul-2025-07', aspect: 'AGENDA' },
      { subject: 'prisoner-exchange', aspect: 'SUBJECT' },
    ],
    asserts: [{ tie: 'CONCERNS', from: 'istanbul-2025-07', to: 'prisoner-exchange' }],
  },
  'senior-official-says-leaders-meeting-is-possible-focus': {
    speaker: 'istanbul-talks-1#senior-ukrainian-official',
    text: 'Arranging for the presidents to meet may be at the heart of the July round too.',
    speechAct: 'ASSERT',
    form: 'INDIRECT',
    certainty: 'POSSIBLE',
    source: 'istanbul-talks-1',
    evidence: [
      { start: 993, end: 1079, sha256: 'fd84220d6be5d6880f9b2f1fac5f7cd591ac3eb1022aa082d78944fe07905137' },
    ],
    reportedBy: 'narrator-reports-senior-official',
    about: [
      { subject: 'istanbul-2025-07', aspect: 'AGENDA' },
      { subject: 'leaders-meeting', aspect: 'SUBJECT' },
    ],
    asserts: [{ tie: 'CONCERNS', from: 'istanbul-2025-07', to: 'leaders-meeting' }],
  },
  // Hypothetical, not proposed: nobody is said to have proposed it.
  'senior-official-says-leaders-may-meet': {
    speaker: 'istanbul-talks-1#senior-ukrainian-official',
    text: 'Zelensky and Putin may meet at a later time.',
    speechAct: 'ASSERT',
    form: 'INDIRECT',
    certainty: 'POSSIBLE',
    source: 'istanbul-talks-1',
    evidence: [
      { start: 1040, end: 1143, sha256: '56a3c853d09bbd561b2bfcbf3515fd03d667474ac1ec98dc1ad30d86cc7e2384' },
    ],
    reportedBy: 'narrator-reports-senior-official',
    about: [
      { subject: 'zelensky-putin-meeting', aspect: 'STATUS', status: 'HYPOTHETICAL' },
      { subject: 'zelensky-putin-meeting', aspect: 'PARTICIPANTS' },
    ],
    asserts: [
      { tie: 'INVOLVED_IN', from: 'volodymyr-zelensky', to: 'zelensky-putin-meeting', role: 'PARTICIPANT' },
      { tie: 'INVOLVED_IN', from: 'vladimir-putin', to: 'zelensky-putin-meeting', role: 'PARTICIPANT' },
    ],
  },
  // Two descriptions of one office: here by its title, and near the end as the country's leader.
  'narrator-describes-putin': {
    ...narrator,
    text: 'Vladimir Putin is the president of Russia.',
    speechAct: 'DESCRIBE',
    evidence: [
      { start: 1111, end: 1143, sha256: '9180b2dfcf4652340179780416edfe064b2d066207fd1cef3d5d3316f239a2c1' },
      { start: 2103, end: 2132, sha256: '92a8acb494c431e356ffee968967ceac7c2108d97069a3ecf8d36fbdac6ad1f7' },
    ],
    about: [{ subject: 'vladimir-putin', aspect: 'SUBJECT' }],
    asserts: [{ tie: 'HOLDS_POSITION_IN', from: 'vladimir-putin', to: 'russia', title: 'President' }],
  },

  // Moscow is the State here. It made no statement, so nothing is reported and nothing denied. "The meeting"
  // is read as the July round: the one just mentioned is only talked of, and the same sentence goes on with
  // the days of the talks.
  'narrator-says-moscow-has-not-confirmed': {
    ...narrator,
    text: 'Russia has given no official confirmation of the July round.',
    speechAct: 'REPORT',
    polarity: 'NEGATED',
    confidence: 0.8,
    evidence: [
      { start: 1145, end: 1192, sha256: '11cc58a4d4e5b849ee4d4a365e48057238c92a57000cf78280629e90583c9d14' },
    ],
    about: [
      { subject: 'russia', aspect: 'CONFIRMATION' },
      { subject: 'istanbul-2025-07', aspect: 'CONFIRMATION' },
    ],
  },
  // Belongs to Russia, but does not speak for it: a suggestion by the agency is no confirmation by Moscow.
  'narrator-describes-news-agency': {
    ...narrator,
    text: 'The unnamed agency is run by the Russian state.',
    speechAct: 'DESCRIBE',
    evidence: [
      { start: 1198, end: 1224, sha256: 'effae03a5e6a42d6baf94897c3438726623e1f27d25eb22dade24f2cf4049c3f' },
    ],
    about: [{ subject: 'istanbul-talks-1#russian-state-news-agency', aspect: 'SUBJECT' }],
    asserts: [{ tie: 'BELONGS_TO', from: 'istanbul-talks-1#russian-state-news-agency', to: 'russia' }],
  },
  // "But" sets the agency's words against Moscow's silence: they qualify it and are no confirmation.
  'narrator-reports-news-agency': {
    ...narrator,
    text: 'The agency has made a suggestion about how long the talks may last.',
    speechAct: 'REPORT',
    evidence: [
      { start: 1198, end: 1238, sha256: '9753eb41a77aeaa4c19e2ff0d6833be843cd90741b0d5079d80d1c59109f1498' },
    ],
    about: [{ subject: 'istanbul-talks-1#russian-state-news-agency', aspect: 'SPEECH' }],
    links: [{ type: 'QUALIFIES', aspect: 'CONFIRMATION', to: 'narrator-says-moscow-has-not-confirmed' }],
  },
  // The talks extend from the Wednesday into two further days. That qualifies what Zelensky and Umerov say and
  // contradicts neither.
  'news-agency-says-thursday-and-friday': {
    speaker: 'istanbul-talks-1#russian-state-news-agency',
    text: 'The July round may go on for two more days.',
    speechAct: 'ASSERT',
    form: 'INDIRECT',
    certainty: 'POSSIBLE',
    source: 'istanbul-talks-1',
    evidence: [
      { start: 1244, end: 1295, sha256: 'a7a0398b7e62c594baae13be7a7e4774684d82bb3feee397e2817582ba6e0a51' },
    ],
    reportedBy: 'narrator-reports-news-agency',
    about: [{ subject: 'istanbul-2025-07', aspect: 'DATE', time: times.intoFriday }],
    links: [
      { type: 'QUALIFIES', aspect: 'DATE', to: 'zelensky-announces-wednesday' },
      { type: 'QUALIFIES', aspect: 'DATE', to: 'umerov-says-wednesday' },
    ],
  },
} as const satisfies SeedAsWritten['statements']
