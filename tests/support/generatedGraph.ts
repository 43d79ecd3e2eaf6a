import { istanbulTalks1 } from '../../seed/istanbul-talks-1/istanbulTalks1.ts'
import { loadSeed } from '../../src/load/loadSeed.ts'
import type { Graph } from '../../src/graph/Graph.ts'
import { connectTestGraph } from './connectTestGraph.ts'
import { emptyGraph } from './emptyGraph.ts'
import { generatedSeed } from './generatedSeed.ts'
import { runCypher } from './runCypher.ts'

/** A connected graph of some thousand nodes made by chance, with the article beside them, planned for afresh. Close it when the file is done. */
export async function generatedGraph(): Promise<Graph> {
  const graph = await connectTestGraph()
  await emptyGraph(graph)
  await loadSeed(graph, generatedSeed(1), { now: '2024-01-01T00:00:00.000Z' })
  await loadSeed(graph, istanbulTalks1)
  // The planner goes by counts, which it refreshes in its own time.
  await runCypher('CALL db.prepareForReplanning()')
  return graph
}
