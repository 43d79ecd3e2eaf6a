import { defineLookup } from '../unit/defineLookup.ts'
import { known } from '../fragment/known.ts'
import { thingMap } from './thingMap.ts'
import { thingRow } from './thingRow.ts'

/** Actors, places, topics and series by id. */
export const thingsById = defineLookup({
  name: 'thingsById',
  row: { row: thingRow },
  text: (reading) => `
    MATCH (node:Node) WHERE node.id IN $keys AND (node:Actor OR node:Place OR node:Topic OR node:MeetingSeries)
      AND ${known('node', reading)}
    RETURN node.id AS key, ${thingMap('node', reading)} AS row`,
})
