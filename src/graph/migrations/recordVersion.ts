import { z } from 'zod'
import { count } from '../unit/count.ts'
import { defineCypher } from '../unit/defineCypher.ts'
import { written } from '../write/written.ts'

/** Records that the graph has the structure of a version. */
export const recordVersion = defineCypher({
  name: 'recordVersion',
  kind: 'w',
  parameters: z.object({ version: count }),
  row: written,
  text: `
    MATCH (structure:Structure {id: 'parley'})
    SET structure.version = $version
    RETURN count(*) AS written`,
})
