import { z } from 'zod'
import { count } from '../unit/count.ts'
import { defineCypher } from '../unit/defineCypher.ts'
import { integer } from '../unit/integer.ts'
import { written } from '../write/written.ts'

/** Steps of a restoration. While it lasts, the structure of the graph has no version but the mark of the restoration, and nothing else opens it. */
export const restoration = {
  /** Marks the graph as being restored, unless it holds anything that no restoration left there. */
  begin: defineCypher({
    name: 'restoration.begin',
    kind: 'w',
    parameters: z.object({ file: z.string() }),
    row: z.object({ nodes: integer, isCutOff: z.boolean() }),
    text: `
      MERGE (structure:Structure {id: 'parley'})
      SET structure.id = 'parley'
      WITH structure, COUNT { () } - COUNT { (:Structure) } AS nodes, structure.restoring IS NOT NULL AS isCutOff
      FOREACH (_ IN CASE WHEN nodes = 0 OR isCutOff THEN [1] ELSE [] END |
        SET structure.restoring = $file REMOVE structure.version)
      RETURN nodes, isCutOff`,
  }),
  /** Removes a batch of what a restoration that was cut off has left. */
  clear: defineCypher({
    name: 'restoration.clear',
    kind: 'w',
    parameters: z.object({ limit: count }),
    row: written,
    text: `
      MATCH (n:Node|Ledger|Change|Token|Proposal|SourceText)
      WHERE EXISTS { (:Structure {id: 'parley'}) }
      WITH n LIMIT $limit
      DETACH DELETE n
      RETURN count(*) AS written`,
  }),
  /** Opens the graph: its structure has a version, and its ledger goes on under a new epoch. */
  end: defineCypher({
    name: 'restoration.end',
    kind: 'w',
    parameters: z.object({ version: count }),
    row: written,
    text: `
      MATCH (structure:Structure {id: 'parley'})
      MATCH (ledger:Ledger {id: 'parley'})
      SET structure.version = $version
      REMOVE structure.restoring
      SET ledger.continues = coalesce(ledger.continues, []) + (ledger.epoch + ' ' + toString(ledger.sequence)),
        ledger.epoch = randomUUID()
      RETURN count(*) AS written`,
  }),
}
