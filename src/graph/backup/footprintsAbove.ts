import { z } from 'zod'
import { count } from '../unit/count.ts'
import { defineCypher } from '../unit/defineCypher.ts'
import { integer } from '../unit/integer.ts'

/** Ids that each change with a number above one and up to another touched, as it noted them for a backup. */
export const footprintsAbove = defineCypher({
  name: 'footprintsAbove',
  kind: 'r',
  parameters: z.object({ above: count, upTo: count }),
  row: z.object({ sequence: integer, ids: z.array(z.string()) }),
  text: `
    MATCH (footprint:Footprint) WHERE footprint.sequence > $above AND footprint.sequence <= $upTo
    RETURN footprint.sequence AS sequence, footprint.ids AS ids`,
})
