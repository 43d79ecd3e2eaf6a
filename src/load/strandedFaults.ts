import type { SeedFault } from '../domain/faults/SeedFault.ts'
import type { Graph } from '../graph/Graph.ts'
import { heldReportsById } from '../graph/held/heldReportsById.ts'
import { timeForAll } from '../graph/connection/timeForAll.ts'
import { departure } from './departure.ts'
import type { LoadPlan } from './planLoad.ts'

/** What a load would strand: a statement that leaves, or moves in its chain, while it reports one that the load leaves as it is. */
export async function strandedFaults(graph: Graph, plan: LoadPlan): Promise<SeedFault[]> {
  const depths = new Map(plan.statements.map(({ coded }) => [coded.hash, coded.attributionDepth]))
  const leaving = plan.retracted.filter(
    ({ contentHash, attributionDepth }) => depths.get(contentHash) !== attributionDepth,
  )
  if (leaving.length === 0) return []
  const byId = new Map(leaving.map((version) => [version.id, version]))
  const handled = new Set([...plan.retracted, ...plan.statements].map(({ id }) => id))
  const reports = await graph.read(heldReportsById, { ids: [...byId.keys()] }, timeForAll())
  return reports
    .filter(({ reported }) => !handled.has(reported))
    .map(({ reporter, reported, seed }) => ({
      name: 'STILL_REPORTS',
      where: departure(plan, byId.get(reporter) ?? { id: reporter, contentHash: reporter }),
      what: `it reports the statement "${reported}" of "${seed}", which would lose its place in the chain.`,
      right: 'Remove or change that statement first.',
    }))
}
