import { istanbulTalks1 } from '../../seed/istanbul-talks-1/istanbulTalks1.ts'
import { loadSeed } from '../../src/load/loadSeed.ts'
import { fingerprint } from '../../src/domain/fingerprint.ts'
import type { Graph } from '../../src/graph/Graph.ts'
import { connectTestGraph } from './connectTestGraph.ts'
import { dump } from './dump.ts'
import { emptyGraph } from './emptyGraph.ts'

// All files share one graph and one worker: what one has loaded and none has changed can stay.
let untouched: string | undefined

/** A connected graph that holds the article and nothing else. Close it when the file is done. */
export async function articleGraph(): Promise<Graph> {
  const graph = await connectTestGraph()
  if (untouched !== undefined && fingerprint(await dump()) === untouched) return graph
  await emptyGraph(graph)
  await loadSeed(graph, istanbulTalks1)
  untouched = fingerprint(await dump())
  return graph
}
