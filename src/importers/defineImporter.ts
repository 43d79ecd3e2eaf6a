import type { z } from 'zod'
import type { Graph } from '../graph/Graph.ts'
import type { CodedFile } from './coded/CodedFile.ts'
import type { ImportReport } from './ImportReport.ts'

/** Files of one import, with its settings. */
export interface ImportBatch {
  /** Files in the order of the command line; each is loaded before the next is taken. */
  readonly files: Iterable<CodedFile>
  readonly report: ImportReport
  /** Folder of the sources' texts, unless an option names another. */
  readonly texts: string | undefined
}

/** An outside format that `npm run import` loads. */
export interface Importer<Options extends z.ZodObject = z.ZodObject> {
  /** First word of the command line. */
  readonly name: string
  /** Words of the usage that follow the name. */
  readonly usage: string
  /** Options of its own, each a string. The message of a schema says which value would be right. */
  readonly options: Options
  /** True where `--bulk` is offered. */
  readonly bulk: boolean
  /** Mean length of a line in bytes, by which the need for disk is estimated. */
  readonly lineBytes: number
  /** Names further files that it reads. */
  dictionaries?(options: z.output<Options>): readonly string[]
  /** Loads files into the graph, and reports each rejected line. */
  import(graph: Graph, batch: ImportBatch, options: z.output<Options>): Promise<void>
}

/** Declares an importer, whose functions take the output of its options. */
export const defineImporter = <Options extends z.ZodObject>(importer: Importer<Options>): Importer => importer
