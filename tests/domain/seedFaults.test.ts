import { describe, expect, it } from 'vitest'
import type { KnownToGraph } from '../../src/domain/faults/KnownToGraph.ts'
import { parseSeed } from '../../src/domain/parseSeed.ts'
import type { SeedAsWritten } from '../../src/domain/seed.ts'
import { seedFaults } from '../../src/domain/seedFaults.ts'
import { sha256 } from '../../src/domain/sha256.ts'
import { contentHashOf } from '../../src/domain/contentHashOf.ts'
import { tinySeed, tinySpan } from '../support/tinySeed.ts'

const nothing: KnownToGraph = {
  types: new Map(),
  sources: new Map(),
  statements: new Map(),
  eventsWithStatus: new Set(),
}

function faultsOf(seed: SeedAsWritten, known: Partial<KnownToGraph> = {}) {
  return seedFaults(parseSeed(seed), { ...nothing, ...known })
}

function expectFault(seed: SeedAsWritten, name: string, ...words: string[]) {
  const faults = faultsOf(seed)
  expect(faults.map((fault) => fault.name)).toContain(name)
  const texts = faults.map(({ where, what, right }) => `${where}: ${what} ${right}`).join('\n')
  for (const word of words) expect(texts).toContain(word)
}

const held = { subject: 'delos-2031', aspect: 'STATUS', status: 'HELD' } as const
const tie = { tie: 'LOCATED_IN', from: 'delos-2031', to: 'delos' } as const

