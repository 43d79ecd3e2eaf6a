import { istanbulTalks1 } from '../../seed/istanbul-talks-1/istanbulTalks1.ts'
import { statementIdIn } from '../../src/load/statementIdIn.ts'
import type { SeedAsWritten } from '../../src/domain/seed.ts'

const publisher = 'after-the-talks-1#publisher'
const source = 'after-the-talks-1'
const narrator = {
  speaker: publisher,
  source,
  speechAct: 'REPORT',
  form: 'NARRATION',
  certainty: 'CERTAIN',
} as const
const span = (start: number) => [{ start, end: start + 9, sha256: start.toString(16).padStart(64, '0') }]
const ofArticle = (key: string) => statementIdIn(istanbulTalks1, key)

/**
 * An invented article of 24 July 2025 on the talks. No statement has a day of its own, and they touch all that the first article
 * speaks of: statuses, days, parties, positions, links, a condition.
 */
export const laterArticle: SeedAsWritten = {
  name: 'after-the-talks',
  actors: { [publisher]: { kind: 'UnnamedActor', name: 'Publisher of the article after the talks' } },
  events: { 'trump-putin-call': { kind: 'Meeting', name: 'Call of Trump and Putin' } },
  sources: {
    [source]: {
      kind: 'NEWS_ARTICLE',
      title: 'Report on the day after the talks',
      publisher,
      publishedAt: { edtf: '2025-07-24', basis: 'STATED' },
    },
  },
  statements: {
    'talks-were-held': {
      ...narrator,
      text: 'The July round has taken place.',
      evidence: span(0),
      about: [
        { subject: 'istanbul-2025-07', aspect: 'STATUS', status: 'HELD' },
        { subject: 'istanbul-2025-07', aspect: 'PARTICIPANTS' },
        { subject: 'istanbul-2025-07', aspect: 'PLACE' },
      ],
      asserts: [
        { tie: 'INVOLVED_IN', from: 'ukraine', to: 'istanbul-2025-07', role: 'PARTICIPANT' },
        { tie: 'INVOLVED_IN', from: 'united-states', to: 'istanbul-2025-07', role: 'MEDIATOR' },
        { tie: 'LOCATED_IN', from: 'istanbul-2025-07', to: 'istanbul' },
      ],
      links: [{ type: 'CONFIRMS', aspect: 'DATE', to: ofArticle('zelensky-announces-wednesday') }],
    },
    'warning-was-held-on-the-14th': {
      ...narrator,
      text: 'Trump spoke his warning on 14 July.',
      evidence: span(20),
      about: [
        {
          subject: 'trump-warning-to-russia',
          aspect: 'DATE',
          time: { edtf: '2025-07-14', basis: 'STATED' },
        },
      ],
    },
    'trump-and-putin-spoke': {
      ...narrator,
      text: 'Trump and Putin have spoken on the telephone.',
      evidence: span(40),
      about: [
        { subject: 'trump-putin-call', aspect: 'STATUS', status: 'HELD' },
        { subject: 'trump-putin-call', aspect: 'PARTICIPANTS' },
      ],
      asserts: [
        { tie: 'INVOLVED_IN', from: 'donald-trump', to: 'trump-putin-call', role: 'PARTICIPANT' },
        { tie: 'INVOLVED_IN', from: 'vladimir-putin', to: 'trump-putin-call', role: 'PARTICIPANT' },
        { tie: 'INVOLVED_IN', from: 'volodymyr-zelensky', to: 'trump-putin-call', role: 'MEDIATOR' },
        { tie: 'CONCERNS', from: 'trump-putin-call', to: 'peace-talks' },
      ],
    },
    'narrator-reports-zelensky': {
      ...narrator,
      text: 'Zelensky has commented on the talks.',
      evidence: span(60),
      about: [{ subject: 'volodymyr-zelensky', aspect: 'SPEECH' }],
    },
    'zelensky-doubts-talks': {
      ...narrator,
      speaker: 'volodymyr-zelensky',
      form: 'INDIRECT',
      text: 'The talks lead nowhere.',
      speechAct: 'ASSESS',
      evidence: span(80),
      reportedBy: 'narrator-reports-zelensky',
      about: [
        { subject: 'peace-talks', aspect: 'POSITION', stance: 'DOUBTS' },
        { subject: 'russia', aspect: 'SUBJECT' },
      ],
      links: [
        { type: 'SUPERSEDES', aspect: 'POSITION', to: ofArticle('zelensky-calls-for-negotiations') },
        { type: 'DENIES', aspect: 'STATUS', to: ofArticle('headline-talks-resume') },
      ],
    },
    'narrator-says-ceasefire-came': {
      ...narrator,
      text: 'A ceasefire is out of reach.',
      evidence: span(100),
      about: [{ subject: 'ceasefire', aspect: 'POSITION' }],
      fulfils: 'no-ceasefire-within-50-days',
    },
  },
}
