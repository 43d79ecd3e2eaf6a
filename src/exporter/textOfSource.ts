import path from 'node:path'
import { sha256 } from '../domain/sha256.ts'
import { heldSourcesById } from '../graph/held/heldSourcesById.ts'
import type { Graph } from '../graph/Graph.ts'
import { timeForAll } from '../graph/connection/timeForAll.ts'
import { readText } from '../load/readText.ts'

/** Returns the text of a source from a folder, where it lies there and is the very text that the graph's spans count in. */
export async function textOfSource(graph: Graph, folder: string, id: string): Promise<string | undefined> {
  const [source] = await graph.read(heldSourcesById, { ids: [id] }, timeForAll())
  if (source?.textFile == null) return undefined
  const text = await readText(path.join(folder, source.textFile))
  return text !== undefined && sha256(text) === source.textSha256 ? text : undefined
}
