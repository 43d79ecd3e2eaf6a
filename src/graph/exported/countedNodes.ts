import { z } from 'zod'
import { defineCypher } from '../defineCypher.ts'
import { integer } from '../integer.ts'

/** Counts the nodes of the database without tokens and version, and those of them that have the label of every node of Parley's. */
export const countedNodes = defineCypher({
  name: 'countedNodes',
  kind: 'r',
  parameters: z.object({}),
  row: z.object({ all: integer, own: integer }),
  text: `
    CALL () { MATCH (n) RETURN count(n) AS all }
    CALL () { MATCH (n:Node) RETURN count(n) AS own }
    RETURN all - COUNT { (:Structure {id: 'parley'}) } - COUNT { (:Token) } AS all, own`,
})
