import path from 'node:path'
import type { CodedRecord } from '../../domain/coded/CodedRecord.ts'
import type { Graph } from '../../graph/Graph.ts'
import { openBytes } from '../openBytes.ts'
import { readLines } from '../readLines.ts'
import type { CodedFile } from './CodedFile.ts'
import type { Dataset } from './Dataset.ts'
import { loadRecords } from './loadRecords.ts'
import { openDataset } from './openDataset.ts'
import { readRecords } from './readRecords.ts'

/** How the lines of a file are read: what a line makes, or what is wrong with it; null for a line that is no record. */
export interface LineFormat {
  readonly longestLine: number
  readonly parse: (line: { text: string; line: number }) => CodedRecord | string | null
}

/** Loads a file of coded records into the graph as a part of a data set, in constant memory whatever its size. */
export async function importRecords(
  graph: Graph,
  dataset: Dataset,
  { file, report, now, onProgress }: CodedFile,
  { longestLine, parse }: LineFormat,
): Promise<void> {
  await openDataset(graph, dataset, now)
  const lines = readLines(openBytes(file), { longest: longestLine })
  const records = readRecords(lines, { file, report, onProgress, parse })
  report.recorded += await loadRecords(
    graph,
    { dataset: dataset.name, file: path.basename(file), now },
    records,
  )
}
