import type { CodedRecord } from '../../domain/coded/CodedRecord.ts'
import type { Line } from '../readLines.ts'
import type { CodedFile } from './CodedFile.ts'
import type { LineFormat } from './importRecords.ts'

/** The records of the lines of a file; what cannot be one is rejected with its line and reason, and the rest goes on. */
export async function* readRecords(
  lines: AsyncIterable<Line>,
  {
    file,
    report,
    onProgress,
    parse,
  }: Pick<CodedFile, 'file' | 'report' | 'onProgress'> & Pick<LineFormat, 'parse'>,
): AsyncGenerator<CodedRecord> {
  for await (const { number, bytesRead, text, fault } of lines) {
    onProgress?.(bytesRead)
    if (text?.trim() === '') continue
    const record = text === undefined ? (fault ?? 'The line cannot be read.') : parse({ text, line: number })
    if (record === null) continue
    report.read += 1
    if (typeof record === 'string') {
      report.reject({ file, line: number, reason: record })
      continue
    }
    report.accepted += 1
    yield record
  }
}
