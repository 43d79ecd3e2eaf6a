import { z } from 'zod'
import { defineCypher } from '../unit/defineCypher.ts'
import { written } from '../write/written.ts'

/** Waits until no other transaction holds the version, and holds it until the end of its own. */
export const lockVersion = defineCypher({
  name: 'lockVersion',
  kind: 'w',
  parameters: z.object({}),
  row: written,
  text: `
    MATCH (structure:Structure {id: 'parley'})
    SET structure.id = 'parley'
    RETURN count(*) AS written`,
})
