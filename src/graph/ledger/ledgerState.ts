import { z } from 'zod'
import { defineCypher } from '../unit/defineCypher.ts'
import { ledgerColumns, ledgerRow } from './ledgerRow.ts'

/** The state of the ledger; no row where nothing was ever recorded. */
export const ledgerState = defineCypher({
  name: 'ledgerState',
  kind: 'r',
  parameters: z.object({}),
  row: ledgerRow,
  text: `
    MATCH (ledger:Ledger {id: 'parley'})
    RETURN ${ledgerColumns}`,
})
