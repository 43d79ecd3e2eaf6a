import { farFuture } from '../../domain/farFuture.ts'
import { defineRule } from './defineRule.ts'

/** Of every event that shows, a statement that stands affirms the status; that of a data set's is HELD by what it is. */
export const shownEventsWithoutStatus = defineRule({
  name: 'shownEventsWithoutStatus',
  text: `
    MATCH (event:Event)
    WHERE event.scheme IS NULL AND EXISTS { (event)<-[:ABOUT]-(witness:Statement) WHERE witness.retractedAt = '${farFuture}' }
      AND NOT EXISTS { (event)<-[:ABOUT {aspect: 'STATUS'}]-(statement:Statement)
        WHERE statement.retractedAt = '${farFuture}' AND statement.polarity = 'AFFIRMED' }
    RETURN event.id AS id, 'no statement that stands gives its status' AS detail`,
})
