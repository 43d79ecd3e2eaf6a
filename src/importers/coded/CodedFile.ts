import type { ImportReport } from '../ImportReport.ts'
import type { RecordSink } from './RecordSink.ts'

/** A file of coded records that is to be loaded. */
export interface CodedFile {
  readonly file: string
  readonly report: ImportReport
  /** The instant that the import is recorded at. */
  readonly now: string
  /** Takes the records of a data set in the place of the graph. */
  readonly sinkFor?: ((dataset: string) => RecordSink) | undefined
  readonly onProgress?: ((bytesRead: number) => void) | undefined
}
