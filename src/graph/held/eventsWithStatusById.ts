import { z } from 'zod'
import { farFuture } from '../../domain/farFuture.ts'
import { defineCypher } from '../defineCypher.ts'

/** Of the given events, those whose status a live statement of another seed affirms. */
export const eventsWithStatusById = defineCypher({
  name: 'eventsWithStatusById',
  kind: 'r',
  parameters: z.object({ ids: z.array(z.string()), seed: z.string() }),
  row: z.object({ id: z.string() }),
  text: `
    MATCH (event:Node&Event) WHERE event.id IN $ids AND EXISTS {
      (event)<-[:ABOUT {aspect: 'STATUS'}]-(statement:Statement)
      WHERE statement.seed <> $seed AND statement.polarity = 'AFFIRMED' AND statement.retractedAt = '${farFuture}' }
    RETURN event.id AS id`,
})
