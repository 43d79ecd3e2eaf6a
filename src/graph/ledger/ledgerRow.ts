import { z } from 'zod'
import { integer } from '../integer.ts'

/** State of the ledger: the number of its last change, the instant of that change in milliseconds since 1970, and the store that it is of. */
export const ledgerRow = z.object({ sequence: integer, millis: integer, epoch: z.string() })

export type LedgerRow = z.output<typeof ledgerRow>
