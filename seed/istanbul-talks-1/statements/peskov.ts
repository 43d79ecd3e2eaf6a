import type { SeedAsWritten } from '../../../src/domain/seed.ts'
import { narrator } from '../narrator.ts'
import { times } from '../times.ts'

/**
 * What Peskov says of the two countries and of the work to come: the fifth paragraph. How far apart they are and how much is left to do
 * says neither that he is for the talks nor that he is against them: no stance.
 */
export const peskov = {
  // A spokesman speaks for the Kremlin and holds a post in it.
  'narrator-describes-peskov': {
    ...narrator,
    text: 'Dmitry Peskov is the spokesman of the Kremlin.',
    speechAct: 'DESCRIBE',
    evidence: [
      { start: 1565, end: 1596, sha256: '6de489cabdf40dc57374da938768d29eb36c888a6e43a3f13eeb00b895be66a2' },
    ],
    about: [{ subject: 'dmitry-peskov', aspect: 'SUBJECT' }],
    asserts: [
      { tie: 'SPEAKS_FOR', from: 'dmitry-peskov', to: 'kremlin' },
      { tie: 'HOLDS_POSITION_IN', from: 'dmitry-peskov', to: 'kremlin', title: 'Spokesman' },
    ],
  },
  // The article takes it for granted: it turns to the Kremlin as the voice of one of two countries at odds.
  'narrator-implies-kremlin-is-russian': {
    ...narrator,
    text: 'The Kremlin is an institution of Russia.',
    speechAct: 'DESCRIBE',
    confidence: 0.9,
    evidence: [
      { start: 1565, end: 1634, sha256: '8c32a165c3df62dd3493f0a0e6c44924f97487f4f085c9f491d4c43db13fa1af' },
    ],
    about: [{ subject: 'kremlin', aspect: 'SUBJECT' }],
    asserts: [{ tie: 'BELONGS_TO', from: 'kremlin', to: 'russia' }],
  },
  'narrator-reports-peskov': {
    ...narrator,
    text: 'Peskov has commented on how far apart the two states are and what is still to be done.',
    speechAct: 'REPORT',
    evidence: [
      { start: 1583, end: 1725, sha256: '90b2c608566e1f6fa142ba9f326bab3a1e297698fab8ccabdf4be6f963d56ac1' },
    ],
    about: [{ subject: 'dmitry-peskov', aspect: 'SPEECH' }],
  },
  'peskov-calls-sides-opposed': {
    speaker: 'dmitry-peskov',
    text: 'On the main questions Ukraine and Russia still hold opposite views.',
    speechAct: 'ASSESS',
    form: 'MIXED_QUOTE',
    certainty: 'CERTAIN',
    saidAt: times.monday,
    source: 'istanbul-talks-1',
    evidence: [
      { start: 1617, end: 1679, sha256: '3fab1890563d49c327ae56e5699b1939a5bf950947d3e203282ab8ace4e3b953' },
      {
        start: 1643,
        end: 1664,
        sha256: 'baeef2bf501a814c2bbe6a2d753cb7ecf60ec590a6b596dfad8bfc59bfa4077c',
        exact: 'diametrically opposed',
      },
    ],
    reportedBy: 'narrator-reports-peskov',
    about: [
      { subject: 'ukraine', aspect: 'SUBJECT' },
      { subject: 'russia', aspect: 'SUBJECT' },
      { subject: 'peace-talks', aspect: 'POSITION' },
    ],
  },
  'peskov-sees-much-work': {
    speaker: 'dmitry-peskov',
    text: 'Diplomacy still has very much to do.',
    speechAct: 'ASSESS',
    form: 'DIRECT_QUOTE',
    certainty: 'CERTAIN',
    saidAt: times.monday,
    source: 'istanbul-talks-1',
    evidence: [
      {
        start: 1690,
        end: 1725,
        sha256: '6bbf32d471404d4c82c7de6b8de99d29e8de3610821a659b36accc7df8affacf',
        exact: 'a lot of diplomatic work lies ahead',
      },
    ],
    reportedBy: 'narrator-reports-peskov',
    about: [{ subject: 'peace-talks', aspect: 'POSITION' }],
  },
} as const satisfies SeedAsWritten['statements']
