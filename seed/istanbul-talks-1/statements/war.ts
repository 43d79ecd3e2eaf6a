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
  // The words date the casualties and not the strikes, which have no time of their own.
  'narrator-says-strikes-cause-casualties': {
    ...narrator,
    text: 'Within the last weeks the strikes have brought more civilian victims than ever before.',
    speechAct: 'ASSERT',
    evidence: [
      { start: 1909, end: 1967, sha256: '52b9e593c8a209905872cbc9978d547f10ff5024bbd252689ce725118e87b9d3' },
    ],
    about: [
      { subject: 'russian-strikes-on-ukrainian-cities', aspect: 'OUTCOME' },
      { subject: 'civilian-casualties', aspect: 'SUBJECT' },
    ],
    asserts: [{ tie: 'CONCERNS', from: 'russian-strikes-on-ukrainian-cities', to: 'civilian-casualties' }],
  },

  // The year is stated; the open end is that of something which lasts. The article names neither who invades nor
  // who is invaded, so the invasion involves nobody: another source has to say it.
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
} as const satisfies SeedAsWritten['statements']
