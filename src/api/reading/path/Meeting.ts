import type { z } from 'zod'
import { pathMeetings } from '../../../graph/path/pathMeetings.ts'
import type { Thing } from './Thing.ts'
import type { Asked, TiesRead } from './TiesRead.ts'

/** The ties that cost as much as the look-up of one pair. */
const costOfPair = 5

/** The sizes up to which things are read whole before pairs of the others are looked up: the cheapest is chosen. */
const thresholds = [0, 4, 16, 64, 256, 1_024, 4_096, 16_384]

/**
 * Each pair needs so many meetings more than paths are asked for: one of three other things of a chain may be the same, tied by one of nine pairs
 * of types.
 */
const reserve = 27

/** The things between a pair. */
export type Met = z.output<typeof pathMeetings.present.row>

type Pairs = readonly [ones: Thing[], others: Thing[]]

/** The last things of one side: those whose ties are all read, and the others. */
interface Split {
  readonly small: Thing[]
  readonly big: Thing[]
}

/**
 * Finds what lies between the last things of both sides: the ties of those with few are read, and the pairs of the others are looked up by
 * an index.
 */
export class Meeting {
  readonly #asked: Asked
  readonly #ties: TiesRead

  constructor(asked: Asked, ties: TiesRead) {
    this.#asked = asked
    this.#ties = ties
  }

  /** Reads the ties of the last things of both sides, and the meetings of the pairs for which that costs less; null if it is too much. */
  async of(starts: readonly Thing[], goals: readonly Thing[]): Promise<Met[] | null> {
    const ties = this.#ties
    const most = this.#cheapestThreshold(starts, goals)
    const [start, goal] = [this.#split(starts, most), this.#split(goals, most)]
    const all = [...starts, ...goals]
    if (!ties.spend(all.length) || !(await ties.readWhole([...start.small, ...goal.small]))) return null
    await ties.read(idsOf(all), 0)
    const pairs: Pairs[] = [[start.big, goal.big]]
    const events: Thing[] = []
    for (const [small, big] of [
      [start.small, goal.big],
      [goal.small, start.big],
    ] as const) {
      const actors = actorsOf(small)
      const next = ties.neighbours(actors).filter(({ isEvent }) => isEvent)
      if (ties.cost(next) <= costOfPairs(actors, big)) events.push(...(big.length > 0 ? next : []))
      else pairs.push(small === start.small ? [actors, big] : [big, actors])
    }
    const cost = pairs.reduce((sum, [ones, others]) => sum + costOfPairs(ones, others), 0)
    if (!ties.spend(cost) || !(await ties.readWhole(events))) return null
    return this.#between(pairs)
  }

  /** Estimates each threshold: an event has two things on the average. */
  #cheapestThreshold(starts: readonly Thing[], goals: readonly Thing[]): number {
    const costs = thresholds.map((most) => {
      const [start, goal] = [this.#split(starts, most), this.#split(goals, most)]
      const beyond = (small: Thing[], big: Thing[]) => Math.min(2 * sizeOf(small), costOfPairs(small, big))
      return (
        this.#ties.cost([...start.small, ...goal.small]) +
        costOfPairs(start.big, goal.big) +
        beyond(actorsOf(start.small), goal.big) +
        beyond(actorsOf(goal.small), start.big)
      )
    })
    return thresholds[costs.indexOf(Math.min(...costs))] ?? 0
  }

  /** Events are always read whole: they have few ties, and no index of pairs. */
  #split(things: readonly Thing[], most: number): Split {
    const isSmall = (thing: Thing) => thing.isEvent || thing.size <= most || this.#ties.isWhole(thing)
    return { small: things.filter(isSmall), big: things.filter((thing) => !isSmall(thing)) }
  }

  async #between(pairs: readonly Pairs[]): Promise<Met[]> {
    const { reader, time, question } = this.#asked
    const { from, to, filter, limit } = question
    const asked = pairs
      .filter(([ones, others]) => ones.length > 0 && others.length > 0)
      .flatMap(([ones, others]) => ones.map(({ id }) => ({ one: id, others: idsOf(others) })))
    if (asked.length === 0) return []
    const parameters = { from, to, filter, limit: limit + reserve, pairs: asked }
    return reader.view.read(reader.readingFor(pathMeetings), parameters, { time })
  }
}

const idsOf = (things: readonly Thing[]): string[] => things.map(({ id }) => id)

const actorsOf = (things: readonly Thing[]): Thing[] => things.filter(({ isEvent }) => !isEvent)

const sizeOf = (things: readonly Thing[]): number => things.reduce((total, { size }) => total + size, 0)

const costOfPairs = (ones: readonly Thing[], others: readonly Thing[]): number =>
  costOfPair * ones.length * others.length
