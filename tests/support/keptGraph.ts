import { fingerprint } from '../../src/domain/fingerprint.ts'
import type { Graph } from '../../src/graph/Graph.ts'
import { connectTestGraph } from './connectTestGraph.ts'
import { dump } from './dump.ts'
import { emptyGraph } from './emptyGraph.ts'

// All files of a worker share one graph: what one has loaded and none has changed can stay.
let kept: { name: string; fingerprint: string } | undefined

/** A connected graph that holds what `fill` writes and nothing else. It is filled anew unless the file before left it so. Close it when the file is done. */
export async function keptGraph(name: string, fill: (graph: Graph) => Promise<void>): Promise<Graph> {
  const graph = await connectTestGraph()
  if (kept?.name === name && kept.fingerprint === fingerprint(await dump())) return graph
  kept = undefined
  await emptyGraph(graph)
  await fill(graph)
  kept = { name, fingerprint: fingerprint(await dump()) }
  return graph
}
