import { aliasesOf, descriptionOf, nameOf } from '../fragment/naming.ts'
import type { Reading } from '../fragment/reading.ts'
import { timeMap } from '../fragment/timeMap.ts'
import { listOf } from '../unit/listed.ts'
import { codingMap } from './codingMap.ts'
import { whereSelected, type EventPart } from './eventParts.ts'
import { eventRow } from './eventRow.ts'
import type { EventValues } from './eventValues.ts'

/**
 * Part of a map of many properties. They are read together: the planner would read each on its own, of every event, before it knows
 * whether they are selected.
 */
const whole = (part: EventPart, holder: string, map: string) =>
  whereSelected(part, `head([whole IN [properties(${holder})] | ${map}])`)

/** An event's row as it travels, with the status and time that these values name. */
export const eventMap = (event: string, values: EventValues) =>
  listOf(eventRow, {
    ...ownExpressions(event, values.reading),
    coding: `CASE WHEN ${event}:Record THEN ${whole('coding', event, codingMap('whole'))} END`,
    status: values.status,
    time: whole('time', values.timeHolder, timeMap('whole', 'time')),
  })

/** An event's row as the graph is now, for an operation that selects no part of it. */
export const ownEventMap = (event: string) => listOf(eventRow, ownExpressions(event, 'present'))

const ownExpressions = (event: string, reading: Reading) => ({
  id: `${event}.id`,
  type: `${event}.type`,
  name: nameOf(event, reading),
  aliases: aliasesOf(event, reading),
  description: descriptionOf(event, reading),
  recordedAt: `${event}.recordedAt`,
  code: `${event}.code`,
  coding: 'null',
  status: `${event}.status`,
  time: 'null',
})
