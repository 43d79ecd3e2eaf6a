import { z } from 'zod'
import { defineCypher } from '../unit/defineCypher.ts'
import { anEvent } from '../fragment/layers.ts'
import { stays } from '../fragment/stays.ts'
import { loadParameters } from './loadParameters.ts'

/** Of the given events, those whose status a statement affirms that the load of a seed leaves as it is. */
export const eventsWithStatusById = defineCypher({
  name: 'eventsWithStatusById',
  kind: 'r',
  parameters: z.object({ ids: z.array(z.string()), ...loadParameters }),
  row: z.object({ id: z.string() }),
  text: `
    MATCH (event${anEvent('past')}) WHERE event.id IN $ids AND EXISTS {
      (event)<-[:ABOUT {aspect: 'STATUS'}]-(statement:Statement)
      WHERE statement.polarity = 'AFFIRMED' AND ${stays('statement')} }
    RETURN event.id AS id`,
})
