import { ChainGraph, type Chain } from '../../../domain/ChainGraph.ts'
import type { Word } from '../../../domain/vocabulary.ts'
import { Meeting, type Met } from './Meeting.ts'
import type { Thing } from './Thing.ts'
import { TiesRead, type Asked } from './TiesRead.ts'

/** The ties of an end that are read before its size is known. */
const firstTies = 500

/**
 * Finds the chains between two things, one length after another: those of five and six hops, and as of another moment those of any length. The search
 * goes on from the end that costs less until two hops are left between the last things of both sides. What both are tied to joins these. The
 * reading has a bound, and is done once for all lengths.
 */
export class ChainSearch {
  readonly #question: Asked['question']
  readonly #ties: TiesRead
  readonly #meeting: Meeting
  /** The things that a chain can meet after so many hops from each end. */
  #fromStart: Thing[][] = []
  #fromEnd: Thing[][] = []

  constructor(asked: Asked) {
    this.#question = asked.question
    this.#ties = new TiesRead(asked)
    this.#meeting = new Meeting(asked, this.#ties)
  }

  /** The first chains of one length, longer than the one before; null if more would have to be read than may be. */
  async ofLength(length: number): Promise<Chain<Word<'tie'>>[] | null> {
    if (this.#fromStart.length === 0) await this.#begin()
    if (!this.#isPossible(length)) return []
    if (length === 1) return this.#direct()
    if (!(await this.#grow(length - 2))) return null
    const met = await this.#meeting.of(lastOf(this.#fromStart), lastOf(this.#fromEnd))
    return met && this.#graphOf(length, met).first(this.#question.limit)
  }

  async #begin(): Promise<void> {
    const { from, to } = this.#question
    const read = await this.#ties.read([from, to], firstTies)
    this.#fromStart = [read.filter(({ id }) => id === from)]
    this.#fromEnd = [read.filter(({ id }) => id === to)]
  }

  /**
   * Every tie has an event at one end and none at the other, but for those between actors. So between two things that are no events a chain of one
   * or of three hops begins or ends with a tie between actors, which are always read.
   */
  #isPossible(length: number): boolean {
    const ends = [...(this.#fromStart[0] ?? []), ...(this.#fromEnd[0] ?? [])]
    if (ends.length < 2) return false
    if (length !== 1 && length !== 3) return true
    return ends.some(({ id, isEvent }) => isEvent || this.#ties.of(id).some(({ thing }) => !thing.isEvent))
  }

  async #direct(): Promise<Chain<Word<'tie'>>[] | null> {
    const { from, to, limit } = this.#question
    const events = [...lastOf(this.#fromStart), ...lastOf(this.#fromEnd)].filter(({ isEvent }) => isEvent)
    if (!(await this.#ties.readWhole(events))) return null
    const graph = new ChainGraph<Word<'tie'>>(this.#question, 1)
    const ends = [
      [from, to],
      [to, from],
    ] as const
    for (const [end, other] of ends)
      for (const { thing, type, weight } of this.#ties.of(end))
        if (thing.id === other) graph.add(0, from, { id: to, key: thing.key }, type, weight)
    return graph.first(limit)
  }

  /** Goes on until both sides together have so many hops behind them. */
  async #grow(hops: number): Promise<boolean> {
    while (this.#fromStart.length + this.#fromEnd.length - 2 < hops) {
      const [start, end] = [lastOf(this.#fromStart), lastOf(this.#fromEnd)]
      const [side, last] =
        this.#ties.cost(start) <= this.#ties.cost(end) ? [this.#fromStart, start] : [this.#fromEnd, end]
      if (!(await this.#ties.readWhole(last))) return false
      side.push(this.#ties.neighbours(last))
    }
    return true
  }

  /** All ties that were read, each where a chain of this length can have it. */
  #graphOf(length: number, met: readonly Met[]): ChainGraph<Word<'tie'>> {
    const graph = new ChainGraph<Word<'tie'>>(this.#question, length)
    const addFrom = (hops: number, id: string) => {
      for (const { thing, type, weight } of this.#ties.of(id)) graph.add(hops, id, thing, type, weight)
    }
    const addTo = (hops: number, goal: Thing) => {
      for (const { thing, type, weight } of this.#ties.of(goal.id))
        graph.add(hops, thing.id, goal, type, weight)
    }
    for (const [hops, things] of this.#fromStart.entries()) for (const { id } of things) addFrom(hops, id)
    for (const [hops, things] of this.#fromEnd.entries())
      for (const goal of things) addTo(length - 1 - hops, goal)
    const middle = this.#fromStart.length - 1
    const [starts, goals] = [byId(lastOf(this.#fromStart)), byId(lastOf(this.#fromEnd))]
    for (const thing of this.#ties.neighbours([...starts.values(), ...goals.values()]))
      for (const { thing: other, type, weight } of this.#ties.of(thing.id)) {
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

const byId = (things: readonly Thing[]) => new Map(things.map((thing) => [thing.id, thing]))
