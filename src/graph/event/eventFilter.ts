import { z } from 'zod'
import { vocabulary } from '../../domain/vocabulary.ts'
import { overlaps } from '../fragment/overlaps.ts'
import { shown } from '../fragment/shown.ts'
import { standing } from '../fragment/standing.ts'
import type { EventValues } from './eventValues.ts'

const ids = z.array(z.string()).nullable()

const tie = z.strictObject({
  type: z.enum(['INVOLVED_IN', 'CONCERNS', 'LOCATED_IN', 'PART_OF']),
  role: z.enum(vocabulary.role).nullable(),
  ids: z.array(z.string()),
})

/** Something that an event has to be tied to: by what type, in what role, null for any, and to one of which ids. */
export type AskedTie = z.output<typeof tie>

const ofKind = '($filter.types IS NULL OR node.type IN $filter.types)'

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
  /** The conditions of an open filter. */
  open: `${ofKind} AND ${shown('node')}`,
  // A subquery sees what the list has bound, so its tie has a name that no list uses.
  where: (values: EventValues) => `${ofKind}
    AND ($filter.statuses IS NULL OR ${values.status} IN $filter.statuses)
    AND ($filter.codePrefix IS NULL OR node.code STARTS WITH $filter.codePrefix)
    AND ${overlaps(`${values.timeHolder}.timeEarliest`, `${values.timeHolder}.timeLatest`, '$filter.from', '$filter.to')}
    AND all(asked IN $filter.tiedTo WHERE EXISTS {
      MATCH (node)-[tieAsked:${tie.shape.type.options.join('|')}]-(end:Node)
      WHERE type(tieAsked) = asked.type AND (asked.role IS NULL OR tieAsked.role = asked.role)
        AND end.id IN asked.ids AND ${standing('tieAsked')} })
    AND ${shown('node')}`,
}
