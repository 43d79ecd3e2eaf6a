import type { SeedFault } from '../../src/domain/faults/SeedFault.ts'
import type { Graph } from '../../src/graph/Graph.ts'
import { reportedElsewhereById } from '../../src/graph/held/reportedElsewhereById.ts'
import { timeForAll } from '../../src/graph/timeForAll.ts'
import type { LoadPlan } from './planLoad.ts'

/** What a load would strand: a statement that leaves, or moves in its chain, while it reports one of another seed. */
export async function strandedFaults(graph: Graph, plan: LoadPlan): Promise<SeedFault[]> {
  const leaving = plan.retracted.filter(
    ({ contentHash, attributionDepth }) =>
      !plan.statements.some(
        ({ coded }) => coded.hash === contentHash && coded.attributionDepth === attributionDepth,
      ),
  )
  if (leaving.length === 0) return []
  const ids = leaving.map(({ id }) => id)
  const reports = await graph.read(reportedElsewhereById, { ids }, timeForAll())
  return reports.map(({ reporter, reported, seed }) => ({
    name: 'STILL_REPORTS',
    where: `statement "${reporter}" of the graph`,
    what: `it reports the statement "${reported}" of seed "${seed}", which would lose its place in the chain.`,
    right: 'Remove or change that statement first.',
  }))
}
