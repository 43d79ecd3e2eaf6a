import { z } from 'zod'
import { farFuture } from '../../domain/farFuture.ts'
import { defineCypher } from '../defineCypher.ts'
import { written } from './written.ts'

/** Lets the new version of a statement report what its earlier versions report of other seeds. */
export const carryReports = defineCypher({
  name: 'carryReports',
  kind: 'w',
  parameters: z.object({ ids: z.array(z.string()) }),
  row: written,
  text: `
    UNWIND $ids AS id
    MATCH (now:Statement {id: id})
    MATCH (before:Statement {contentHash: now.contentHash}) WHERE before <> now
    MATCH (before)-[:REPORTS]->(reported:Statement)
    WHERE reported.seed <> now.seed AND reported.retractedAt = '${farFuture}'
    WITH DISTINCT now, reported
    CREATE (now)-[:REPORTS]->(reported)
    RETURN count(*) AS written`,
})
