import { z } from 'zod'
import { farFuture } from '../../domain/farFuture.ts'
import { defineCypher } from '../unit/defineCypher.ts'
import { written } from './written.ts'

/** Lets the new version of a statement report what its earlier versions report and a load leaves as it is; `loaded` are the statements of the load. */
export const carryReports = defineCypher({
  name: 'carryReports',
  kind: 'w',
  parameters: z.object({ ids: z.array(z.string()), loaded: z.array(z.string()) }),
  row: written,
  text: `
    UNWIND $ids AS id
    MATCH (now:Statement {id: id}) USING INDEX SEEK now:Statement(id)
    MATCH (before:Statement {contentHash: now.contentHash}) USING INDEX SEEK before:Statement(contentHash)
    WHERE before <> now
    MATCH (before)-[:REPORTS]->(reported:Statement)
    WHERE NOT reported.id IN $loaded AND reported.retractedAt = '${farFuture}'
    WITH DISTINCT now, reported
    CREATE (now)-[:REPORTS]->(reported)
    RETURN count(*) AS written`,
})
