import type { SeedAsWritten } from '../../src/domain/seed.ts'
import type { TimeAsWritten } from '../../src/domain/timeSpan.ts'
import { vocabulary, type Word } from '../../src/domain/vocabulary.ts'
import { sha256 } from '../../src/domain/sha256.ts'
import { addPositions } from './generatedPositions.ts'
import { Random } from './random.ts'

export interface GeneratedSize {
  readonly actors: number
  readonly events: number
  readonly places: number
  readonly topics: number
}

type StatementAsWritten = SeedAsWritten['statements'][string]
type Tie = NonNullable<StatementAsWritten['asserts']>[number]

const narrator = 'generated#publisher'
/** The first actor is in every third event, so that lists of it are long. */
const hub = 'actor-0'

/**
 * A seed made by chance, the same for the same number: a hub, cycles, events of every status, unnamed actors, reported speech,
 * negations, partial dates and links.
 */
export function generatedSeed(
  seed: number,
  { actors, events, places, topics }: GeneratedSize = { actors: 150, events: 250, places: 12, topics: 15 },
): SeedAsWritten {
  const random = new Random(seed)
  const written: SeedAsWritten = {
    name: 'generated',
    actors: { [narrator]: { kind: 'UnnamedActor', name: 'Generated publisher' } },
    events: {},
    series: named('series', 8),
    places: named('place', places),
    topics: named('topic', topics),
    sources: {
      generated: {
        kind: 'NEWS_ARTICLE',
        title: 'Generated article',
        publisher: narrator,
        url: 'https://example.org/generated',
        publishedAt: { edtf: '2022-03/2022-05', basis: 'STATED' },
      },
    },
    conditions: Object.fromEntries(
      range(20).map((number) => [`condition-${number}`, condition(random, number)]),
    ),
    statements: {},
  }
  const actorIds = range(actors).map((number) => addActor(written, random, number))
  const write = statementWriter(written, random)
  for (const actor of actorIds) addAffiliations(write, random, actor, actorIds)
  for (const number of range(events)) addEvent(written, write, random, number, actorIds)
  linkSome(written, random)
  makeSomeConditional(written, random)
  for (const number of range(40)) addSource(written, random, number, actorIds)
  addPositions(written, random, actorIds)
  return written
}

function addActor(written: SeedAsWritten, random: Random, number: number): string {
  const kind =
    number === 0
      ? 'State'
      : random.pick([
          'Person',
          'Person',
          'Organization',
          'State',
          'UnnamedActor',
          'UnclassifiedActor',
        ] as const)
  const id = kind === 'UnnamedActor' ? `generated#actor-${number}` : `actor-${number}`
  if (written.actors) written.actors[id] = { kind, name: `Actor ${number}`, aliases: [`Alias ${number}`] }
  return id
}

function addSource(written: SeedAsWritten, random: Random, number: number, actors: readonly string[]): void {
  written.sources[`source-${number}`] = {
    kind: random.pick(vocabulary.sourceKind),
    title: `Source ${number}`,
    publisher: random.pick(actors),
    cites: number === 0 ? [] : [`source-${random.below(number)}`],
  }
}

function addAffiliations(write: Write, random: Random, actor: string, actors: readonly string[]): void {
  const other = random.pick(actors)
  if (other === actor || random.chance(0.5)) return
  const tie = random.pick(['BELONGS_TO', 'SPEAKS_FOR', 'HOLDS_POSITION_IN'] as const)
  write({
    about: [{ subject: actor, aspect: 'SUBJECT' }],
    asserts: [
      {
        tie,
        from: actor,
        to: other,
        ...(tie === 'HOLDS_POSITION_IN' ? { title: 'Office', ...validity(random) } : {}),
      },
    ],
  })
}

function validity(random: Random): Pick<Tie, 'validFrom' | 'validTo'> {
  const year = 2018 + random.below(5)
  return {
    ...(random.chance(0.7) ? { validFrom: `${year}-01-01` } : {}),
    ...(random.chance(0.5) ? { validTo: `${year + 2}-12-31` } : {}),
  }
}

function addEvent(
  written: SeedAsWritten,
  write: Write,
  random: Random,
  number: number,
  actors: readonly string[],
): void {
  const kind = random.pick(vocabulary.eventKind)
  const event = `event-${number}`
  if (written.events) {
    written.events[event] = {
      kind,
      name: `${kind} ${number}`,
      ...(kind === 'Action' ? { code: random.pick(['010', '036', '042', '112', '138', '190']) } : {}),
    }
  }
  write({ about: [{ subject: event, aspect: 'STATUS', status: status(random) }] }, 'AFFIRMED')
  if (random.chance(0.3)) write({ about: [{ subject: event, aspect: 'STATUS', status: status(random) }] })
  for (const _ of range(random.below(3)))
    write({ about: [{ subject: event, aspect: 'DATE', time: time(random) }] })
  const parties = new Set([
    ...(number % 3 === 0 ? [hub] : []),
    ...range(1 + random.below(3)).map(() => random.pick(actors)),
  ])
  for (const party of parties) involve(write, random, party, event, kind)
  if (random.chance(0.5))
    assertOf(write, event, 'PLACE', {
      tie: 'LOCATED_IN',
      from: event,
      to: random.pick(Object.keys(written.places ?? {})),
    })
  if (random.chance(0.6))
    assertOf(write, event, 'AGENDA', {
      tie: 'CONCERNS',
      from: event,
      to: random.pick(Object.keys(written.topics ?? {})),
    })
  if (kind === 'Meeting' && random.chance(0.2)) {
    assertOf(write, event, 'SUBJECT', {
      tie: 'PART_OF',
      from: event,
      to: random.pick(Object.keys(written.series ?? {})),
    })
  }
}

