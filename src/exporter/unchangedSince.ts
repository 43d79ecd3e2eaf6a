import { writtenExtent } from '../graph/exported/writtenExtent.ts'
import type { Graph } from '../graph/Graph.ts'
import { timeForAll } from '../graph/connection/timeForAll.ts'

/** Returns a check that throws where a load or an import has changed the graph since this call. */
export async function unchangedSince(graph: Graph): Promise<() => Promise<void>> {
  const extent = async () => JSON.stringify(await graph.read(writtenExtent, {}, timeForAll()))
  const before = await extent()
  return async () => {
    if ((await extent()) !== before)
      throw new Error(
        'The graph changed while it was read, and nothing was written. Export while no load or import runs.',
      )
  }
}
