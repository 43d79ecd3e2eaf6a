import { z } from 'zod'
import { defineCypher } from '../unit/defineCypher.ts'
import { written } from '../write/written.ts'

/** Ends the watch of a backup: changes note no longer what they touch. */
export const endWatch = defineCypher({
  name: 'endWatch',
  kind: 'w',
  parameters: z.object({ watcher: z.string() }),
  row: written,
  text: `
    MATCH (ledger:Ledger {id: 'parley'}) WHERE ledger.watcher = $watcher
    REMOVE ledger.watcher, ledger.watchedUntil
    RETURN count(*) AS written`,
})
