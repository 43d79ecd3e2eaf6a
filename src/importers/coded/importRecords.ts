import path from 'node:path'
import type { ParsedRecord } from '../../domain/coded/CodedRecord.ts'
import { identified } from '../../domain/coded/codedRows.ts'
import type { Graph } from '../../graph/Graph.ts'
import { largestInt } from '../../domain/largestInt.ts'
import { nameFault } from '../../domain/nameFault.ts'
import { foreignFormat, type KnownFormat } from '../foreignFormat.ts'
import { openEntries, type FileEntry } from '../openEntries.ts'
import { readLines } from '../readLines.ts'
import { checkDataset } from './checkDataset.ts'
import type { CodedFile } from './CodedFile.ts'
import type { Dataset } from './Dataset.ts'
import { openDataset } from './openDataset.ts'
import type { RecordSink } from './RecordSink.ts'
import { RecordWriter } from './RecordWriter.ts'

/** Reader of the lines of a file: it makes a record of a line, or says what is wrong with it. */
export interface LineFormat {
  readonly name: KnownFormat
  readonly longestLine: number
  /** Reads the first line of a file: true where it names the columns, or what makes the whole file unfit. */
  readonly readHeader?: (text: string) => boolean | string
  readonly parse: (line: { text: string; line: number }) => ParsedRecord | string
}

/**
 * Loads a file of coded records into the graph as a part of a data set, in constant memory whatever its size. What cannot be a record
 * is rejected with its line and reason, and the rest goes in; a file of another format is rejected once. Lines are counted in each file
 * of an archive, and where it holds more than one, the evidence names the archive and the file.
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
  { name: format, longestLine, readHeader, parse, sink }: LineFormat & { sink: RecordSink },
): Promise<void> {
  const within = (whole: string) => (name === null ? whole : `${whole}/${name}`)
  const [shown, evidence] = [within(file), within(path.basename(file))]
  const reject = (line: number, reason: string) => report.reject({ file: shown, line, reason })
  const refuse = (line: number, reason: string) => {
    report.read += 1
    reject(line, reason)
  }
  const unfit = nameFault(evidence)
  if (unfit !== undefined) {
    refuse(1, `The name of the file ${unfit}. Give it another.`)
    return
  }
  let begun = false
  for await (const { number, bytesRead, text, fault } of readLines(bytes, { longest: longestLine })) {
    onProgress?.(bytesRead)
    if (text?.trim() === '') continue
    if (number > largestInt) {
      refuse(number, `A file has at most ${largestInt} lines. Write the rest to another.`)
      return
    }
    if (!begun && text !== undefined) {
      begun = true
      const header = foreignFormat(text, format) ?? readHeader?.(text) ?? false
      if (typeof header === 'string') {
        refuse(number, header)
        return
      }
      if (header) continue
    }
    const record = text === undefined ? fault : parse({ text, line: number })
    report.read += 1
    if (typeof record === 'string') {
      reject(number, record)
      continue
    }
    report.accepted += 1
    await sink.add(identified(dataset, evidence, record))
  }
}

async function sinkOf(
  graph: Graph,
  dataset: Dataset,
  { recordedAt, sinkFor }: Pick<CodedFile, 'recordedAt' | 'sinkFor'>,
): Promise<RecordSink> {
  if (sinkFor === undefined) {
    await openDataset(graph, dataset, recordedAt)
    return new RecordWriter(graph, { dataset: dataset.name, recordedAt })
  }
  await checkDataset(graph, dataset)
  return sinkFor(dataset)
}
