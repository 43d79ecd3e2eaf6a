import { z } from 'zod'
import { defineCypher } from '../unit/defineCypher.ts'
import { eventProjection } from '../fragment/eventProjection.ts'
import { anEvent, formerEvent } from '../fragment/layers.ts'
import { isLive } from '../fragment/isLive.ts'
import { written } from './written.ts'

/** Puts events into the layer that their statements give them, and makes them hold the status and time that the live ones say; writes only what changes. */
export const projectEvents = defineCypher({
  name: 'projectEvents',
  kind: 'w',
  parameters: z.object({ ids: z.array(z.string()) }),
  row: written,
  text: `
    UNWIND $ids AS id
    MATCH (event${anEvent('past')} {id: id}) USING INDEX SEEK event:Node(id)
    WITH event, ${isLive('event')} AS isLive
    FOREACH (_ IN CASE WHEN isLive THEN [1] ELSE [] END |
      REMOVE event:${formerEvent} SET event:Event:$(event.type))
    FOREACH (_ IN CASE WHEN isLive THEN [] ELSE [1] END |
      REMOVE event:Event:$(event.type) SET event:${formerEvent})
    WITH event
    ${eventProjection}
    SET event += projection
    RETURN count(*) AS written`,
})
