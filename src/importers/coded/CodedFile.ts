import type { ImportReport } from '../ImportReport.ts'
import type { SinkFor } from './RecordSink.ts'

/** A file of coded records that is to be loaded. */
export interface CodedFile {
  readonly file: string
  readonly report: ImportReport
  /** The instant that the records bring with them; without it they have those of the changes that record them. */
  readonly recordedAt?: string | undefined
  /** Takes the records in the place of the graph, which then is left as it is. */
  readonly sinkFor?: SinkFor | undefined
  readonly onProgress?: ((bytesRead: number) => void) | undefined
}