function involve(write: Write, random: Random, actor: string, event: string, kind: Word<'eventKind'>): void {
  const role =
    kind === 'Meeting'
      ? random.pick(['PARTICIPANT', 'PARTICIPANT', 'HOST'] as const)
      : random.pick(['INITIATOR', 'TARGET'] as const)
  for (const _ of range(1 + random.below(2)))
    assertOf(write, event, 'PARTICIPANTS', { tie: 'INVOLVED_IN', from: actor, to: event, role })
}

function assertOf(write: Write, event: string, aspect: Word<'aspect'>, tie: Tie): void {
  write({ about: [{ subject: event, aspect }], asserts: [tie] })
}

function status(random: Random): Word<'eventStatus'> {
  return random.chance(0.6) ? 'HELD' : random.pick(vocabulary.eventStatus)
}

function time(random: Random): TimeAsWritten {
  const year = 2018 + random.below(6)
  const month = String(1 + random.below(12)).padStart(2, '0')
  const day = String(1 + random.below(28)).padStart(2, '0')
  return {
    edtf: random.pick([`${year}`, `${year}-${month}`, `${year}-${month}-${day}`, `${year}-${month}-${day}`]),
    basis: 'STATED',
  }
}

type Write = (content: Pick<StatementAsWritten, 'about' | 'asserts'>, polarity?: Word<'polarity'>) => void

/** Writes statements by the narrator, or by someone whom the narrator, or one more speaker, reports. */
function statementWriter(written: SeedAsWritten, random: Random): Write {
  let number = 0
  const add = (
    content: Pick<StatementAsWritten, 'about' | 'asserts'> & Partial<StatementAsWritten>,
  ): string => {
    const key = `statement-${number}`
    const start = number++ * 10
    written.statements[key] = {
      speaker: narrator,
      text: `Generated claim ${number}`,
      speechAct: random.pick(vocabulary.speechAct),
      form: 'NARRATION',
      certainty: random.pick(vocabulary.certainty),
      source: 'generated',
      evidence: [{ start, end: start + 9, sha256: sha256(key) }],
      ...(random.chance(0.8) ? { saidAt: time(random) } : {}),
      ...content,
    }
    return key
  }
  return (content, polarity = random.chance(0.95) ? 'AFFIRMED' : 'NEGATED') => {
    const claim = polarity === 'AFFIRMED' ? content : { about: content.about }
    let reporter: string | undefined
    for (const _ of range(random.below(3))) {
      const speaker: string =
        reporter === undefined ? narrator : random.pick(Object.keys(written.actors ?? {}))
      reporter = add({ about: [{ subject: speaker, aspect: 'SPEECH' }], speaker, ...reportedBy(reporter) })
    }
    const speaker = reporter === undefined ? narrator : random.pick(Object.keys(written.actors ?? {}))
    add({ ...claim, polarity, speaker, ...reportedBy(reporter) })
  }
}

function reportedBy(reporter: string | undefined): { reportedBy?: string } {
  return reporter === undefined ? {} : { reportedBy: reporter }
}

function linkSome(written: SeedAsWritten, random: Random): void {
  const keys = Object.keys(written.statements)
  for (const [key, statement] of Object.entries(written.statements)) {
    const to = random.pick(keys)
    if (to === key || random.chance(0.9)) continue
    statement.links = [{ type: random.pick(vocabulary.linkType), aspect: random.pick(vocabulary.aspect), to }]
  }
}

function condition(random: Random, number: number): NonNullable<SeedAsWritten['conditions']>[string] {
  const trigger = `Generated trigger ${number}`
  return random.chance(0.5)
    ? { trigger, deadlineRule: 'FROM_UTTERANCE', duration: 'P50D' }
    : { trigger, deadlineRule: 'UNTIL_DATE', deadline: { ...time(random), text: 'by then' } }
}

function makeSomeConditional(written: SeedAsWritten, random: Random): void {
  const statements = Object.values(written.statements)
  for (const id of Object.keys(written.conditions ?? {})) {
    random.pick(statements).condition = id
    if (random.chance(0.3)) random.pick(statements).fulfils = id
  }
}

function named(word: string, size: number): Record<string, { name: string }> {
  return Object.fromEntries(range(size).map((number) => [`${word}-${number}`, { name: `${word} ${number}` }]))
}

function range(size: number): number[] {
  return [...Array(size).keys()]
}
