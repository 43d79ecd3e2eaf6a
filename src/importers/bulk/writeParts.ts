import type { RecordLine, ThingLine } from './CodedParts.ts'
import { CodedFiles } from './CodedFiles.ts'
import type { CsvFile } from './CsvFile.ts'
import { takenPortions } from './takenPortions.ts'

/** Partitions of one data set, and how the files that they become are called. */
export interface Parts {
  readonly dataset: string
  readonly now: string
  readonly prefix: string
  /** About so many bytes of a partition are read at a time. */
  readonly portionBytes: number
  readonly things: readonly string[]
  readonly records: readonly string[]
}

/** What the import has to know of a file. */
type Written = Pick<CsvFile, 'file' | 'breaksLines'>

/** Files for a bulk import, and how many records in them are new. */
export interface WrittenParts {
  readonly nodes: readonly { readonly labels: readonly string[]; readonly csv: Written }[]
  readonly relationships: readonly { readonly type: string; readonly csv: Written }[]
  readonly recorded: number
}

/** Makes files for a bulk import of partitions, one partition after another; what was read is gone from the disk. */
export function writeParts({ dataset, now, prefix, portionBytes, things, records }: Parts): WrittenParts {
  const files = new CodedFiles({ dataset, now, prefix })
  const [byId, byEvent] = [
    { keyOf: ({ id }: ThingLine) => id, portionBytes },
    { keyOf: ({ event }: RecordLine) => event, portionBytes },
  ]
  for (const file of things) for (const lines of takenPortions(file, byId)) files.writeThings(lines)
  let recorded = 0
  for (const file of records)
    for (const lines of takenPortions(file, byEvent)) recorded += files.writeRecords(lines)
  files.close()
  return {
    nodes: files.nodes.map(({ labels, csv }) => ({ labels, csv: writtenOf(csv) })),
    relationships: files.relationships.map(({ type, csv }) => ({ type, csv: writtenOf(csv) })),
    recorded,
  }
}

const writtenOf = ({ file, breaksLines }: CsvFile): Written => ({ file, breaksLines })
