import type { Graph } from '../Graph.ts'
import { timeForAll } from '../connection/timeForAll.ts'
import { exportedNodesBeside } from './exportedNodesBeside.ts'

const pageSize = 1_000

/** Yields the nodes that are not of the model, page by page. */
export async function* nodesBesideModel(graph: Graph) {
  for (let skip = 0; ; skip += pageSize) {
    const page = await graph.read(exportedNodesBeside, { skip, limit: pageSize }, timeForAll())
    yield* page
    if (page.length < pageSize) return
  }
}
