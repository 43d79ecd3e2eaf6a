import { z } from 'zod'
import { count } from '../unit/count.ts'
import { defineCypher } from '../unit/defineCypher.ts'
import { integer } from '../unit/integer.ts'

/**
 * Locks the ledger until its transaction ends, and asks each change of the next so many milliseconds to note all that it touches. The answer
 * is the number of the last change, which is whole, and who watched before.
 */
export const watchLedger = defineCypher({
  name: 'watchLedger',
  kind: 'w',
  parameters: z.object({ watcher: z.string(), forMs: count }),
  row: z.object({ sequence: integer, before: z.string().nullable(), isWatched: z.boolean() }),
  text: `
    MATCH (ledger:Ledger {id: 'parley'})
    SET ledger.id = 'parley'
    WITH ledger, ledger.watcher AS before, coalesce(ledger.watchedUntil > timestamp(), false) AS isWatched
    SET ledger.watcher = $watcher, ledger.watchedUntil = timestamp() + $forMs
    RETURN ledger.sequence AS sequence, before, isWatched`,
})
