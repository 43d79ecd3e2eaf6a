import { z } from 'zod'
import { defineCypher } from '../unit/defineCypher.ts'

/** Of the given ids, those of events of which a live statement speaks, with what is said of them now. */
export const standingEvents = defineCypher({
  name: 'standingEvents',
  kind: 'r',
  parameters: z.object({ ids: z.array(z.string()) }),
  row: z.object({
    id: z.string(),
    name: z.string(),
    status: z.string().nullable(),
    time: z.string().nullable(),
  }),
  text: `
    MATCH (event:Node&Event) WHERE event.id IN $ids
    RETURN event.id AS id, event.name AS name, event.status AS status, coalesce(event.timeEdtf, event.timeText) AS time`,
})
