/** Failure of a change that was written ahead of the ledger's lock, and finds there that another change came in between. */
export class LedgerMoved extends Error {
  override readonly name = 'LedgerMoved'
}
