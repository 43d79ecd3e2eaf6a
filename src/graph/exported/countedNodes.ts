import { z } from 'zod'
import { defineCypher } from '../unit/defineCypher.ts'
import { countedBeside } from '../fragment/besideModel.ts'
import { integer } from '../unit/integer.ts'

/** How many nodes the database holds beside those that are not of the model, and how many of them have the label that every node of Parley's has. */
export const countedNodes = defineCypher({
  name: 'countedNodes',
  kind: 'r',
  parameters: z.object({}),
  row: z.object({ all: integer, own: integer }),
  text: `
    CALL () { MATCH (n) RETURN count(n) AS all }
    CALL () { MATCH (n:Node) RETURN count(n) AS own }
    RETURN all - (${countedBeside}) AS all, own`,
})
