import type { Graph } from '../Graph.ts'
import { timeForAll } from '../connection/timeForAll.ts'
import type { LedgerRow } from './ledgerRow.ts'
import { ledgerState } from './ledgerState.ts'

/** Reads the state of the ledger; null where nothing was ever recorded. */
export async function readLedger(graph: Graph): Promise<LedgerRow | null> {
  return (await graph.read(ledgerState, {}, timeForAll()))[0] ?? null
}
