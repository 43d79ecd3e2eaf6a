import type { z } from 'zod'
import { ChainGraph, type Chain, type ChainNode } from '../../domain/ChainGraph.ts'
import type { TimeBudget } from '../../domain/TimeBudget.ts'
import type { Word } from '../../domain/vocabulary.ts'
import { pathMeetings } from '../../graph/path/pathMeetings.ts'
import type { PathQuestion } from '../../graph/path/pathParameters.ts'
import { pathTies } from '../../graph/path/pathTies.ts'
import type { Reader } from './Reader.ts'

/** Most ties that are read for the long paths of one question. */
const mostRead = 40_000

/** The ties that cost as much as the look-up of one pair. */
const costOfPair = 5

/** The ties of an end that are read before its size is known. */
const firstTies = 500

/** The sizes up to which things are read whole before pairs of the others are looked up: the cheapest is chosen. */
const thresholds = [0, 4, 16, 64, 256, 1_024, 4_096, 16_384]

/**
 * Each pair needs so many meetings more than paths are asked for: one of three other things of a chain may be the same, tied by one of nine pairs
 * of types.
 */
const reserve = 27

interface Asked {
  readonly reader: Reader
  readonly time: TimeBudget
  readonly question: PathQuestion
}

interface Thing extends ChainNode {
  readonly isEvent: boolean
  /** Number of its ties of any type. */
  readonly size: number
}

interface Tied {
  readonly thing: Thing
  readonly type: Word<'tie'>
  readonly weight: number
}

/** The last things of both sides: those whose ties are all read, and the others. */
interface Split {
  readonly small: Thing[]
  readonly big: Thing[]
}

type Met = z.output<typeof pathMeetings.present.row>

/**
 * Finds the chains of five and six hops between two things. The search goes on from the end that costs less until two hops are left between
 * the last things of both sides. What both are tied to joins these; between two actors with many events it is looked up by the pair.
 * The reading has a bound, and is done once for both lengths.
 */
export class LongPathSearch {
  readonly #asked: Asked
  /** The things that a chain can meet after so many hops from each end. */
  #fromStart: Thing[][] = []
  #fromEnd: Thing[][] = []
  readonly #ties = new Map<string, Tied[]>()
  /** Things of which all ties are read; of the others those between actors are. */
  readonly #whole = new Set<string>()
  #left = mostRead

  constructor(asked: Asked) {
    this.#asked = asked
  }

