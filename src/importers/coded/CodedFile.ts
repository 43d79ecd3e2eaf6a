import type { ImportReport } from '../ImportReport.ts'

/** A file of coded records that is to be loaded. */
export interface CodedFile {
  readonly file: string
  readonly report: ImportReport
  /** The instant that the import is recorded at. */
  readonly now: string
  readonly onProgress?: ((bytesRead: number) => void) | undefined
}
