import path from 'node:path'
import { codedId } from '../../domain/coded/codedIds.ts'
import type { CodedThing } from '../../domain/coded/CodedRecord.ts'
import {
  eventKindOf,
  eventRow,
  recordRows,
  thingRow,
  type IdentifiedRecord,
} from '../../domain/coded/codedRows.ts'
import { keySeparator } from '../../domain/pageKey.ts'
import type { RecordSink } from '../coded/RecordSink.ts'
import { CsvFile, type Cell } from './CsvFile.ts'
import { Partitions } from './Partitions.ts'

/** A record that the graph holds already, with its event, or a new one. */
type RecordLine = { readonly event: string; readonly held: string } | IdentifiedRecord
type ThingLine = { readonly id: string } & ({ readonly held: true } | Omit<CodedThing, 'id'>)

/** Things met before are not written down again; so many are remembered at most. */
const mostRemembered = 300_000

const recordColumns = [
  'recordId',
  'recordKey',
  'dataset',
  'file',
  'line:long',
  'label',
  'from',
  'to',
  'saidEarliest',
  'recordedAt',
]
const eventColumns = [
  ...['id:ID', 'type', 'name', 'pageKey', 'pairKey', 'status', 'timeEdtf', 'timeEarliest', 'timeLatest'],
  ...['timeBasis', 'scheme', 'code', 'codeRoot', 'goldstein:double', 'mentions:long', 'tone:double', 'mode'],
  ...['contexts:string[]', 'url'],
  ...recordColumns,
]
const thingColumns = ['id:ID', 'type', 'name', 'foldedNames', 'pageKey', 'fingerprint', 'seed', 'recordedAt']
const tiedColumns = ['recordedAt', 'saidEarliest']

/**
 * Records of a data set on their way into files for a bulk import: first parted, so that the two records of one contact and those that
 * stand twice meet in memory, then written as the nodes and relationships that RecordWriter would make of them.
 */
export class CodedFiles implements RecordSink {
  readonly #dataset: string
  readonly #now: string
  readonly #folder: string
  readonly #records: Partitions<RecordLine>
  readonly #things: Partitions<ThingLine>
  readonly #remembered = new Set<string>()
  readonly nodes: { readonly labels: readonly string[]; readonly csv: CsvFile }[] = []
  readonly relationships: { readonly type: string; readonly csv: CsvFile }[] = []

  /** `now` is the instant that the records are recorded at; each of the partitions has to fit into memory. */
  constructor({
    dataset,
    now,
    folder,
    partitions,
  }: Record<'dataset' | 'now' | 'folder', string> & { partitions: number }) {
    this.#dataset = dataset
    this.#now = now
    this.#folder = folder
    this.#records = new Partitions(path.join(folder, 'records'), partitions)
    this.#things = new Partitions(path.join(folder, 'things'), partitions)
  }

  /** Takes a record that the graph holds. */
  hold(record: string, event: string): void {
    this.#records.add(event, { event, held: record })
  }

  /** Takes an actor or place that the graph holds. */
  holdThing(id: string): void {
    this.#things.add(id, { id, held: true })
  }

  add(record: IdentifiedRecord): Promise<void> {
    this.#records.add(record.event, record)
    const { from, to, place } = record.record
    for (const thing of [from, to, place]) if (thing !== null) this.#meet(thing)
    return Promise.resolve()
  }

  /** That records are recorded is known only when the files are written. */
  finish(): Promise<number> {
    return Promise.resolve(0)
  }

