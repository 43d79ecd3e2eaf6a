import { z } from 'zod'
import { defineCypher } from '../unit/defineCypher.ts'
import { integer } from '../unit/integer.ts'
import { timeForAll } from '../connection/timeForAll.ts'
import type { Migration } from './Migration.ts'

const farFuture = '9999-12-31T23:59:59.999Z'

const missingLedger = defineCypher({
  name: 'migration.5.ledgers.left',
  kind: 'r',
  parameters: z.object({}),
  row: z.object({ left: integer }),
  text: `RETURN CASE WHEN EXISTS { (:Ledger {id: 'parley'}) } THEN 0 ELSE 1 END AS left`,
})

/** Begins a ledger at the last instant at which anything was recorded or retracted. */
const beginLedger = defineCypher({
  name: 'migration.5.ledgers.change',
  kind: 'w',
  parameters: z.object({}),
  row: z.object({ last: z.string().nullable(), read: integer, changed: integer }),
  text: `
    MATCH (n:Node) WHERE n.id > ''
    UNWIND [n.recordedAt, n.retractedAt] AS instant
    WITH count(DISTINCT n) AS read, max(CASE WHEN instant < '${farFuture}' THEN instant END) AS newest
    WHERE NOT EXISTS { (:Ledger {id: 'parley'}) }
    CREATE (:Ledger {id: 'parley', sequence: 0, epoch: randomUUID(),
      millis: coalesce(datetime(newest).epochMillis, 0)})
    RETURN null AS last, read, 1 AS changed`,
})

/** The graph has a ledger, whose changes commit in the order of their numbers; what was recorded before has no change in it. */
export const ledgerOfChanges: Migration = {
  version: 5,
  purpose: 'changes are numbered in a ledger',
  steps: {
    ledgers: {
      left: async (graph) => (await graph.read(missingLedger, {}, timeForAll()))[0]?.left ?? 0,
      change: async (run) => (await run(beginLedger, {}))[0] ?? { last: null, read: 0, changed: 0 },
    },
  },
}
