import { z } from 'zod'
import { count } from '../unit/count.ts'
import { defineCypher } from '../unit/defineCypher.ts'
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
