import { counted } from '../domain/counted.ts'
import type { Graph } from '../graph/Graph.ts'
import { countedGraph } from './countedGraph.ts'
import { filesOf, type Format } from './filesOf.ts'
import { textOfSource } from './textOfSource.ts'
import { unchangedSince } from './unchangedSince.ts'
import { writeWhole } from './writeWhole.ts'
import { writtenGraph } from './writtenGraph.ts'

interface Export {
  readonly format: Format
  /** File, or folder with csv. */
  readonly target: string
  /** Folder with the texts of sources, where one is named. */
  readonly texts: string | undefined
}

/** Writes what stands in a graph now in the format of another program, and says how much that was. Fails where a load changes the graph meanwhile. */
export async function exportAs(graph: Graph, { format, target, texts }: Export): Promise<string> {
  const check = await unchangedSince(graph)
  const occasion = { title: 'Parley: the whole graph', moment: { writtenAt: new Date().toISOString() } }
  const { counts, graph: written } = countedGraph(writtenGraph(graph, occasion))
  const files = filesOf(format, written, (id) =>
    texts === undefined ? undefined : textOfSource(graph, texts, id),
  )
  await writeWhole(target, files, check)
  const { things, ties, statements } = counts
  const numbers = [counted(things, 'thing'), counted(ties, 'tie'), counted(statements, 'statement')]
  // GEXF and GraphML name statements and have none.
  return numbers.slice(0, statements === 0 ? 2 : 3).join(', ')
}
