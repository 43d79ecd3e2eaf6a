import { z } from 'zod'
import { vocabulary } from '../../domain/vocabulary.ts'
import { allOf } from '../fragment/allOf.ts'
import { tied, typeOf } from '../fragment/layers.ts'
import { overlaps } from '../fragment/overlaps.ts'
import type { Reading } from '../fragment/reading.ts'
import { shown } from '../fragment/shown.ts'
import { standing } from '../fragment/standing.ts'
import type { EventValues } from './eventValues.ts'

const ids = z.array(z.string()).nullable()

/** The ties of events that a filter can name. */
export const tieTypes = ['INVOLVED_IN', 'CONCERNS', 'LOCATED_IN', 'PART_OF'] as const

const tie = z.strictObject({
  type: z.enum(tieTypes),
  role: z.enum(vocabulary.role).nullable(),
  ids: z.array(z.string()),
})

/** Something that an event has to be tied to: by what type, in what role, null for any, and to one of which ids. */
export type AskedTie = z.output<typeof tie>

const ofKind = '($filter.types IS NULL OR node.type IN $filter.types)'

/** The conditions on an event's status and time. */
const ofValues = ({ status, timeHolder }: EventValues) =>
  `($filter.statuses IS NULL OR ${status} IN $filter.statuses)
    AND ${overlaps(`${timeHolder}.timeEarliest`, `${timeHolder}.timeLatest`, '$filter.from', '$filter.to')}`

/** The other conditions; `tiedTo` is an expression for what the event has to be tied to. */
// A subquery sees what the list has bound, so its tie has a name that no list uses.
const ofEvent = (reading: Reading, tiedTo = '$filter.tiedTo') =>
  allOf(
    ofKind,
    '($filter.codePrefix IS NULL OR node.code STARTS WITH $filter.codePrefix)',
    `all(asked IN ${tiedTo} WHERE EXISTS {
      MATCH (node)-[tieAsked:${tied(tieTypes, reading)}]-(end:Node)
      WHERE ${allOf(
        `${typeOf('tieAsked', reading)} = asked.type`,
        '(asked.role IS NULL OR tieAsked.role = asked.role)',
        'end.id IN asked.ids',
        standing('tieAsked', reading),
      )} })`,
    shown('node', reading),
  )

/**
 * What a list of events can be filtered by; null is no condition.
 * One map holds it all: a plan is kept per types of the parameters, and a map has one type whatever is in it.
 */
export const eventFilter = {
  parameters: {
    filter: z.object({
      types: ids,
      statuses: ids,
      /** Each has to be met. */
      tiedTo: z.array(tie),
      codePrefix: z.string().nullable(),
      from: z.string().nullable(),
      to: z.string().nullable(),
    }),
  },
  /** The conditions of an open filter, in the present. */
  open: ofKind,
  where: (values: EventValues) => `${ofValues(values)} AND ${ofEvent(values.reading)}`,
  ofValues,
  ofEvent,
}
