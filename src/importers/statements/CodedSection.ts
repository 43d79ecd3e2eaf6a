import { codedId } from '../../domain/coded/codedIds.ts'
import { eventKindOf, type IdentifiedRecord } from '../../domain/coded/codedRows.ts'
import { interfaceOf } from '../../domain/interfaceOf.ts'
import type { CodedLine } from '../../domain/interchange.ts'
import type { Graph } from '../../graph/Graph.ts'
import { heldTypesAmong } from '../../graph/held/heldTypesAmong.ts'
import { RecordWriter } from '../coded/RecordWriter.ts'
import { codedRecordOf } from './codedRecordOf.ts'
import type { Loading } from './loadSection.ts'

/** So many lines are held against the graph in one trip. */
const batchSize = 2_000
/** What ids mean is read once; of so many it is remembered at most. */
const mostRemembered = 500_000

const nouns: Readonly<Record<string, string>> = {
  Actor: 'an actor',
  Place: 'a place',
  Action: 'an action',
  Meeting: 'a meeting',
  Record: 'a record',
}

/**
 * A section of coded records, written while it is read. Their ids are its author's, who can give one to two things: a line whose ids mean
 * something else in the graph, or on a line before, is rejected.
 */
export class CodedSection {
  readonly #graph: Graph
  readonly #name: string
  readonly #loading: Loading
  readonly #writer: RecordWriter
  readonly #meanings = new Map<string, string>()
  #batch: { number: number; record: IdentifiedRecord }[] = []

  /** `recordedAt` is the instant that the records bring with them. */
  constructor(
    graph: Graph,
    { name, recordedAt, loading }: { name: string; recordedAt?: string | undefined; loading: Loading },
  ) {
    this.#graph = graph
    this.#name = name
    this.#loading = loading
    this.#writer = new RecordWriter(graph, { dataset: name, recordedAt, sharesEvents: true })
  }

  async add(number: number, line: CodedLine): Promise<void> {
    const record = codedRecordOf(this.#name, line)
    if (typeof record === 'string') {
      this.#loading.reject(number, record)
      return
    }
    this.#batch.push({ number, record })
    if (this.#batch.length >= batchSize) await this.#flush()
  }

  /** Writes what is left. */
  async finish(): Promise<void> {
    try {
      await this.#flush()
      await this.#writer.finish()
    } finally {
      this.#loading.report.recorded += this.#writer.recorded
    }
  }

  async #flush(): Promise<void> {
    const batch = this.#batch
    this.#batch = []
    await this.#learn(batch.flatMap(({ record }) => this.#meaningsIn(record).map(([id]) => id)))
    for (const { number, record } of batch) {
      const fault = this.#faultOf(record)
      if (fault === undefined) {
        await this.#writer.add(record)
        this.#loading.report.accepted += 1
      } else this.#loading.reject(number, fault)
    }
  }

  async #learn(ids: readonly string[]): Promise<void> {
    if (this.#meanings.size > mostRemembered) {
      // What is forgotten has to be in the graph, to be read again.
      await this.#writer.finish()
      this.#meanings.clear()
    }
    const unknown = [...new Set(ids)].filter((id) => !this.#meanings.has(id))
    if (unknown.length === 0) return
    for (const { id, type } of await this.#graph.read(heldTypesAmong, { ids: unknown }))
      this.#meanings.set(id, interfaceOf(type) === 'Actor' ? 'Actor' : type)
  }

  #faultOf(record: IdentifiedRecord): string | undefined {
    const meanings = this.#meaningsIn(record)
    const own = new Map(meanings)
    for (const [id, meaning] of meanings) {
      const known = this.#meanings.get(id) ?? own.get(id)
      if (known !== meaning)
        return `"${id}" is ${nouns[meaning]} here, and ${nouns[known ?? ''] ?? known} already. Give each its own id.`
    }
    for (const [id, meaning] of meanings) this.#meanings.set(id, meaning)
    return undefined
  }

  #meaningsIn(record: IdentifiedRecord): [id: string, meaning: string][] {
    const { from, to, place } = record.record
    const thing = (found: typeof from, meaning: string): [string, string][] =>
      found === null ? [] : [[codedId(this.#name, found.id), meaning]]
    return [
      [record.id, 'Record'],
      [record.event, eventKindOf(record)],
      ...thing(from, 'Actor'),
      ...thing(to, 'Actor'),
      ...thing(place, 'Place'),
    ]
  }
}
