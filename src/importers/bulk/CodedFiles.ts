import {
  eventKindOf,
  eventRow,
  recordRows,
  thingRow,
  type IdentifiedRecord,
} from '../../domain/coded/codedRows.ts'
import { keyWithin } from '../../domain/pageKey.ts'
import type { RecordLine, ThingLine } from './CodedParts.ts'
import { CsvFile, type Cell } from './CsvFile.ts'

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
  'saidBy',
  'recordedAt',
]
const eventColumns = [
  ...['id:ID', 'type', 'name', 'pageKey', 'pairKey', 'status', 'timeEdtf', 'timeEarliest', 'timeLatest'],
  ...['timeBasis', 'scheme', 'code', 'codeRoot', 'goldstein:double', 'mentions:long', 'tone:double', 'mode'],
  ...['contexts:string[]', 'publication', 'url'],
  ...recordColumns,
]
const thingColumns = ['id:ID', 'type', 'name', 'foldedNames', 'pageKey', 'fingerprint', 'seed', 'recordedAt']
const tiedColumns = ['recordedAt', 'saidBy']

/** Files for a bulk import: what RecordWriter would make of the records and things of a data set, as nodes and relationships. */
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

  /** Writes the things of a partition, of which it keeps each once. */
  writeThings(lines: Iterable<ThingLine>): void {
    const things = new Map<string, ThingLine>()
    for (const line of lines) if ('held' in line || !things.has(line.id)) things.set(line.id, line)
    for (const line of things.values()) {
      if ('held' in line) continue
      const { labels, properties } = thingRow(this.#dataset, line.id, line)
      const { type, name, foldedNames, pageKey, fingerprint, seed } = properties
      this.#nodesOf(['Node', ...labels], thingColumns).add([
        ...[line.id, type, name, foldedNames, pageKey, fingerprint, seed, this.#now],
      ])
    }
  }

  /** Writes the records of a partition, of which it keeps each once, and answers how many of them are new. */
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
      ...[
        row.codeRoot,
        row.goldstein,
        row.mentions,
        row.tone,
        row.mode,
        row.contexts,
        row.publication,
        row.url,
      ],
      ...this.#cellsOf(record),
    ])
    const tied = [this.#now, record.saidBy]
    for (const side of [row.from, row.to])
      if (side !== null)
        this.#relationshipsOf('INVOLVED_IN', ['role', 'pageKey', ...tiedColumns]).add([
          ...[side.actor, id, side.role, keyWithin(side.actor, kind, row.pageKey), ...tied],
        ])
    if (row.place !== null)
      this.#relationshipsOf('LOCATED_IN', ['pageKey', ...tiedColumns]).add([
        ...[id, row.place, keyWithin(row.place, kind, row.pageKey), ...tied],
      ])
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

  #cellsOf(row: ReturnType<typeof recordRows>[number]): Cell[] {
    const { id, key, file, line, label, from, to, saidOn, saidBy } = row
    return [id, key, this.#dataset, file, line, label, from, to, saidOn, saidBy, this.#now]
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
    return new CsvFile(`${this.#prefix}${this.nodes.length + this.relationships.length}.csv`, columns)
  }
}
