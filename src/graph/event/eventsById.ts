import { defineLookup } from '../unit/defineLookup.ts'
import { allOf } from '../fragment/allOf.ts'
import { anEvent } from '../fragment/layers.ts'
import { shown } from '../fragment/shown.ts'
import { eventMap } from './eventMap.ts'
import { selectedParts } from './eventParts.ts'
import { listedEvent } from './eventRow.ts'
import { eventValues } from './eventValues.ts'

/** Meetings and actions by id, as the graph is now, and as of other clocks. */
export const eventsById = defineLookup({
  name: 'eventsById',
  row: { row: listedEvent },
  parameters: selectedParts,
  text: (reading) => `
      MATCH (node${anEvent(reading)}) WHERE ${allOf('node.id IN $keys', shown('node', reading))}
      WITH node ${eventValues[reading].bind}
      RETURN node.id AS key, ${eventMap('node', eventValues[reading])} AS row`,
})
