import type { LedgerRow } from './ledgerRow.ts'

/** The earliest instant that the next change can have: now, or one millisecond after the last change where that is later. */
export function nextInstant(ledger: Pick<LedgerRow, 'millis'> | null): string {
  return new Date(Math.max(Date.now(), (ledger?.millis ?? 0) + 1)).toISOString()
}
