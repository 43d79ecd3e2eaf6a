import { z } from 'zod'
import { count } from '../unit/count.ts'
import { defineCypher } from '../unit/defineCypher.ts'
import { written } from '../write/written.ts'

/** Notes what a change touched, for a backup that is being made. */
export const recordFootprint = defineCypher({
  name: 'recordFootprint',
  kind: 'w',
  parameters: z.object({ sequence: count, ids: z.array(z.string()) }),
  row: written,
  text: `
    CREATE (:Footprint {sequence: $sequence, ids: $ids})
    RETURN count(*) AS written`,
})
