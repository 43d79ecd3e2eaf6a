import { istanbulTalks1 } from '../../seed/istanbul-talks-1/istanbulTalks1.ts'
import type { SeedAsWritten } from '../../src/domain/seed.ts'
import type { Graph } from '../../src/graph/Graph.ts'
import { loadSeed } from '../../src/load/loadSeed.ts'
import { keptGraph } from './keptGraph.ts'

/** A connected graph that holds the article, what another seed adds to it, and nothing else. Close it when the file is done. */
export function articleGraph(more?: SeedAsWritten): Promise<Graph> {
  return keptGraph(`article ${more?.name ?? ''}`, async (graph) => {
    await loadSeed(graph, istanbulTalks1)
    if (more !== undefined) await loadSeed(graph, more)
  })
}
