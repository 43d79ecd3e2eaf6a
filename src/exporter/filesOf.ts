import { csvFiles } from '../writers/csvFiles.ts'
import { gexf } from '../writers/gexf.ts'
import { graphml } from '../writers/graphml.ts'
import { jsonLd, type TextOf } from '../writers/jsonLd.ts'
import type { WrittenGraph } from '../writers/WrittenGraph.ts'

/** Formats of other programs that a graph can be written in. */
export const formats = ['csv', 'gexf', 'graphml', 'jsonld'] as const

export type Format = (typeof formats)[number]

/** One file, or several by their names in a folder. */
export type Files = AsyncGenerator<string> | Readonly<Record<string, AsyncGenerator<string>>>

/** Files of a format, in the order in which they are to be written. */
export function filesOf(format: Format, graph: WrittenGraph, textOf: TextOf): Files {
  if (format === 'gexf') return gexf(graph)
  if (format === 'graphml') return graphml(graph)
  if (format === 'jsonld') return jsonLd(graph, textOf)
  const { nodes, edges, statements } = csvFiles(graph)
  return { 'nodes.csv': nodes, 'edges.csv': edges, 'statements.csv': statements }
}
