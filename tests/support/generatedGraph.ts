import { istanbulTalks1 } from '../../seed/istanbul-talks-1/istanbulTalks1.ts'
import { loadSeed } from '../../src/load/loadSeed.ts'
import type { Graph } from '../../src/graph/Graph.ts'
import { loadCodedRecords } from './codedRecords.ts'
import { generatedSeed } from './generatedSeed.ts'
import { keptGraph } from './keptGraph.ts'
import { planAfresh } from './planAfresh.ts'

/** A connected graph of some thousand nodes made by chance, with the article and coded records, planned for afresh. Close it when the file is done. */
export async function generatedGraph(): Promise<Graph> {
  const graph = await keptGraph('generated', async (empty) => {
    await loadSeed(empty, generatedSeed(1), { now: '2024-01-01T00:00:00.000Z' })
    await loadSeed(empty, istanbulTalks1)
    await loadCodedRecords(empty)
  })
  await planAfresh()
  return graph
}