  /** Writes the files, and answers how many records are new. */
  write(): number {
    for (const lines of this.#things.read()) this.#writeThings(lines)
    let written = 0
    for (const lines of this.#records.read()) written += this.#writeRecords(lines)
    for (const { csv } of [...this.nodes, ...this.relationships]) csv.close()
    return written
  }

  #meet({ id, name, kind }: CodedThing): void {
    if (this.#remembered.has(id)) return
    if (this.#remembered.size >= mostRemembered) this.#remembered.clear()
    this.#remembered.add(id)
    const own = codedId(this.#dataset, id)
    this.#things.add(own, { id: own, name, kind })
  }

  #writeThings(lines: readonly ThingLine[]): void {
    const known = new Set(lines.flatMap((line) => ('held' in line ? line.id : [])))
    for (const line of lines) {
      if ('held' in line || known.has(line.id)) continue
      known.add(line.id)
      const { labels, properties } = thingRow(this.#dataset, line.id, line)
      const { type, name, foldedNames, pageKey, fingerprint, seed } = properties
      this.#nodesOf(['Node', ...labels], thingColumns).add([
        ...[line.id, type, name, foldedNames, pageKey, fingerprint, seed, this.#now],
      ])
    }
  }

  #writeRecords(lines: readonly RecordLine[]): number {
    const held = lines.filter((line) => 'held' in line)
    const heldRecords = new Set(held.map((line) => line.held))
    const heldEvents = new Set(held.map(({ event }) => event))
    const groups = new Map<string, Map<string, IdentifiedRecord>>()
    for (const line of lines) {
      if ('held' in line || heldRecords.has(line.id)) continue
      const group = groups.get(line.event)
      if (group === undefined) groups.set(line.event, new Map([[line.id, line]]))
      else if (!group.has(line.id)) group.set(line.id, line)
    }
    let written = 0
    for (const [event, group] of groups) {
      const records = [...group.values()]
      written += records.length
      const [first, ...more] = records
      if (heldEvents.has(event)) this.#writeFurther(event, recordRows(this.#dataset, records))
      else if (first !== undefined) this.#writeEvent([first, ...more])
    }
    return written
  }

  #writeEvent(records: readonly [IdentifiedRecord, ...IdentifiedRecord[]]): void {
    const [first] = records
    const kind = eventKindOf(first)
    const row = eventRow(this.#dataset, records)
    const { id, day, record, others } = row
    this.#nodesOf(['Node', 'Event', kind, 'Record'], eventColumns).add([
      ...[
        id,
        kind,
        row.name,
        row.pageKey,
        row.pairKey,
        'HELD',
        day,
        day,
        day,
        'STATED',
        row.scheme,
        row.code,
      ],
      ...[row.codeRoot, row.goldstein, row.mentions, row.tone, row.mode, row.contexts, row.url],
      ...this.#cellsOf(record),
    ])
    const tied = [this.#now, record.saidOn]
    for (const side of [row.from, row.to])
      if (side !== null)
        this.#relationshipsOf('INVOLVED_IN', ['role', 'pageKey', ...tiedColumns]).add([
          ...[side.actor, id, side.role, side.actor + keySeparator + row.pageKey, ...tied],
        ])
    if (row.place !== null) this.#relationshipsOf('LOCATED_IN', tiedColumns).add([id, row.place, ...tied])
    this.#writeFurther(id, others)
  }

  #writeFurther(event: string, rows: ReturnType<typeof recordRows>): void {
    for (const row of rows) {
      this.#nodesOf(['Node', 'Record'], ['id:ID', 'type', ...recordColumns]).add([
        ...[row.id, 'Record', ...this.#cellsOf(row)],
      ])
      this.#relationshipsOf('RECORDS', []).add([row.id, event])
    }
  }

  #cellsOf({ id, key, file, line, label, from, to, saidOn }: ReturnType<typeof recordRows>[number]): Cell[] {
    return [id, key, this.#dataset, file, line, label, from, to, saidOn, this.#now]
  }

  #nodesOf(labels: readonly string[], columns: readonly string[]): CsvFile {
    const known = this.nodes.find((each) => each.labels.join() === labels.join())
    if (known !== undefined) return known.csv
    const csv = this.#file(columns)
    this.nodes.push({ labels, csv })
    return csv
  }

  #relationshipsOf(type: string, columns: readonly string[]): CsvFile {
    const known = this.relationships.find((each) => each.type === type)
    if (known !== undefined) return known.csv
    const csv = this.#file([':START_ID', ':END_ID', ...columns])
    this.relationships.push({ type, csv })
    return csv
  }

  #file(columns: readonly string[]): CsvFile {
    const name = `${this.#dataset}-${this.nodes.length + this.relationships.length}.csv`
    return new CsvFile(path.join(this.#folder, name), columns)
  }
}
