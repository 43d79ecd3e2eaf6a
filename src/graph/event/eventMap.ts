import { bestCertainty, standing } from '../fragment/standing.ts'
import { timeMap } from '../fragment/timeMap.ts'
import { listOf } from '../listed.ts'
import { referenceMap } from '../thing/referenceMap.ts'
import { codingMap } from './codingMap.ts'
import { whereSelected, type EventPart } from './eventParts.ts'
import { eventRow } from './eventRow.ts'
import { presentValues, type EventValues } from './eventValues.ts'

/** The one neighbour that a tie leads to: the best carried one, then the first by id. */
const neighbour = (part: EventPart, pattern: string) =>
  whereSelected(
    part,
    `head(COLLECT {
    MATCH ${pattern} WHERE ${standing('tie')}
    RETURN ${referenceMap('neighbour')} ORDER BY ${bestCertainty('tie')} DESC, neighbour.id LIMIT 1 })`,
  )

/**
 * Part of a map of many properties. They are read together: the planner would read each on its own, of every event, before it knows
 * whether they are selected.
 */
const whole = (part: EventPart, holder: string, map: string) =>
  whereSelected(part, `head([whole IN [properties(${holder})] | ${map}])`)

/** An event's row as it travels, with the status and time that these values name. */
export const eventMap = (event: string, values: EventValues = presentValues) =>
  listOf(eventRow, {
    id: `${event}.id`,
    type: `${event}.type`,
    name: `${event}.name`,
    aliases: `coalesce(${event}.aliases, [])`,
    description: `${event}.description`,
    recordedAt: `${event}.recordedAt`,
    code: `${event}.code`,
    coding: `CASE WHEN ${event}:Record THEN ${whole('coding', event, codingMap('whole'))} END`,
    status: values.status,
    time: whole('time', values.timeHolder, timeMap('whole', 'time')),
    placeReference: neighbour('place', `(${event})-[tie:LOCATED_IN]->(neighbour:Place)`),
    seriesReference: neighbour('series', `(${event})-[tie:PART_OF]->(neighbour:MeetingSeries)`),
    initiatorReference: neighbour(
      'initiator',
      `(${event})<-[tie:INVOLVED_IN {role: 'INITIATOR'}]-(neighbour:Actor)`,
    ),
    targetReference: neighbour('target', `(${event})<-[tie:INVOLVED_IN {role: 'TARGET'}]-(neighbour:Actor)`),
  })
