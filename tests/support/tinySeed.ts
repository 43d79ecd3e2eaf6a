import { sha256 } from '../../src/domain/sha256.ts'
import type { SeedAsWritten } from '../../src/domain/seed.ts'

/** The text that the tiny seed was coded from, made up for the tests. */
export const tinyText =
  'Envoys Bo Lind and Kaia Storm met in Delos on 3 March 2031. "We agree on the grain route," Lind said. ' +
  'A spokesperson said that the ports would close if no ship came within 10 days.'

/** The span of the tiny text in which words stand. */
export function tinySpan(words: string): { start: number; end: number; sha256: string } {
  const start = tinyText.indexOf(words)
  if (start === -1) throw new Error(`The tiny text does not hold "${words}".`)
  return { start, end: start + words.length, sha256: sha256(words) }
}

const narrator = {
  speaker: 'gazette',
  speechAct: 'REPORT',
  form: 'NARRATION',
  certainty: 'CERTAIN',
  source: 'tiny',
} as const

type Statement = SeedAsWritten['statements'][string]

/** A small seed with everything that a seed can hold, with the given statements changed, added or, by null, left out. */
export function tinySeed(changes: Record<string, Partial<Statement> | null> = {}): SeedAsWritten {
  const written: SeedAsWritten = structuredClone(seed)
  const statements = new Map<string, Statement>(Object.entries(written.statements))
  for (const [key, change] of Object.entries(changes)) {
    if (change === null) statements.delete(key)
    else statements.set(key, { ...(statements.get(key) ?? seed.statements.office), ...change })
  }
  return { ...written, statements: Object.fromEntries(statements) }
}

const seed = {
  name: 'tiny',
  actors: {
    gazette: { kind: 'Organization', name: 'The Gazette' },
    'bo-lind': { kind: 'Person', name: 'Bo Lind', aliases: ['B. Lind'] },
    'kaia-storm': { kind: 'Person', name: 'Kaia Storm' },
    'tiny#spokesperson': { kind: 'UnnamedActor', name: 'a spokesperson' },
    norland: { kind: 'State', name: 'Norland', description: 'A state that there is not.' },
  },
  events: { 'delos-2031': { kind: 'Meeting', name: 'Meeting in Delos', code: '036' } },
  series: { 'grain-talks': { name: 'Grain talks' } },
  places: { delos: { name: 'Delos' } },
  topics: { 'grain-route': { name: 'Grain route' } },
  sources: {
    tiny: {
      kind: 'NEWS_ARTICLE',
      title: 'Envoys meet in Delos',
      publisher: 'gazette',
      url: 'https://example.org/delos',
      language: 'en',
      publishedAt: { edtf: '2031-03-04', basis: 'STATED' },
      text: { file: 'tiny.txt', length: tinyText.length, sha256: sha256(tinyText) },
      cites: ['spoken'],
    },
    spoken: { kind: 'ADDRESS', title: 'What Lind said', publisher: 'bo-lind' },
  },
  conditions: {
    'no-ship': { trigger: 'No ship has come.', duration: 'P10D', deadlineRule: 'FROM_UTTERANCE' },
  },
  statements: {
    met: {
      ...narrator,
      text: 'The two envoys met in Delos.',
      evidence: [tinySpan('Envoys Bo Lind and Kaia Storm met in Delos on 3 March 2031.')],
      about: [
        { subject: 'delos-2031', aspect: 'STATUS', status: 'HELD' },
        {
          subject: 'delos-2031',
          aspect: 'DATE',
          time: { text: 'on 3 March 2031', edtf: '2031-03-03', basis: 'STATED' },
        },
        { subject: 'delos-2031', aspect: 'PLACE' },
      ],
      asserts: [
        { tie: 'INVOLVED_IN', from: 'bo-lind', to: 'delos-2031', role: 'PARTICIPANT' },
        { tie: 'INVOLVED_IN', from: 'kaia-storm', to: 'delos-2031', role: 'PARTICIPANT' },
        { tie: 'LOCATED_IN', from: 'delos-2031', to: 'delos' },
        { tie: 'PART_OF', from: 'delos-2031', to: 'grain-talks' },
      ],
    },
    office: {
      ...narrator,
      text: 'Lind is an envoy of Norland.',
      confidence: 0.7,
      evidence: [tinySpan('Envoys Bo Lind')],
      about: [{ subject: 'bo-lind', aspect: 'SUBJECT' }],
      asserts: [
        { tie: 'HOLDS_POSITION_IN', from: 'bo-lind', to: 'norland', title: 'Envoy', validFrom: '2030-01-01' },
        { tie: 'SPEAKS_FOR', from: 'bo-lind', to: 'norland' },
        { tie: 'BELONGS_TO', from: 'bo-lind', to: 'norland' },
      ],
    },
    'lind-spoke': {
      ...narrator,
      text: 'Lind spoke of the outcome.',
      evidence: [tinySpan('Lind said')],
      about: [{ subject: 'bo-lind', aspect: 'SPEECH' }],
    },
    'lind-agrees': {
      speaker: 'bo-lind',
      text: 'They are of one mind on the route for grain.',
      speechAct: 'ASSERT',
      form: 'DIRECT_QUOTE',
      certainty: 'PROBABLE',
      saidAt: { edtf: '2031-03-03', basis: 'RESOLVED', resolvedFrom: 'the day of the meeting' },
      source: 'tiny',
      evidence: [{ ...tinySpan('We agree on the grain route'), exact: 'We agree on the grain route' }],
      reportedBy: 'lind-spoke',
      about: [
        { subject: 'delos-2031', aspect: 'OUTCOME' },
        { subject: 'grain-route', aspect: 'POSITION' },
      ],
      asserts: [{ tie: 'CONCERNS', from: 'delos-2031', to: 'grain-route' }],
      links: [{ type: 'QUALIFIES', aspect: 'OUTCOME', to: 'met' }],
    },
    'spokesperson-spoke': {
      ...narrator,
      text: 'Someone spoke for the ports.',
      evidence: [tinySpan('A spokesperson said')],
      about: [{ subject: 'tiny#spokesperson', aspect: 'SPEECH' }],
    },
    'ports-close': {
      speaker: 'tiny#spokesperson',
      text: 'The ports close unless a ship comes in time.',
      speechAct: 'WARN',
      form: 'INDIRECT',
      certainty: 'CERTAIN',
      saidAt: { edtf: '2031-03-04', basis: 'STATED' },
      source: 'tiny',
      evidence: [tinySpan('the ports would close if no ship came within 10 days')],
      reportedBy: 'spokesperson-spoke',
      about: [{ subject: 'grain-route', aspect: 'SUBJECT' }],
      condition: 'no-ship',
    },
    'not-confirmed': {
      ...narrator,
      text: 'Storm has confirmed nothing of it.',
      polarity: 'NEGATED',
      evidence: [tinySpan('Kaia Storm')],
      about: [
        { subject: 'kaia-storm', aspect: 'CONFIRMATION' },
        { subject: 'delos-2031', aspect: 'CONFIRMATION' },
      ],
    },
  },
} satisfies SeedAsWritten
