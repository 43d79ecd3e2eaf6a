import { keySeparator } from '../../domain/pageKey.ts'
import { defineLookup } from '../unit/defineLookup.ts'
import { allOf } from '../fragment/allOf.ts'
import { anEvent, tied, typeOf } from '../fragment/layers.ts'
import { bestCertainty, standing } from '../fragment/standing.ts'
import { referenceMap } from '../thing/referenceMap.ts'
import { thingReference } from '../thing/thingReference.ts'

/** The to-one neighbours of events, each with the tie that leads to it and the role in it. */
const ties = `{place: ['LOCATED_IN', null], series: ['PART_OF', null],
      initiator: ['INVOLVED_IN', 'INITIATOR'], target: ['INVOLVED_IN', 'TARGET']}`

export type ToOneNeighbour = 'place' | 'series' | 'initiator' | 'target'

/** The key of one neighbour of an event. */
export const neighbourKey = (neighbour: ToOneNeighbour, event: string) =>
  `${neighbour}${keySeparator}${event}`

/** The neighbours of events of which each has one: the best carried, then the first by id. */
export const neighboursByEvents = defineLookup({
  name: 'neighboursByEvents',
  row: { reference: thingReference },
  text: (reading) => `
    UNWIND $keys AS key
    WITH key, split(key, '${keySeparator}') AS asked
    WITH key, asked[1] AS id, ${ties}[asked[0]] AS wanted
    CALL (id, wanted) {
      MATCH (event${anEvent(reading)} {id: id})-[tie:${tied(['LOCATED_IN', 'PART_OF', 'INVOLVED_IN'], reading)}]-(neighbour:Node)
      WHERE ${allOf(
        `${typeOf('tie', reading)} = wanted[0]`,
        '(wanted[1] IS NULL OR tie.role = wanted[1])',
        standing('tie', reading),
      )}
      RETURN neighbour ORDER BY ${bestCertainty('tie', reading)} DESC, neighbour.id LIMIT 1
    }
    RETURN key, ${referenceMap('neighbour', reading)} AS reference`,
})
