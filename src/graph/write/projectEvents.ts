import { z } from 'zod'
import { defineCypher } from '../defineCypher.ts'
import { eventProjection } from '../fragment/eventProjection.ts'
import { written } from './written.ts'

/** Makes events hold the status and time that the statements which stand now give them; writes only what changes. */
export const projectEvents = defineCypher({
  name: 'projectEvents',
  kind: 'w',
  parameters: z.object({ ids: z.array(z.string()) }),
  row: written,
  text: `
    UNWIND $ids AS id
    MATCH (event:Node&Event {id: id})
    ${eventProjection}
    SET event += projection
    RETURN count(*) AS written`,
})
