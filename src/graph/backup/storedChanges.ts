import { z } from 'zod'
import { count } from '../unit/count.ts'
import { defineCypher } from '../unit/defineCypher.ts'
import { integer } from '../unit/integer.ts'
import { storedValues } from '../exported/storedValues.ts'

/** A page of the changes with a number above one and up to another, in the order of their numbers. */
export const storedChanges = defineCypher({
  name: 'storedChanges',
  kind: 'r',
  parameters: z.object({ above: count, upTo: count, limit: count }),
  row: z.object({ sequence: integer, labels: z.array(z.string()), properties: storedValues }),
  text: `
    MATCH (n:Change) WHERE n.sequence > $above AND n.sequence <= $upTo
    WITH n ORDER BY n.sequence LIMIT $limit
    RETURN n.sequence AS sequence, labels(n) AS labels, properties(n) AS properties
    ORDER BY sequence`,
})
