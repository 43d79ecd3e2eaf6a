import path from 'node:path'
import type { ParsedRecord } from '../../domain/coded/CodedRecord.ts'
import { identified } from '../../domain/coded/codedRows.ts'
import type { Graph } from '../../graph/Graph.ts'
import { openEntries, type FileEntry } from '../openEntries.ts'
import { readLines } from '../readLines.ts'
import { checkDataset } from './checkDataset.ts'
import type { CodedFile } from './CodedFile.ts'
import type { Dataset } from './Dataset.ts'
import { openDataset } from './openDataset.ts'
import type { RecordSink } from './RecordSink.ts'
import { RecordWriter } from './RecordWriter.ts'

/** How the lines of a file are read: what a line makes, or what is wrong with it; null for a line that is no record. */
export interface LineFormat {
  readonly longestLine: number
  /** Called where a file begins: an archive can hold several. */
  readonly begin?: () => void
  readonly parse: (line: { text: string; line: number }) => ParsedRecord | string | null
}

/**
 * Loads a file of coded records into the graph as a part of a data set, in constant memory whatever its size. What cannot be a record
 * is rejected with its line and reason, and the rest goes in. Lines are counted in each file of an archive, and where it holds more than
 * one, the evidence names the archive and the file.
 */
export async function importRecords(
  graph: Graph,
  dataset: Dataset,
  coded: CodedFile,
  format: LineFormat,
): Promise<void> {
  const sink = await sinkOf(graph, dataset, coded)
  let before = 0
  try {
    for await (const entry of openEntries(coded.file)) {
      format.begin?.()
      const onProgress = (bytesRead: number) => coded.onProgress?.(before + bytesRead)
      await takeLines(entry, dataset.name, { ...coded, onProgress }, { ...format, sink })
      before += entry.size
    }
    await sink.finish()
  } finally {
    coded.report.recorded += sink.recorded
  }
}

async function takeLines(
  { name, bytes }: FileEntry,
  dataset: string,
  { file, report, onProgress }: CodedFile,
  { longestLine, parse, sink }: LineFormat & { sink: RecordSink },
): Promise<void> {
  const within = (whole: string) => (name === null ? whole : `${whole}/${name}`)
  const [shown, evidence] = [within(file), within(path.basename(file))]
  for await (const { number, bytesRead, text, fault } of readLines(bytes, { longest: longestLine })) {
    onProgress?.(bytesRead)
    if (text?.trim() === '') continue
    const record = text === undefined ? fault : parse({ text, line: number })
    if (record === null) continue
    report.read += 1
    if (typeof record === 'string') {
      report.reject({ file: shown, line: number, reason: record })
      continue
    }
    report.accepted += 1
    await sink.add(identified(dataset, evidence, record))
  }
}

async function sinkOf(
  graph: Graph,
  dataset: Dataset,
  { now, sinkFor }: Pick<CodedFile, 'now' | 'sinkFor'>,
): Promise<RecordSink> {
  if (sinkFor === undefined) {
    await openDataset(graph, dataset, now)
    return new RecordWriter(graph, { dataset: dataset.name, now })
  }
  await checkDataset(graph, dataset)
  return sinkFor(dataset)
}
