import type { SeedAsWritten } from '../../../src/domain/seed.ts'
import { narrator } from '../narrator.ts'
import { times } from '../times.ts'

/** The war, the strikes and the casualties: the second subheading and what follows it. */
export const war = {
  // The war is read as the invasion that the paragraph ends with.
  'subheading-war-continues': {
    ...narrator,
    text: 'The war is still going on.',
    speechAct: 'REPORT',
    confidence: 0.9,
    evidence: [
      { start: 1729, end: 1742, sha256: 'b90dfde36bf8b4619f4c162659d754faf65f0d2bb336b11e736a7466179855cd' },
    ],
    about: [{ subject: 'full-scale-invasion-of-ukraine', aspect: 'STATUS', status: 'ONGOING' }],
  },
  'subheading-casualties-rise': {
    ...narrator,
    text: 'More and more civilians are killed or hurt.',
    speechAct: 'REPORT',
    evidence: [
      { start: 1748, end: 1774, sha256: '1d9e318ba4a8088a6e2fcf141d71d8a0c829a0634c0662995438f660e7a029c5' },
    ],
    about: [{ subject: 'civilian-casualties', aspect: 'SUBJECT' }],
  },

  'narrator-says-push-meets-escalation': {
    ...narrator,
    text: 'While there is a new drive for peace, the violence is getting worse.',
    speechAct: 'ASSESS',
    confidence: 0.9,
    evidence: [
      { start: 1775, end: 1837, sha256: '379655bd38052485c8f71d78dca25a49eb7af3ad0db7fd3eac5f795541c58ed0' },
    ],
    about: [
      { subject: 'peace-talks', aspect: 'SUBJECT' },
      { subject: 'full-scale-invasion-of-ukraine', aspect: 'SUBJECT' },
    ],
  },

  // The cities struck are Ukraine's, so Ukraine is the target. What has grown stronger is going on.
  'narrator-says-strikes-grow': {
    ...narrator,
    text: 'Russia hits cities in Ukraine with drones and missiles, more heavily than before.',
    speechAct: 'REPORT',
    evidence: [
      { start: 1839, end: 1907, sha256: '13a68e106a14a13639b8e76750d33ded87affca3f837739fd7ad39475e4136a3' },
    ],
    about: [
      { subject: 'russian-strikes-on-ukrainian-cities', aspect: 'STATUS', status: 'ONGOING' },
      { subject: 'russian-strikes-on-ukrainian-cities', aspect: 'PARTICIPANTS' },
    ],
    asserts: [
      { tie: 'INVOLVED_IN', from: 'russia', to: 'russian-strikes-on-ukrainian-cities', role: 'INITIATOR' },
      { tie: 'INVOLVED_IN', from: 'ukraine', to: 'russian-strikes-on-ukrainian-cities', role: 'TARGET' },
    ],
  },
  'narrator-says-strikes-cause-casualties': {
    ...narrator,
    text: 'The strikes have brought more civilian victims than ever before.',
    speechAct: 'ASSERT',
    evidence: [
      { start: 1909, end: 1951, sha256: '35fc14174af2368d5833df5f318b965fb45713f01ad153afaed9bae3cf0ed1d3' },
    ],
    about: [
      { subject: 'russian-strikes-on-ukrainian-cities', aspect: 'OUTCOME' },
      { subject: 'civilian-casualties', aspect: 'SUBJECT' },
    ],
    asserts: [{ tie: 'CONCERNS', from: 'russian-strikes-on-ukrainian-cities', to: 'civilian-casualties' }],
  },
  // The words date the casualties; that the strikes behind them fell in the same weeks is a reading.
  'narrator-says-strikes-in-recent-weeks': {
    ...narrator,
    text: 'The strikes behind these casualties fell within the last weeks.',
    speechAct: 'REPORT',
    confidence: 0.7,
    evidence: [
      { start: 1920, end: 1967, sha256: 'c639e352ccdf38b2926a16c847bacc6d7ecb7a93bff326106f450800cd1dd997' },
    ],
    about: [{ subject: 'russian-strikes-on-ukrainian-cities', aspect: 'DATE', time: times.recentWeeks }],
  },

  // The year is stated; the open end is that of something which lasts.
  'narrator-says-invasion-began-in-2022': {
    ...narrator,
    text: 'The invasion in full scale started in 2022 and has no end so far.',
    speechAct: 'REPORT',
    evidence: [
      { start: 1969, end: 2025, sha256: '1a78f1bad704b48b37dd5f4812d165a39037810616589e48e374b32888856d8d' },
    ],
    about: [{ subject: 'full-scale-invasion-of-ukraine', aspect: 'DATE', time: times.since2022 }],
  },
  'narrator-says-invasion-lasts': {
    ...narrator,
    text: 'The invasion has been going on for over three years.',
    speechAct: 'REPORT',
    evidence: [
      { start: 2011, end: 2047, sha256: '20ecdd83378acd40ce7ca109c2fb3b028b5f92f5f39a384799cf29b83e9dd6f2' },
    ],
    about: [{ subject: 'full-scale-invasion-of-ukraine', aspect: 'STATUS', status: 'ONGOING' }],
  },
  // Which invasion is meant is part of knowing what is spoken of: the one of Ukraine, whose cities the
  // sentence before names. Who invades is a claim that the article does not make, so there is no INITIATOR,
  // however well known.
  'narrator-implies-ukraine-is-invaded': {
    ...narrator,
    text: 'The country invaded is Ukraine.',
    speechAct: 'REPORT',
    confidence: 0.8,
    evidence: [
      { start: 1969, end: 1992, sha256: 'cd3821a621474817d5dd28464d120bb0cadb73fd2d63e1a8ad1422ee04286b34' },
      { start: 1880, end: 1907, sha256: '4cde947f663e02308ec46b10d3eac12b38168084cd0fdb15b3ed2d93a04ed32e' },
    ],
    about: [{ subject: 'full-scale-invasion-of-ukraine', aspect: 'PARTICIPANTS' }],
    asserts: [{ tie: 'INVOLVED_IN', from: 'ukraine', to: 'full-scale-invasion-of-ukraine', role: 'TARGET' }],
  },
} as const satisfies SeedAsWritten['statements']
