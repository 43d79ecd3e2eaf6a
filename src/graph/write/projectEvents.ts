import { z } from 'zod'
import { keySeparator } from '../../domain/pageKey.ts'
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
    WITH event
    CALL (event) {
      MATCH (actor:Actor)-[tie:INVOLVED_IN]->(event)
      SET tie.pageKey = actor.id + ${JSON.stringify(keySeparator)} + event.pageKey
    }
    RETURN count(*) AS written`,
})
