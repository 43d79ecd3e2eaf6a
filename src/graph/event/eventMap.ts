import { bestCertainty, standing } from '../fragment/standing.ts'
import { timeMap } from '../fragment/timeMap.ts'
import { referenceMap } from '../thing/referenceMap.ts'

import { codingMap } from './codingMap.ts'
import { presentValues, type EventValues } from './eventValues.ts'

/** The one neighbour that a tie leads to: the best carried one, then the first by id. */
const neighbour = (pattern: string) => `head(COLLECT {
    MATCH ${pattern} WHERE ${standing('tie')}
    RETURN ${referenceMap('neighbour')} ORDER BY ${bestCertainty('tie')} DESC, neighbour.id LIMIT 1 })`

/** An event's row as a map, with the status and time that these values name. */
export const eventMap = (event: string, values: EventValues = presentValues) => `${event} {
  .id, .type, .name, aliases: coalesce(${event}.aliases, []), .description, .recordedAt, .code,
  coding: ${codingMap(event)},
  status: ${values.status},
  time: ${timeMap(values.timeHolder, 'time')},
  placeReference: ${neighbour(`(${event})-[tie:LOCATED_IN]->(neighbour:Place)`)},
  seriesReference: ${neighbour(`(${event})-[tie:PART_OF]->(neighbour:MeetingSeries)`)},
  initiatorReference: ${neighbour(`(${event})<-[tie:INVOLVED_IN {role: 'INITIATOR'}]-(neighbour:Actor)`)},
  targetReference: ${neighbour(`(${event})<-[tie:INVOLVED_IN {role: 'TARGET'}]-(neighbour:Actor)`)} }`
