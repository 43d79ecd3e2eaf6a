import path from 'node:path'
import type { ParsedRecord } from '../../domain/coded/CodedRecord.ts'
import { identified } from '../../domain/coded/codedRows.ts'
import type { Graph } from '../../graph/Graph.ts'
import { openBytes } from '../openBytes.ts'
import { readLines } from '../readLines.ts'
import type { CodedFile } from './CodedFile.ts'
import type { Dataset } from './Dataset.ts'
import { openDataset } from './openDataset.ts'
import { RecordWriter } from './RecordWriter.ts'

/** How the lines of a file are read: what a line makes, or what is wrong with it; null for a line that is no record. */
export interface LineFormat {
  readonly longestLine: number
  readonly parse: (line: { text: string; line: number }) => ParsedRecord | string | null
}

/**
 * Loads a file of coded records into the graph as a part of a data set, in constant memory whatever its size. What cannot be a record
 * is rejected with its line and reason, and the rest goes in.
 */
export async function importRecords(
  graph: Graph,
  dataset: Dataset,
  { file, report, now, sinkFor, onProgress }: CodedFile,
  { longestLine, parse }: LineFormat,
): Promise<void> {
  await openDataset(graph, dataset, now)
  const sink = sinkFor?.(dataset.name) ?? new RecordWriter(graph, { dataset: dataset.name, now })
  const name = path.basename(file)
  for await (const { number, bytesRead, text, fault } of readLines(openBytes(file), {
    longest: longestLine,
  })) {
    onProgress?.(bytesRead)
    if (text?.trim() === '') continue
    const record = text === undefined ? fault : parse({ text, line: number })
    if (record === null) continue
    report.read += 1
    if (typeof record === 'string') {
      report.reject({ file, line: number, reason: record })
      continue
    }
    report.accepted += 1
    await sink.add(identified(dataset.name, name, record))
  }
  report.recorded += await sink.finish()
}
