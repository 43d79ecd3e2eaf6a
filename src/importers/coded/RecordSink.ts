import type { IdentifiedRecord } from '../../domain/coded/codedRows.ts'

/** What takes the records of a data set, one after another. */
export interface RecordSink {
  /** Takes a record; one that was taken before is the same record. */
  readonly add: (record: IdentifiedRecord) => Promise<void>
  /** Takes what is left, and answers how many records were new to the graph, as far as that is known by then. */
  readonly finish: () => Promise<number>
}
