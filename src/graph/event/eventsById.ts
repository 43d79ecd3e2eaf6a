import { defineLookup } from '../defineLookup.ts'
import { shown } from '../fragment/shown.ts'
import { eventMap } from './eventMap.ts'
import { selectedParts } from './eventParts.ts'
import { listedEvent } from './eventRow.ts'
import { pastValues, presentValues, type EventValues } from './eventValues.ts'

/** Meetings and actions by id, as the graph is now, and as of other clocks. */
export const eventsById = {
  present: lookup('eventsById', presentValues),
  past: lookup('eventsById.past', pastValues),
}

function lookup(name: string, values: EventValues) {
  return defineLookup({
    name,
    row: { row: listedEvent },
    selected: selectedParts,
    text: `
      MATCH (node:Node&Event) WHERE node.id IN $keys AND ${shown('node')}
      WITH node ${values.bind}
      RETURN node.id AS key, ${eventMap('node', values)} AS row`,
  })
}
