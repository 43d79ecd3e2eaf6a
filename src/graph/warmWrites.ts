import { recordFootprint } from './backup/recordFootprint.ts'
import type { Graph } from './Graph.ts'
import { recordChange } from './ledger/recordChange.ts'
import { keepTexts } from './proposal/keepTexts.ts'
import { updateProposals } from './proposal/updateProposals.ts'
import { loadUnits } from './write/loadUnits.ts'

/** Units of loads and of the acceptance of proposals. */
const writes = [...loadUnits, updateProposals, keepTexts, recordChange, recordFootprint]

/** Has the database plan what writes run, one text after another while nobody reads. Ends when the signal fires. */
export async function warmWrites(graph: Graph, signal: AbortSignal): Promise<void> {
  for (const unit of writes) {
    await graph.quiet()
    if (signal.aborted) return
    await graph.planWrites([unit]).catch(() => undefined)
  }
}
