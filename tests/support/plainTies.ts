import { timeKey } from '../../src/domain/pageKey.ts'
import { tieId } from '../../src/domain/tieId.ts'
import { tieKey } from '../../src/domain/tieKey.ts'
import { vocabulary, type Word } from '../../src/domain/vocabulary.ts'
import type { TieFilter } from '../../src/api/generated/resolvers.ts'
import { compare, rank, type MemoryClocks, type MemoryGraph, type MemoryTie } from './MemoryGraph.ts'

/** The ties of a graph in memory as they are at one moment, by the plain rules of the model. */
export class PlainTies {
  readonly #memory: MemoryGraph
  readonly #clocks: MemoryClocks
  readonly #ties: readonly MemoryTie[]

  constructor(memory: MemoryGraph, clocks: MemoryClocks) {
    this.#memory = memory
    this.#clocks = clocks
    this.#ties = memory.ties.filter((tie) => memory.carriers(tie, clocks).length > 0)
  }

  /** The ties of a thing that pass a filter, in the order of `Thing.ties`. */
  of(id: string, filter: TieFilter = {}): MemoryTie[] {
    const own = this.#ties
      .filter(({ from, to }) => from === id || to === id)
      .filter((tie) => passes(tie, directionOf(tie, id), filter))
    const toEvents = own.filter((tie) => isListedByTime(tie, directionOf(tie, id)))
    const others = own.filter((tie) => !toEvents.includes(tie))
    const other = ({ from, to }: MemoryTie) => (from === id ? to : from)
    const name = (tie: MemoryTie) => this.#memory.thing(other(tie)).name.toLowerCase()
    const place = (tie: MemoryTie) =>
      `${timeKey(this.#memory.time(other(tie), this.#clocks), other(tie))}\t${keyOf(tie)}`
    return [
      ...others.sort(
        (one, two) =>
          this.#count(two) - this.#count(one) ||
          compare(name(one), name(two)) ||
          compare(keyOf(one), keyOf(two)),
      ),
      ...toEvents.sort((one, two) => compare(place(two), place(one))),
    ]
  }

  /** The families of a thing's ties, the largest first. */
  families(id: string, countTo = Infinity) {
    const families = new Map<
      string,
      { relationship: string; direction: string; role: string | null; count: number }
    >()
    for (const tie of this.of(id)) {
      const [relationship, direction, role] = [tie.type, directionOf(tie, id), tie.role]
      const words = [relationship, direction, role ?? ''].join(' ')
      const count = (families.get(words)?.count ?? 0) + 1
      families.set(words, { relationship, direction, role, count })
    }
    return [...families]
      .map(([words, { count, ...family }]) => {
        const counted = { ...family, count: Math.min(count, countTo), hasMore: count > countTo }
        return [words, counted] as const
      })
      .sort(([one, { count: a }], [two, { count: b }]) => b - a || compare(one, two))
      .map(([, family]) => family)
  }

  /** The ties of which both ends are among some things, in the order of `Query.tiesAmong`. */
  among(ids: readonly string[]): MemoryTie[] {
    return this.#ties
      .filter(({ from, to }) => ids.includes(from) && ids.includes(to))
      .sort((one, two) => this.#count(two) - this.#count(one) || compare(keyOf(one), keyOf(two)))
  }

  /** A tie as the API answers with it. */
  told(tie: MemoryTie) {
    const carriers = this.#memory.carriers(tie, this.#clocks)
    const greatest = Math.max(...carriers.map(rank))
    const decisive = carriers.filter((statement) => rank(statement) === greatest)
    return {
      id: tieId(keyOf(tie)),
      relationship: tie.type,
      role: tie.role,
      title: tie.title,
      validFrom: tie.validFrom,
      validTo: tie.validTo,
      from: { id: tie.from, name: this.#memory.thing(tie.from).name },
      to: { id: tie.to, name: this.#memory.thing(tie.to).name },
      statementCount: carriers.length,
      certainty: vocabulary.certainty[greatest],
      attributionDepth: Math.min(...decisive.map(({ attributionDepth }) => attributionDepth)),
      statements: carriers.map(({ id }) => ({ id })).sort((one, two) => compare(one.id, two.id)),
    }
  }

  #count(tie: MemoryTie): number {
    return this.#memory.carriers(tie, this.#clocks).length
  }
}

type Direction = 'FORWARD' | 'BACKWARD'

function directionOf({ from }: MemoryTie, id: string): Direction {
  return from === id ? 'FORWARD' : 'BACKWARD'
}

function isListedByTime({ type }: MemoryTie, direction: Direction): boolean {
  return type === 'INVOLVED_IN' ? direction === 'FORWARD' : type === 'LOCATED_IN' && direction === 'BACKWARD'
}

function passes(
  { type, role }: MemoryTie,
  own: Direction,
  { relationships, direction, roles }: TieFilter,
): boolean {
  return (
    (relationships == null || relationships.includes(type)) &&
    (direction == null || direction === 'BOTH' || direction === own) &&
    (roles == null || (role !== null && roles.includes(role)))
  )
}

function keyOf({ type, from, to, role, title, validFrom, validTo }: MemoryTie): string {
  const said = <Value>(value: Value | null) => value ?? undefined
  return tieKey({
    tie: type,
    from,
    to,
    role: said<Word<'role'>>(role),
    title: said(title),
    validFrom: said(validFrom),
    validTo: said(validTo),
  })
}
