import { z } from 'zod'
import { overlaps } from '../fragment/overlaps.ts'
import { shown } from '../fragment/shown.ts'
import { standing } from '../fragment/standing.ts'
import type { EventValues } from './eventValues.ts'

const ids = z.array(z.string()).nullable()

const ends = {
  '$filter.participants': '(node)<-[tieAsked:INVOLVED_IN]-(end:Actor)',
  '$filter.initiators': "(node)<-[tieAsked:INVOLVED_IN {role: 'INITIATOR'}]-(end:Actor)",
  '$filter.targets': "(node)<-[tieAsked:INVOLVED_IN {role: 'TARGET'}]-(end:Actor)",
  '$filter.topics': '(node)-[tieAsked:CONCERNS]->(end:Topic)',
  '$filter.places': '(node)-[tieAsked:LOCATED_IN]->(end:Place)',
  '$filter.series': '(node)-[tieAsked:PART_OF]->(end:MeetingSeries)',
}

// A subquery sees what the list has bound, so its tie has a name that no list uses.
const tied = ([parameter, pattern]: [string, string]) =>
  `(${parameter} IS NULL OR EXISTS { MATCH ${pattern} WHERE end.id IN ${parameter} AND ${standing('tieAsked')} })`

/**
 * What a list of events can be filtered by; null is no condition.
 * One map holds it all: a plan is kept per types of the parameters, and a map has one type whatever is in it.
 */
export const eventFilter = {
  parameters: {
    filter: z.object({
      types: ids,
      statuses: ids,
      participants: ids,
      initiators: ids,
      targets: ids,
      topics: ids,
      places: ids,
      series: ids,
      codePrefix: z.string().nullable(),
      from: z.string().nullable(),
      to: z.string().nullable(),
    }),
  },
  where: (values: EventValues) => `($filter.types IS NULL OR node.type IN $filter.types)
    AND ($filter.statuses IS NULL OR ${values.status} IN $filter.statuses)
    AND ($filter.codePrefix IS NULL OR node.code STARTS WITH $filter.codePrefix)
    AND ${overlaps(values.timeHolder, 'time', '$filter.from', '$filter.to')}
    AND CASE WHEN coalesce(${Object.keys(ends).join(', ')}) IS NULL THEN true ELSE
      ${Object.entries(ends).map(tied).join(' AND ')} END
    AND ${shown('node')}`,
}
