import { z } from 'zod'
import { count } from '../count.ts'
import { defineCypher } from '../defineCypher.ts'
import { written } from '../write/written.ts'

/** Removes what the changes up to a number noted for a backup. */
export const removeFootprints = defineCypher({
  name: 'removeFootprints',
  kind: 'w',
  parameters: z.object({ upTo: count }),
  row: written,
  text: `
    MATCH (footprint:Footprint) WHERE footprint.sequence <= $upTo
    DELETE footprint
    RETURN count(*) AS written`,
})
