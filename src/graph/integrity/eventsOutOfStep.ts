import { eventProjection } from '../fragment/eventProjection.ts'
import { eventLabel } from '../fragment/layers.ts'
import { defineRule } from './defineRule.ts'

/** An event holds the status, time and place in lists that the statements which stand now give it. */
export const eventsOutOfStep = defineRule({
  name: 'eventsOutOfStep',
  text: `
    MATCH (event:${eventLabel('past')})
    ${eventProjection}
    RETURN event.id AS id, 'it holds ' + coalesce(event.status, 'no status') + ' at ' +
      coalesce(event.timeEdtf, event.timeText, 'no time') + ', and its statements give ' +
      coalesce(projection.status, 'no status') + ' at ' +
      coalesce(projection.timeEdtf, projection.timeText, 'no time') AS detail`,
})
