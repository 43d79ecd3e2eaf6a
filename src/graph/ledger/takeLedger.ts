import { z } from 'zod'
import { count } from '../unit/count.ts'
import { defineCypher } from '../unit/defineCypher.ts'
import { ledgerColumns, ledgerRow } from './ledgerRow.ts'

/**
 * Numbers the next change, and holds the ledger until the transaction ends: no other change can come between. The change has the instant that
 * is asked for, or one millisecond after the last change where that is later. A store that has no ledger gets one. `isWatched` asks for a footprint.
 */
export const takeLedger = defineCypher({
  name: 'takeLedger',
  kind: 'w',
  parameters: z.object({ millis: count }),
  row: z.object({ ...ledgerRow.shape, isWatched: z.boolean() }),
  text: `
    MERGE (ledger:Ledger {id: 'parley'})
      ON CREATE SET ledger.sequence = 0, ledger.millis = 0, ledger.epoch = randomUUID()
    SET ledger.sequence = ledger.sequence + 1
    WITH ledger
    SET ledger.millis = CASE WHEN ledger.millis < $millis THEN $millis ELSE ledger.millis + 1 END
    RETURN ${ledgerColumns}, coalesce(ledger.watchedUntil > timestamp(), false) AS isWatched`,
})
