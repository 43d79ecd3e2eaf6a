import type { TimeBudget } from '../../../domain/TimeBudget.ts'
import type { PathQuestion } from '../../../graph/path/pathParameters.ts'
import { pathTies } from '../../../graph/path/pathTies.ts'
import type { Reader } from '../Reader.ts'
import type { Thing, Tied } from './Thing.ts'

/** Most ties that are read for the paths of one question. */
const mostRead = 40_000

export interface Asked {
  readonly reader: Reader
  readonly time: TimeBudget
  readonly question: PathQuestion
}

/** The ties that one question has read, each thing once, within a bound. */
export class TiesRead {
  readonly #asked: Asked
  readonly #ties = new Map<string, Tied[]>()
  /** Things of which all ties are read; of the others those between actors are. */
  readonly #whole = new Set<string>()
  #left = mostRead

  constructor(asked: Asked) {
    this.#asked = asked
  }

  /** The ties of a thing, as far as they are read. */
  of(id: string): readonly Tied[] {
    return this.#ties.get(id) ?? []
  }

  isWhole({ id }: Thing): boolean {
    return this.#whole.has(id)
  }

  /** Number of ties that are still to be read of things. */
  cost(things: readonly Thing[]): number {
    return things.reduce((sum, thing) => sum + (this.isWhole(thing) ? 0 : thing.size), 0)
  }

  /** Takes from what may be read; false if it is spent. */
  spend(cost: number): boolean {
    this.#left -= cost
    return this.#left >= 0
  }

  /** Reads all ties of things; false, and nothing, if these are more than may be read. */
  async readWhole(things: readonly Thing[]): Promise<boolean> {
    if (!this.spend(this.cost(things))) return false
    const unread = things.filter((thing) => !this.isWhole(thing))
    await this.read(
      unread.map(({ id }) => id),
      mostRead,
    )
    return true
  }

  /** Reads the ties of things; of those with more than `most` only the ties between actors. */
  async read(ids: readonly string[], most: number): Promise<Thing[]> {
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

  /** The things between the ends that any of these is tied to, each once. */
  neighbours(things: Iterable<Thing>): Thing[] {
    const { from, to } = this.#asked.question
    const found = new Map<string, Thing>()
    for (const { id } of things)
      for (const { thing } of this.of(id))
        if (thing.id !== from && thing.id !== to) found.set(thing.id, thing)
    return [...found.values()]
  }
}
