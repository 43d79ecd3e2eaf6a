import type { Graph } from './Graph.ts'
import { changeUnits } from './ledger/changeUnits.ts'
import { acceptanceUnits } from './proposal/acceptanceUnits.ts'

/** Has the database plan what the acceptance of proposals runs, and with it what loads run, one text after another while nobody reads. Ends when the signal fires. */
export async function warmWrites(graph: Graph, signal: AbortSignal): Promise<void> {
  for (const unit of [...acceptanceUnits, ...changeUnits]) {
    await graph.quiet()
    if (signal.aborted) return
    await graph.planWrites([unit]).catch(() => undefined)
  }
}
