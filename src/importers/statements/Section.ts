import { collectionOf, type HeaderLine, type ItemLine } from '../../domain/interchange.ts'
import type { SeedAsWritten } from '../../domain/seed.ts'

/** What a file says of one dataset at one time: its records, each with the line it stands on. */
export class Section {
  readonly header: HeaderLine
  readonly line: number
  /** Whether a line of it was rejected: then it cannot be all there is of the dataset. */
  damaged = false
  /** How long its lines are together. */
  bytes = 0
  readonly #items = new Map<string, { readonly line: number; readonly item: ItemLine }>()

  constructor(header: HeaderLine, line: number) {
    this.header = header
    this.line = line
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
    const key = keyOf(item.record, item.id)
    const before = this.#items.get(key)?.line
    if (before !== undefined) return before
    this.#items.set(key, { line, item })
    this.bytes += bytes
    return undefined
  }

  /** Leaves out what a fault names (`statement "x", about 1`), and answers the line it stood on. */
  leaveOut(where: string): number | undefined {
    const [, noun = '', id = ''] = /^(\S+) "([^"]*)"/.exec(where) ?? []
    const key = keyOf(noun, id)
    const line = this.#items.get(key)?.line
    this.#items.delete(key)
    return line
  }

  /** The ids of the statements that it retracts. */
  retractions(): string[] {
    return [...this.#items.values()].flatMap(({ item }) => (item.record === 'retraction' ? [item.id] : []))
  }

  /** The records as the seed that they make. */
  seed(): SeedAsWritten {
    const seed: Record<string, Record<string, unknown>> = { sources: {}, statements: {} }
    for (const { item } of this.#items.values()) {
      if (item.record === 'retraction') continue
      const { record, id, ...fields } = item
      ;(seed[collectionOf[record]] ??= {})[id] = fields
    }
    return { name: this.header.name, ...seed } as unknown as SeedAsWritten
  }
}

// Things, sources and conditions share one space of ids; statements have keys of their own, and so have retractions.
function keyOf(record: string, id: string): string {
  return `${record === 'statement' || record === 'retraction' ? record : 'thing'} ${id}`
}
