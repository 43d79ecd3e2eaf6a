import { codedColumns } from '../../domain/coded/codedColumns.ts'
import {
  eventKindOf,
  eventRow,
  recordRows,
  thingRow,
  type IdentifiedRecord,
} from '../../domain/coded/codedRows.ts'
import { columnsOf } from '../../domain/coded/columnsOf.ts'
import { keyWithin } from '../../domain/pageKey.ts'
import type { RecordLine, ThingLine } from './CodedParts.ts'
import { CsvFile, type Cell } from './CsvFile.ts'

const recordColumns = columnsOf(codedColumns.record)
const codingColumns = columnsOf({ ...codedColumns.verb, ...codedColumns.coding })

type Column = ReturnType<typeof columnsOf>[number]

const headerOf = (columns: readonly Column[]) => columns.map(({ property, type }) => `${property}:${type}`)
const cellsOf = <Name extends string>(
  columns: readonly (Column & { readonly name: Name })[],
  row: Readonly<Record<Name, Cell>>,
) => columns.map(({ name }) => row[name])

const recordHeader = [...headerOf(recordColumns), 'dataset', 'recordedAt']
const eventHeader = [
  ...['id:ID', 'type', 'name', 'pageKey', 'pairKey', 'status', 'timeEdtf', 'timeEarliest', 'timeLatest'],
  ...['timeBasis', ...headerOf(codingColumns), ...recordHeader],
]
const thingHeader = ['id:ID', 'type', 'name', 'foldedNames', 'pageKey', 'fingerprint', 'seed', 'recordedAt']
const tiedHeader = ['recordedAt', 'saidBy']

/** Files for a bulk import: the nodes and relationships that RecordWriter would write for a data set. */
export class CodedFiles {
  readonly #dataset: string
  readonly #now: string
  readonly #prefix: string
  readonly nodes: { readonly labels: readonly string[]; readonly csv: CsvFile }[] = []
  readonly relationships: { readonly type: string; readonly csv: CsvFile }[] = []

  /** `now` is the instant that the records are recorded at, `prefix` how the path of every file begins. */
  constructor({ dataset, now, prefix }: Record<'dataset' | 'now' | 'prefix', string>) {
    this.#dataset = dataset
    this.#now = now
    this.#prefix = prefix
  }

  /** Writes the things of a partition, each once. */
  writeThings(lines: Iterable<ThingLine>): void {
    const things = new Map<string, ThingLine>()
    for (const line of lines) if ('held' in line || !things.has(line.id)) things.set(line.id, line)
    for (const line of things.values()) {
      if ('held' in line) continue
      const { labels, properties } = thingRow(this.#dataset, line.id, line)
      const { type, name, foldedNames, pageKey, fingerprint, seed } = properties
      this.#nodesOf(['Node', ...labels], thingHeader).add([
        ...[line.id, type, name, foldedNames, pageKey, fingerprint, seed, this.#now],
      ])
    }
  }

  /** Writes the records of a partition, each once, and returns the number of new ones. */
  writeRecords(lines: Iterable<RecordLine>): number {
    const [heldRecords, heldEvents] = [new Set<string>(), new Set<string>()]
    const groups = new Map<string, Map<string, IdentifiedRecord>>()
    for (const line of lines) {
      const group = groups.get(line.event)
      if ('held' in line) {
        heldRecords.add(line.held)
        heldEvents.add(line.event)
      } else if (group === undefined) groups.set(line.event, new Map([[line.id, line]]))
      else if (!group.has(line.id)) group.set(line.id, line)
    }
    let written = 0
    for (const [event, group] of groups) {
      const records = [...group.values()].filter(({ id }) => !heldRecords.has(id))
      written += records.length
      const [first, ...more] = records
      if (heldEvents.has(event)) this.#writeFurther(event, recordRows(this.#dataset, records))
      else if (first !== undefined) this.#writeEvent([first, ...more])
    }
    return written
  }

  close(): void {
    for (const { csv } of [...this.nodes, ...this.relationships]) csv.close()
  }

  #writeEvent(records: readonly [IdentifiedRecord, ...IdentifiedRecord[]]): void {
    const [first] = records
    const kind = eventKindOf(first)
    const row = eventRow(this.#dataset, records)
    const { id, name, pageKey, pairKey, day, record, others } = row
    this.#nodesOf(['Node', 'Event', kind, 'Record'], eventHeader).add([
      ...[id, kind, name, pageKey, pairKey, 'HELD', day, day, day],
      ...['STATED', ...cellsOf(codingColumns, row), ...this.#recordCells(record)],
    ])
    const tied = [this.#now, record.saidBy]
    for (const side of [row.from, row.to])
      if (side !== null)
        this.#relationshipsOf('INVOLVED_IN', ['role', 'pageKey', ...tiedHeader]).add([
          ...[side.actor, id, side.role, keyWithin(side.actor, kind, pageKey), ...tied],
        ])
    if (row.place !== null)
      this.#relationshipsOf('LOCATED_IN', ['pageKey', ...tiedHeader]).add([
        ...[id, row.place, keyWithin(row.place, kind, pageKey), ...tied],
      ])
    this.#writeFurther(id, others)
  }

  #writeFurther(event: string, rows: ReturnType<typeof recordRows>): void {
    for (const row of rows) {
      this.#nodesOf(['Node', 'Record'], ['id:ID', 'type', ...recordHeader]).add([
        ...[row.id, 'Record', ...this.#recordCells(row)],
      ])
      this.#relationshipsOf('RECORDS', []).add([row.id, event])
    }
  }

  #recordCells(row: ReturnType<typeof recordRows>[number]): Cell[] {
    return [...cellsOf(recordColumns, row), this.#dataset, this.#now]
  }

  #nodesOf(labels: readonly string[], header: readonly string[]): CsvFile {
    const known = this.nodes.find((each) => each.labels.join() === labels.join())
    if (known !== undefined) return known.csv
    const csv = this.#file(header)
    this.nodes.push({ labels, csv })
    return csv
  }

  #relationshipsOf(type: string, header: readonly string[]): CsvFile {
    const known = this.relationships.find((each) => each.type === type)
    if (known !== undefined) return known.csv
    const csv = this.#file([':START_ID', ':END_ID', ...header])
    this.relationships.push({ type, csv })
    return csv
  }

  #file(header: readonly string[]): CsvFile {
    return new CsvFile(`${this.#prefix}${this.nodes.length + this.relationships.length}.csv`, header)
  }
}
