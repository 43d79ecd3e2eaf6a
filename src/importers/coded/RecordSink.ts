import type { IdentifiedRecord } from '../../domain/coded/codedRows.ts'
import type { Dataset } from './Dataset.ts'

/** What takes the records of a data set, one after another. */
export interface RecordSink {
  /** Takes a record; one that was taken before is the same record. */
  readonly add: (record: IdentifiedRecord) => Promise<void>
  /** Takes what is left. */
  readonly finish: () => Promise<void>
  /** How many records were new to the graph, as far as that is known. */
  readonly recorded: number
}

/** What takes the records of a data set in the place of the graph; the same for the same name. */
export type SinkFor = (dataset: Dataset) => RecordSink
