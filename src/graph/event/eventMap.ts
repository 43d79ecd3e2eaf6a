import type { Word } from '../../domain/vocabulary.ts'
import { allOf } from '../fragment/allOf.ts'
import { tied, typeOf } from '../fragment/layers.ts'
import type { Reading } from '../fragment/reading.ts'
import { bestCertainty, standing } from '../fragment/standing.ts'
import { timeMap } from '../fragment/timeMap.ts'
import { listOf } from '../listed.ts'
import { referenceMap } from '../thing/referenceMap.ts'
import { codingMap } from './codingMap.ts'
import { whereSelected, type EventPart } from './eventParts.ts'
import { ownValues } from './eventRow.ts'
import type { EventValues } from './eventValues.ts'

/** By what tie an event has each of its to-one neighbours, and in what role. */
const toOne = {
  place: ['LOCATED_IN', null],
  series: ['PART_OF', null],
  initiator: ['INVOLVED_IN', 'INITIATOR'],
  target: ['INVOLVED_IN', 'TARGET'],
} satisfies Partial<Record<EventPart, [type: Word<'tie'>, role: Word<'role'> | null]>>

const word = (value: string | null) => (value === null ? 'null' : `'${value}'`)
const parts = Object.entries(toOne).map(([part, tie]) => `[${[part, ...tie].map(word).join(', ')}]`)
const names = Object.keys(toOne).map(word).join(', ')

const nothing = `[${parts.map(() => 'null').join(', ')}]`

/** The neighbours in the order of toOne: of each the best carried one, then the first by id; null where it is not selected. */
const neighbours = (event: string, reading: Reading) => `
  CASE WHEN none(part IN [${names}] WHERE part IN $selected) THEN ${nothing} ELSE COLLECT {
    UNWIND [${parts.join(', ')}] AS part
    RETURN CASE WHEN part[0] IN $selected THEN head(COLLECT {
      MATCH (${event})-[tie:${tied([...new Set(Object.values(toOne).map(([type]) => type))], reading)}]-(neighbour:Node)
      WHERE ${allOf(`${typeOf('tie', reading)} = part[1]`, '(part[2] IS NULL OR tie.role = part[2])', standing('tie', reading))}
      RETURN ${referenceMap('neighbour')} ORDER BY ${bestCertainty('tie', reading)} DESC, neighbour.id LIMIT 1 }) END } END`

/**
 * Part of a map of many properties. They are read together: the planner would read each on its own, of every event, before it knows
 * whether they are selected.
 */
const whole = (part: EventPart, holder: string, map: string) =>
  whereSelected(part, `head([whole IN [properties(${holder})] | ${map}])`)

/** An event's row as it travels, with the status and time that these values name. */
export const eventMap = (event: string, values: EventValues) =>
  `${listOf(ownValues, {
    ...ownExpressions(event),
    coding: `CASE WHEN ${event}:Record THEN ${whole('coding', event, codingMap('whole'))} END`,
    status: values.status,
    time: whole('time', values.timeHolder, timeMap('whole', 'time')),
  })} + ${neighbours(event, values.reading)}`

/** An event's row as the graph is now, for an operation that selects no part of it. */
export const ownEventMap = (event: string) => `${listOf(ownValues, ownExpressions(event))} + ${nothing}`

const ownExpressions = (event: string) => ({
  id: `${event}.id`,
  type: `${event}.type`,
  name: `${event}.name`,
  aliases: `coalesce(${event}.aliases, [])`,
  description: `${event}.description`,
  recordedAt: `${event}.recordedAt`,
  code: `${event}.code`,
  coding: 'null',
  status: `${event}.status`,
  time: 'null',
})
