import { z } from 'zod'
import { integer } from '../unit/integer.ts'

/** State of the ledger: the number of its last change, the instant of that change in milliseconds since 1970, and the store that it is of. */
export const ledgerRow = z.object({
  sequence: integer,
  millis: integer,
  epoch: z.string(),
  /** Stores that the graph was restored from, each as its epoch, a space and the number of the last change that came from there. */
  continues: z.array(z.string()),
})

/** Columns of a bound `ledger`. */
export const ledgerColumns = `ledger.sequence AS sequence, ledger.millis AS millis, ledger.epoch AS epoch,
      coalesce(ledger.continues, []) AS continues`

export type LedgerRow = z.output<typeof ledgerRow>
