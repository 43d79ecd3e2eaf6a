import { z } from 'zod'
import { retracted } from '../fragment/layers.ts'
import { defineCypher } from '../unit/defineCypher.ts'
import { integer } from '../unit/integer.ts'

/** Counts of all nodes and of the retracted ones, which the database keeps: every load that changes what stands changes one of them. */
export const writtenExtent = defineCypher({
  name: 'writtenExtent',
  kind: 'r',
  parameters: z.object({}),
  row: z.object({ nodes: integer, retracted: integer }),
  text: `
    CALL () { MATCH (n:Node) RETURN count(n) AS nodes }
    CALL () { MATCH (n:${retracted}) RETURN count(n) AS retracted }
    RETURN nodes, retracted`,
})
