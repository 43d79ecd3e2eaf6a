import { vocabulary } from '../../src/domain/vocabulary.ts'
import type { PlainFilter } from './plainEvents.ts'
import { presently, type MemoryClocks, type MemoryGraph } from './MemoryGraph.ts'
import { PlainEvents } from './plainEvents.ts'
import { Random } from './random.ts'

export interface AsOfVariable {
  readonly knownAt?: string
  readonly validAt?: string
}

/** A moment as an operation asks for it, and the clocks that it means. */
export interface AskedMoment {
  readonly asOf: AsOfVariable | null
  readonly clocks: MemoryClocks
  readonly events: PlainEvents
}

const instants = [
  null,
  '2023-12-31T00:00:00.000Z',
  '2024-01-15T00:00:00.000Z',
  '2024-02-01T00:00:00.000Z',
  '2024-02-15T00:00:00.000Z',
  '2024-03-15T00:00:00.000Z',
]
const days = [null, '2018-07-01', '2020-02-29', '2021-12-31', '2023-06-15']

/** Questions about two actors of the generated story, made by chance: with both clocks, one of them, or neither. */
export class ActorQuestions {
  readonly #memory: MemoryGraph
  readonly #random: Random
  readonly #moments: readonly AskedMoment[]
  readonly #actors: readonly string[]
  /** Who speaks about whom. */
  readonly #said: readonly [string, string][]

  constructor(memory: MemoryGraph, seed: number) {
    this.#memory = memory
    this.#random = new Random(seed)
    this.#moments = instants.flatMap((knownAt) => days.map((day) => momentOf(memory, knownAt, day)))
    this.#actors = [...memory.things.values()]
      .filter(({ type }) => (vocabulary.actorKind as readonly string[]).includes(type))
      .map(({ id }) => id)
    const actors = new Set(this.#actors)
    this.#said = [...memory.statements.values()].flatMap(({ speaker, about }) =>
      about.filter(({ thing }) => actors.has(thing)).map(({ thing }): [string, string] => [speaker, thing]),
    )
  }

  get random(): Random {
    return this.#random
  }

  moment(): AskedMoment {
    return this.#random.pick(
      this.#random.chance(0.4) ? this.#moments.filter(({ asOf }) => asOf === null) : this.#moments,
    )
  }

  actor(): string {
    return this.#random.chance(0.2) ? 'actor-0' : this.#random.pick([...this.#actors, 'nobody'])
  }

  /** Two actors: mostly such as have to do with one another. */
  pair(): [string, string] {
    const random = this.#random
    const tie = random.pick(this.#memory.ties.filter(({ type }) => type === 'INVOLVED_IN'))
    const others = this.#memory.ties.filter(({ type, to }) => type === 'INVOLVED_IN' && to === tie.to)
    const [speaker, subject] = random.pick(this.#said)
    const pairs: (() => [string, string])[] = [
      () => ['actor-0', this.actor()],
      () => [tie.from, random.pick(others).from],
      () => [tie.from, random.pick(others).from],
      () => [speaker, subject],
      () => [this.actor(), this.actor()],
    ]
    const [one, other] = random.pick(pairs)()
    return random.chance(0.5) ? [one, other] : [other, one]
  }

  /** Two actors between whom a third may stand. */
  brokered(): [string, string] {
    const random = this.#random
    const involvements = this.#memory.ties.filter(({ type }) => type === 'INVOLVED_IN')
    const { from: broker } = random.pick(involvements)
    const companion = () => {
      const { to } = random.pick(involvements.filter(({ from }) => from === broker))
      return random.pick(involvements.filter((tie) => tie.to === to)).from
    }
    return random.chance(0.8) ? [companion(), companion()] : this.pair()
  }

  /** Conditions on events, as many as chance will have. */
  eventFilter(odds = 0.2): PlainFilter {
    const random = this.#random
    const year = 2018 + random.below(4)
    const some = <Item>(name: string, make: () => Item) => (random.chance(odds) ? { [name]: make() } : {})
    const several = <Item>(items: readonly Item[]) => items.filter(() => random.chance(0.5))
    return {
      ...some('statuses', () => several(vocabulary.eventStatus)),
      ...some('from', () => `${year}-0${1 + random.below(9)}-15`),
      ...some('to', () => `${year + 2}-06-30`),
      ...some('topics', () => ['topic-0', 'topic-1', 'topic-2', `topic-${random.below(15)}`]),
      ...some('places', () => ['place-0', 'place-1', `place-${random.below(12)}`]),
    }
  }
}

function momentOf(memory: MemoryGraph, knownAt: string | null, day: string | null): AskedMoment {
  const clocks = { knownAt: knownAt ?? presently.knownAt, validAt: day }
  const asOf = {
    ...(knownAt === null ? {} : { knownAt }),
    ...(day === null ? {} : { validAt: `${day}T12:00:00Z` }),
  }
  return {
    asOf: Object.keys(asOf).length === 0 ? null : asOf,
    clocks,
    events: new PlainEvents(memory, clocks),
  }
}
