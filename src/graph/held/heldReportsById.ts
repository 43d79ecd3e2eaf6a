import { z } from 'zod'
import { farFuture } from '../../domain/farFuture.ts'
import { defineCypher } from '../unit/defineCypher.ts'

/** The statements that stand and that the given ones report. */
export const heldReportsById = defineCypher({
  name: 'heldReportsById',
  kind: 'r',
  parameters: z.object({ ids: z.array(z.string()) }),
  row: z.object({ reporter: z.string(), reported: z.string(), seed: z.string() }),
  text: `
    MATCH (reporter:Statement)-[:REPORTS]->(reported:Statement)
    WHERE reporter.id IN $ids AND reported.retractedAt = '${farFuture}'
    RETURN reporter.id AS reporter, reported.id AS reported, reported.seed AS seed`,
})
