import { z } from 'zod'
import { farFuture } from '../../domain/farFuture.ts'
import { defineCypher } from '../unit/defineCypher.ts'
import { retracted } from '../fragment/layers.ts'
import { written } from './written.ts'

/** Ends the time in which the graph holds statements for standing; nothing of them is removed. */
export const retractStatements = defineCypher({
  name: 'retractStatements',
  kind: 'w',
  parameters: z.object({ now: z.string(), ids: z.array(z.string()) }),
  row: written,
  text: `
    UNWIND $ids AS id
    MATCH (statement:Statement {id: id}) WHERE statement.retractedAt = '${farFuture}'
    SET statement.retractedAt = $now, statement:${retracted}
    RETURN count(*) AS written`,
})
