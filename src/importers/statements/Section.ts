import type { HeaderLine, ItemLine } from '../../domain/interchange.ts'
import type { KnownToGraph } from '../../domain/faults/KnownToGraph.ts'
import { itemKey } from '../../load/resolve/itemKey.ts'
import { orphansOf } from '../../load/resolve/orphansOf.ts'

/** What a file says of one dataset at one time: its records, each with the line it stands on. */
export class Section {
  readonly header: HeaderLine
  readonly line: number
  /** Whether a line of it was rejected: then it cannot be all there is of the dataset. */
  damaged = false
  /** True where the next section goes on with the same complete load. */
  isContinued = false
  /** Content hashes of what it stated. */
  stated: readonly string[] = []
  /** The sections before it of the same complete load, together. */
  readonly before: { readonly stated: readonly string[]; readonly damaged: boolean } | undefined
  /** How long its lines are together. */
  bytes = 0
  /** What was left out, until what leans on it is. */
  #left: ItemLine[] = []
  readonly #items = new Map<string, { readonly line: number; readonly item: ItemLine }>()

  /** `last` is the section before it, which it may go on with. */
  constructor(header: HeaderLine, line: number, last?: Section) {
    this.header = header
    this.line = line
    if (last?.isContinued !== true) return
    const { stated = [], damaged = false } = last.before ?? {}
    this.before = { stated: [...stated, ...last.stated], damaged: damaged || last.damaged }
  }

  /** True where a section with this header goes on with the same complete load. */
  goesOnWith({ name, complete, coded }: HeaderLine): boolean {
    return (
      this.header.complete === true && complete === true && name === this.header.name && coded === undefined
    )
  }

  /** Whether it is all there is of its dataset: not where something of it was left out. */
  get complete(): boolean {
    return this.header.complete === true && !this.damaged
  }

  /** Whether it says anything: a complete section without records says that nothing stands. */
  get says(): boolean {
    return this.size > 0 || this.complete
  }

  get size(): number {
    return this.#items.size
  }

  get lines(): number[] {
    return [...this.#items.values()].map(({ line }) => line)
  }

  /** Takes a record, or answers the line that holds its id already. */
  add(line: number, item: ItemLine, bytes: number): number | undefined {
    const key = itemKey(item)
    const before = this.#items.get(key)?.line
    if (before !== undefined) return before
    this.#items.set(key, { line, item })
    this.bytes += bytes
    return undefined
  }

  /** The line of the record that a fault names (`statement "x", about 1`). */
  lineOf(where: string): number | undefined {
    return this.#items.get(keyIn(where))?.line
  }

  /** Leaves out the record that a fault names. */
  leaveOut(where: string): void {
    this.#remove(keyIn(where))
  }

  /** Leaves out what cannot stand without what was left out before, and answers the lines with the reasons. */
  leaveOutOrphans(known: KnownToGraph): { line: number; reason: string }[] {
    const items = [...this.#items.values()].map(({ item }) => item)
    const orphans = orphansOf(items, this.#left, known)
    const lines = orphans.map(({ item, reason }) => ({
      line: this.#remove(itemKey(item))?.line ?? 0,
      reason,
    }))
    this.#left = []
    return lines
  }

  #remove(key: string) {
    const removed = this.#items.get(key)
    if (removed === undefined) return undefined
    this.#items.delete(key)
    this.#left.push(removed.item)
    this.damaged = true
    return removed
  }

  /** The ids of the statements that it retracts. */
  retractions(): string[] {
    return [...this.#items.values()].flatMap(({ item }) => (item.record === 'retraction' ? [item.id] : []))
  }

  /** The records, retractions excepted. */
  items(): Exclude<ItemLine, { record: 'retraction' }>[] {
    return [...this.#items.values()].map(({ item }) => item).filter((item) => item.record !== 'retraction')
  }
}

function keyIn(where: string): string {
  const [, record = '', id = ''] = /^(\S+) "([^"]*)"/.exec(where) ?? []
  return itemKey({ record, id })
}