  /** The first chains of one length, longer than the one before; null if more would have to be read than may be. */
  async ofLength(length: number): Promise<Chain<Word<'tie'>>[] | null> {
    if (this.#fromStart.length === 0) await this.#begin()
    if (!(await this.#grow(length - 2))) return null
    const met = await this.#meet()
    return met && this.#graphOf(length, met).first(this.#asked.question.limit)
  }

  async #begin(): Promise<void> {
    const { from, to } = this.#asked.question
    const read = await this.#read([from, to], firstTies)
    this.#fromStart = [read.filter(({ id }) => id === from)]
    this.#fromEnd = [read.filter(({ id }) => id === to)]
  }

  /** Goes on until both sides together have so many hops behind them. */
  async #grow(hops: number): Promise<boolean> {
    while (this.#fromStart.length + this.#fromEnd.length - 2 < hops) {
      const [start, end] = [lastOf(this.#fromStart), lastOf(this.#fromEnd)]
      const [side, last] =
        this.#cost(start) <= this.#cost(end) ? [this.#fromStart, start] : [this.#fromEnd, end]
      if (!(await this.#readWhole(last))) return false
      side.push(this.#neighbours(last))
    }
    return true
  }

  /** Reads the ties of the last things of both sides, and the meetings of the pairs for which that costs less. */
  async #meet(): Promise<Met[] | null> {
    const [starts, goals] = [lastOf(this.#fromStart), lastOf(this.#fromEnd)]
    const most = this.#cheapestThreshold(starts, goals)
    const [start, goal] = [this.#split(starts, most), this.#split(goals, most)]
    const all = [...starts, ...goals]
    if (!this.#spend(all.length) || !(await this.#readWhole([...start.small, ...goal.small]))) return null
    await this.#read(idsOf(all), 0)
    const pairs: [Thing[], Thing[]][] = [[start.big, goal.big]]
    const events: Thing[] = []
    for (const [small, big] of [
      [start.small, goal.big],
      [goal.small, start.big],
    ] as const) {
      const actors = actorsOf(small)
      const next = this.#neighbours(actors).filter(({ isEvent }) => isEvent)
      if (this.#cost(next) <= costOfPairs(actors, big)) events.push(...(big.length > 0 ? next : []))
      else pairs.push(small === start.small ? [actors, big] : [big, actors])
    }
    const cost = pairs.reduce((sum, [ones, others]) => sum + costOfPairs(ones, others), 0)
    if (!this.#spend(cost) || !(await this.#readWhole(events))) return null
    return this.#meetings(pairs)
  }

  /** Estimates each threshold: an event has two things on the average. */
  #cheapestThreshold(starts: readonly Thing[], goals: readonly Thing[]): number {
    const costs = thresholds.map((most) => {
      const [start, goal] = [this.#split(starts, most), this.#split(goals, most)]
      const beyond = (small: Thing[], big: Thing[]) => Math.min(2 * sum(small), costOfPairs(small, big))
      return (
        this.#cost([...start.small, ...goal.small]) +
        costOfPairs(start.big, goal.big) +
        beyond(actorsOf(start.small), goal.big) +
        beyond(actorsOf(goal.small), start.big)
      )
    })
    return thresholds[costs.indexOf(Math.min(...costs))] ?? 0
  }

  /** Events are always read whole: they have few ties, and no index of pairs. */
  #split(things: readonly Thing[], most: number): Split {
    const isSmall = ({ id, isEvent, size }: Thing) => isEvent || size <= most || this.#whole.has(id)
    return { small: things.filter(isSmall), big: things.filter((thing) => !isSmall(thing)) }
  }

  #cost(things: readonly Thing[]): number {
    return sum(things.filter(({ id }) => !this.#whole.has(id)))
  }

  #spend(cost: number): boolean {
    this.#left -= cost
    return this.#left >= 0
  }

  async #readWhole(things: readonly Thing[]): Promise<boolean> {
    if (!this.#spend(this.#cost(things))) return false
    await this.#read(idsOf(things.filter(({ id }) => !this.#whole.has(id))), mostRead)
    return true
  }

  /** Reads the ties of things; of those with more than `most` only the ties between actors. */
  async #read(ids: readonly string[], most: number): Promise<Thing[]> {
    const { reader, time, question } = this.#asked
    const { from, to, filter } = question
    const unread = ids.filter((id) => most > 0 || !this.#ties.has(id))
    if (unread.length === 0) return []
    const parameters = { from, to, filter, ids: unread, most }
    const rows = await reader.view.read(reader.readingFor(pathTies), parameters, { time })
    for (const { thing, ties } of rows) {
      this.#ties.set(
        thing.id,
        ties.map(({ type, weight, ...other }) => ({ thing: other, type, weight })),
      )
      if (thing.size <= most) this.#whole.add(thing.id)
    }
    return rows.map(({ thing }) => thing)
  }

  async #meetings(pairs: readonly [Thing[], Thing[]][]): Promise<Met[]> {
    const { reader, time, question } = this.#asked
    const { from, to, filter, limit } = question
    const asked = pairs
      .filter(([ones, others]) => ones.length > 0 && others.length > 0)
      .flatMap(([ones, others]) => ones.map(({ id }) => ({ one: id, others: idsOf(others) })))
    if (asked.length === 0) return []
    const parameters = { from, to, filter, limit: limit + reserve, pairs: asked }
    return reader.view.read(reader.readingFor(pathMeetings), parameters, { time })
  }

  /** The things between the ends that any of these is tied to, each once. */
  #neighbours(things: readonly Thing[]): Thing[] {
    const { from, to } = this.#asked.question
    const found = new Map<string, Thing>()
    for (const { id } of things)
      for (const { thing } of this.#tiesOf(id))
        if (thing.id !== from && thing.id !== to) found.set(thing.id, thing)
    return [...found.values()]
  }

  #tiesOf(id: string): readonly Tied[] {
    return this.#ties.get(id) ?? []
  }

  /** All ties that were read, each where a chain of this length can have it. */
  #graphOf(length: number, met: readonly Met[]): ChainGraph<Word<'tie'>> {
    const graph = new ChainGraph<Word<'tie'>>(this.#asked.question, length)
    const addFrom = (hops: number, id: string) => {
      for (const { thing, type, weight } of this.#tiesOf(id)) graph.add(hops, id, thing, type, weight)
    }
    const addTo = (hops: number, goal: Thing) => {
      for (const { thing, type, weight } of this.#tiesOf(goal.id))
        graph.add(hops, thing.id, goal, type, weight)
    }
    for (const [hops, things] of this.#fromStart.entries()) for (const { id } of things) addFrom(hops, id)
    for (const [hops, things] of this.#fromEnd.entries())
      for (const goal of things) addTo(length - 1 - hops, goal)
    const middle = this.#fromStart.length - 1
    const [starts, goals] = [byId(lastOf(this.#fromStart)), byId(lastOf(this.#fromEnd))]
    for (const thing of this.#neighbours([...starts.values(), ...goals.values()]))
      for (const { thing: other, type, weight } of this.#tiesOf(thing.id)) {
        if (starts.has(other.id)) graph.add(middle, other.id, thing, type, weight)
        if (goals.has(other.id)) graph.add(middle + 1, thing.id, other, type, weight)
      }
    for (const { one, other, meetings } of met) {
      const goal = goals.get(other)
      if (goal === undefined) continue
      for (const { type, weight, otherType, otherWeight, ...thing } of meetings) {
        graph.add(middle, one, thing, type, weight)
        graph.add(middle + 1, thing.id, goal, otherType, otherWeight)
      }
    }
    return graph
  }
}

const lastOf = (side: readonly Thing[][]): Thing[] => side.at(-1) ?? []

const idsOf = (things: readonly Thing[]): string[] => things.map(({ id }) => id)

const actorsOf = (things: readonly Thing[]): Thing[] => things.filter(({ isEvent }) => !isEvent)

const byId = (things: readonly Thing[]) => new Map(things.map((thing) => [thing.id, thing]))

const sum = (things: readonly Thing[]): number => things.reduce((total, { size }) => total + size, 0)

const costOfPairs = (ones: readonly Thing[], others: readonly Thing[]): number =>
  costOfPair * ones.length * others.length