describe('the rules of a seed', () => {
  it('finds nothing wrong with a sound seed', () => {
    expect(faultsOf(tinySeed())).toEqual([])
  })

  it('names an unknown subject and what was likely meant', () => {
    expectFault(
      tinySeed({ met: { about: [held, { subject: 'bo-lindt', aspect: 'SPEECH' }] } }),
      'UNKNOWN_REFERENCE',
      'statement "met", about "bo-lindt" (SPEECH)',
      'Did you mean "bo-lind"?',
    )
  })

  it.each([
    ['speaker', { speaker: 'nobody-at-all' }],
    ['source', { source: 'no-such-source' }],
    ['condition', { condition: 'no-such-condition' }],
    ['fulfils', { fulfils: 'no-such-condition' }],
    ['reportedBy', { reportedBy: 'no-such-statement' }],
    ['CONFIRMS', { links: [{ type: 'CONFIRMS', aspect: 'DATE', to: 'no-such-statement' }] }],
    ['asserts', { asserts: [{ tie: 'SPEAKS_FOR', from: 'bo-lind', to: 'nowhere-land' }] }],
  ] as const)('names an unknown %s', (field, change) => {
    expectFault(
      tinySeed({ office: structuredClone(change) as object }),
      'UNKNOWN_REFERENCE',
      `"office", ${field}`,
    )
  })

  it('takes what the graph holds for known', () => {
    const seed = tinySeed({ office: { about: [{ subject: 'old-town', aspect: 'SUBJECT' }] } })
    expect(faultsOf(seed, { types: new Map([['old-town', 'Place']]) })).toEqual([])
  })

  it('finds the misspelt key of a statement', () => {
    expectFault(tinySeed({ 'lind-agrees': { reportedBy: 'lind-spok' } }), 'UNKNOWN_REFERENCE', '"lind-spoke"')
  })

  it('wants an actor where an actor speaks', () => {
    expectFault(tinySeed({ office: { speaker: 'delos' } }), 'WRONG_KIND', '"delos" is a Place')
  })

  it.each([
    [{ tie: 'INVOLVED_IN', from: 'delos', to: 'delos-2031', role: 'HOST' }],
    [{ tie: 'LOCATED_IN', from: 'delos-2031', to: 'norland' }],
    [{ tie: 'PART_OF', from: 'grain-talks', to: 'delos-2031' }],
    [{ tie: 'CONCERNS', from: 'delos-2031', to: 'delos' }],
    [{ tie: 'SPEAKS_FOR', from: 'bo-lind', to: 'delos-2031' }],
    [{ tie: 'BELONGS_TO', from: 'grain-route', to: 'norland' }],
    [{ tie: 'HOLDS_POSITION_IN', from: 'bo-lind', to: 'delos', title: 'Envoy' }],
  ] as const)('refuses the ends of %j', (wrong) => {
    expectFault(tinySeed({ met: { about: [held], asserts: [wrong] } }), 'TIE_ENDS', `${wrong.tie} leads from`)
  })

  it('refuses an action that is part of a series', () => {
    const seed = tinySeed()
    seed.events = { 'delos-2031': { kind: 'Action', name: 'Not a meeting' } }
    expectFault(seed, 'TIE_ENDS', 'PART_OF leads from Meeting to MeetingSeries')
  })

  it('wants a role with INVOLVED_IN and with nothing else', () => {
    expectFault(
      tinySeed({
        met: { about: [held], asserts: [{ tie: 'INVOLVED_IN', from: 'bo-lind', to: 'delos-2031' }] },
      }),
      'TIE_ROLE',
    )
    expectFault(tinySeed({ met: { about: [held], asserts: [{ ...tie, role: 'HOST' }] } }), 'TIE_ROLE')
  })

  it('allows a title with HOLDS_POSITION_IN only', () => {
    expectFault(tinySeed({ met: { about: [held], asserts: [{ ...tie, title: 'Envoy' }] } }), 'TIE_TITLE')
  })

  it('refuses a tie that ends before it begins, and one stated twice', () => {
    const dated = { ...tie, validFrom: '2031-03-04', validTo: '2031-03-03' }
    expectFault(tinySeed({ met: { about: [held], asserts: [dated] } }), 'TIE_VALIDITY')
    expectFault(tinySeed({ met: { about: [held], asserts: [tie, tie] } }), 'TIE_TWICE')
  })

  it('wants a statement to be about the event that it asserts something of', () => {
    expectFault(tinySeed({ office: { asserts: [tie] } }), 'NOT_ABOUT_ITS_EVENT', '"delos-2031"')
  })

  it('refuses what a negated statement asserts', () => {
    expectFault(tinySeed({ office: { polarity: 'NEGATED' } }), 'NEGATED_ASSERTION')
  })

  it('refuses a series, a source and a condition as subjects', () => {
    for (const subject of ['grain-talks', 'tiny', 'no-ship']) {
      expectFault(tinySeed({ office: { about: [{ subject, aspect: 'SUBJECT' }] } }), 'SUBJECT_KIND')
    }
  })

  it('wants a time with DATE and with nothing else', () => {
    expectFault(
      tinySeed({ met: { about: [held, { subject: 'delos-2031', aspect: 'DATE' }] } }),
      'SUBJECT_TIME',
    )
    const time = { edtf: '2031', basis: 'STATED' } as const
    expectFault(tinySeed({ met: { about: [{ ...held, time }] } }), 'SUBJECT_TIME')
  })

  it('wants a status with STATUS, of an event, and with nothing else', () => {
    const place = { subject: 'delos-2031', aspect: 'PLACE', status: 'HELD' } as const
    expectFault(tinySeed({ met: { about: [held, place] } }), 'SUBJECT_STATUS')
    expectFault(tinySeed({ met: { about: [{ subject: 'delos-2031', aspect: 'STATUS' }] } }), 'SUBJECT_STATUS')
    expectFault(tinySeed({ office: { about: [{ ...held, subject: 'bo-lind' }] } }), 'SUBJECT_STATUS')
  })

  it('wants no value of a negated statement, which can name the one that it denies', () => {
    const denial = (about: object) =>
      tinySeed({
        denied: {
          ...tinySeed().statements['met'],
          ...{ text: 'It is not so.', polarity: 'NEGATED', asserts: [], links: [] },
          about: [{ subject: 'delos-2031', ...about } as never],
        },
      })
    const time = { edtf: '2031-03-03', basis: 'STATED' }
    for (const about of [{ aspect: 'DATE' }, { aspect: 'STATUS' }, { aspect: 'DATE', time }])
      expect(faultsOf(denial(about))).toEqual([])
    expectFault(denial({ aspect: 'PLACE', time }), 'SUBJECT_TIME')
  })

  it('wants a stance on a topic with POSITION and with nothing else', () => {
    const stance = { stance: 'SUPPORTS' } as const
    expectFault(
      tinySeed({ met: { about: [held, { subject: 'delos-2031', aspect: 'POSITION', ...stance }] } }),
      'SUBJECT_STANCE',
    )
    expectFault(
      tinySeed({ met: { about: [held, { subject: 'grain-route', aspect: 'SUBJECT', ...stance }] } }),
      'SUBJECT_STANCE',
    )
    expect(
      faultsOf(
        tinySeed({ met: { about: [held, { subject: 'grain-route', aspect: 'POSITION', ...stance }] } }),
      ),
    ).toEqual([])
  })

  it('refuses one subject and aspect twice', () => {
    expectFault(tinySeed({ met: { about: [held, { ...held, status: 'ONGOING' }] } }), 'SUBJECT_TWICE')
  })

  it('tells of a circle of reports', () => {
    expectFault(
      tinySeed({ 'lind-spoke': { reportedBy: 'lind-agrees' } }),
      'REPORTER_CYCLE',
      '"lind-agrees" is reported by "lind-spoke"',
    )
  })

  it('wants a reporter in the same source', () => {
    const seed = tinySeed({ 'lind-agrees': { source: 'spoken' } })
    expectFault(seed, 'REPORTER_SOURCE', '"tiny"', '"spoken"')
  })

  it('wants the publisher to speak where nobody reports', () => {
    expectFault(tinySeed({ office: { speaker: 'bo-lind' } }), 'NARRATOR', '"gazette"')
  })

  it('wants the words of a direct quotation', () => {
    expectFault(tinySeed({ office: { form: 'DIRECT_QUOTE' } }), 'QUOTE_WITHOUT_WORDS')
  })

  it('wants the words of a mixed quotation and a span of the clause around them', () => {
    const quoted = { ...tinySpan('Lind'), exact: 'Lind' }
    expectFault(tinySeed({ office: { form: 'MIXED_QUOTE' } }), 'QUOTE_WITHOUT_WORDS')
    expectFault(tinySeed({ office: { form: 'MIXED_QUOTE', evidence: [quoted] } }), 'QUOTE_WITHOUT_CLAUSE')
    expectFault(
      tinySeed({ office: { form: 'MIXED_QUOTE', evidence: [quoted, tinySpan('Envoys')] } }),
      'QUOTE_WITHOUT_CLAUSE',
    )
    const whole = tinySeed({ office: { form: 'MIXED_QUOTE', evidence: [quoted, tinySpan('Bo Lind')] } })
    expect(faultsOf(whole)).toEqual([])
  })

  it('refuses a span that ends before it starts or beyond its text', () => {
    const span = tinySpan('Bo Lind')
    expectFault(tinySeed({ office: { evidence: [{ ...span, end: span.start }] } }), 'SPAN_BOUNDS')
    expectFault(tinySeed({ office: { evidence: [{ ...span, end: 9_999 }] } }), 'SPAN_BOUNDS')
  })

  it('wants the exact words of a span, by length and by hash', () => {
    const span = tinySpan('Bo Lind')
    expectFault(tinySeed({ office: { evidence: [{ ...span, exact: 'Bo Lind ' }] } }), 'SPAN_WORDS')
    expectFault(tinySeed({ office: { evidence: [{ ...span, exact: 'Bo Lond' }] } }), 'SPAN_WORDS')
  })

  it('refuses two hashes of one span', () => {
    const span = { ...tinySpan('Envoys Bo Lind'), sha256: sha256('other words') }
    expectFault(
      tinySeed({ other: { text: 'Another claim.', evidence: [span] } }),
      'SPAN_CONFLICT',
      '"office"',
    )
  })

  it.each(['../tiny.txt', 'texts/tiny.txt', '..', ''])('refuses %j as the name of a text', (file) => {
    const seed = tinySeed()
    seed.sources['tiny'] = {
      kind: 'DOCUMENT',
      title: 'x',
      publisher: 'gazette',
      text: { file, length: 500, sha256: sha256('') },
    }
    expectFault(seed, 'TEXT_FILE')
  })

  it('refuses a link to the statement itself, by key and by id, and one written twice', () => {
    const seed = parseSeed(tinySeed())
    const met = seed.statements['met']
    const id = met === undefined ? '' : contentHashOf(met)
    for (const to of ['met', id, `${id}.2`]) {
      expectFault(tinySeed({ met: { links: [{ type: 'CONFIRMS', aspect: 'DATE', to }] } }), 'LINK_TO_ITSELF')
    }
    const link = { type: 'CONFIRMS', aspect: 'DATE', to: 'office' } as const
    expectFault(tinySeed({ met: { links: [link, link] } }), 'LINK_TWICE')
  })

  it('refuses two statements of the same content', () => {
    expectFault(tinySeed({ twin: {} }), 'DUPLICATE_CONTENT', '"office"')
  })

  it('refuses a statement that another seed recorded', () => {
    const office = parseSeed(tinySeed()).statements['office']
    const hash = office === undefined ? '' : contentHashOf(office)
    const statements = new Map([[hash, { seed: 'other', source: 'tiny', live: true }]])
    expect(faultsOf(tinySeed(), { statements }).map(({ name }) => name)).toEqual(['RECORDED_ELSEWHERE'])
  })

  it('wants an affirmed status of every event, from this seed or another', () => {
    const seed = tinySeed({ met: { about: [{ subject: 'delos-2031', aspect: 'PLACE' }] } })
    expectFault(seed, 'EVENT_WITHOUT_STATUS', 'Meeting "delos-2031"')
    expect(faultsOf(seed, { eventsWithStatus: new Set(['delos-2031']) })).toEqual([])
    expectFault(tinySeed({ met: { polarity: 'NEGATED', asserts: [] } }), 'EVENT_WITHOUT_STATUS')
  })

  it('refuses one id for two nouns, in the seed and beside the graph', () => {
    const seed = tinySeed()
    seed.topics = { ...seed.topics, delos: { name: 'The isle as a topic' } }
    expectFault(seed, 'ID_TAKEN', '"delos"')
    const types = new Map([['delos', 'Topic']])
    expect(faultsOf(tinySeed(), { types }).map(({ name }) => name)).toContain('ID_TAKEN')
  })

  it('lets a kind be corrected within its noun', () => {
    expect(faultsOf(tinySeed(), { types: new Map([['bo-lind', 'UnclassifiedActor']]) })).toEqual([])
  })

  it('wants the id of an unnamed actor to name a source, and no other id to have a hash sign', () => {
    const seed = tinySeed()
    seed.actors = { ...seed.actors, someone: { kind: 'UnnamedActor', name: 'someone' } }
    expectFault(seed, 'UNNAMED_ACTOR_ID', '"someone"')
    seed.actors = {
      ...seed.actors,
      someone: { kind: 'Person', name: 'someone' },
      'tiny#x': { kind: 'Person', name: 'x' },
    }
    expectFault(seed, 'UNNAMED_ACTOR_ID', '"tiny#x"')
  })

  it.each([
    [{ edtf: '2031-13', basis: 'STATED' }],
    [{ basis: 'STATED' }],
    [{ edtf: '2031-03-04', basis: 'RESOLVED' }],
    [{ edtf: '2031-03-04/2031-03-01', basis: 'STATED' }],
  ] as const)('refuses the time %j', (saidAt) => {
    expectFault(tinySeed({ office: { saidAt } }), 'TIME', 'statement "office", saidAt')
  })

  it.each([
    [{ deadlineRule: 'FROM_UTTERANCE' }],
    [{ deadlineRule: 'UNTIL_DATE', duration: 'P10D' }],
    [{ deadlineRule: 'FROM_UTTERANCE', duration: 'P10D', deadline: { edtf: '2031', basis: 'STATED' } }],
    [{ deadlineRule: 'FROM_UTTERANCE', duration: 'P9000Y' }],
  ] as const)('refuses the condition %j', (condition) => {
    const seed = tinySeed()
    seed.conditions = { 'no-ship': { trigger: 'No ship has come.', ...condition } }
    expectFault(seed, 'DEADLINE')
  })
})
