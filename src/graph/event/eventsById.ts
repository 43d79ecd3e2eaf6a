import { defineLookup } from '../defineLookup.ts'
import { defineReadings } from '../defineReadings.ts'
import { shown } from '../fragment/shown.ts'
import { eventMap } from './eventMap.ts'
import { selectedParts } from './eventParts.ts'
import { listedEvent } from './eventRow.ts'
import { eventValues } from './eventValues.ts'

/** Meetings and actions by id, as the graph is now, and as of other clocks. */
export const eventsById = defineReadings('eventsById', (name, reading) =>
  defineLookup({
    name,
    row: { row: listedEvent },
    selected: selectedParts,
    text: `
      MATCH (node:Node&Event) WHERE node.id IN $keys AND ${shown('node', reading)}
      WITH node ${eventValues[reading].bind}
      RETURN node.id AS key, ${eventMap('node', eventValues[reading])} AS row`,
  }),
)
