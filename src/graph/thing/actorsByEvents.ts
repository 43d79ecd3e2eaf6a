import { z } from 'zod'
import { keySeparator } from '../../domain/pageKey.ts'
import { defineAscendingList } from '../unit/defineAscendingList.ts'
import { defineReadings } from '../unit/defineReadings.ts'
import { tied } from '../fragment/layers.ts'
import { standing } from '../fragment/standing.ts'
import { where } from '../fragment/where.ts'
import { greatestFirst } from '../unit/greatestFirst.ts'
import { actorFilter } from './actorFilter.ts'
import { thingMap } from './thingMap.ts'
import { thingRow } from './thingRow.ts'

/** Every actor, or those whose names match a full-text query, in order of their involvements: in the present their degree counts them. */
export const actorsByEvents = defineReadings('actorsByEvents', (name, reading) =>
  defineAscendingList({
    name,
    reading,
    parameters: { ...actorFilter.parameters, query: z.string() },
    match: `
      CALL (ids) {
        UNWIND CASE $query WHEN '' THEN [ids] ELSE [] END AS own
        MATCH (node:Actor) WHERE node.pageKey > '' RETURN node
        UNION ALL
        UNWIND CASE $query WHEN '' THEN [] ELSE [ids] END AS own
        CALL db.index.fulltext.queryNodes('names', $query) YIELD node
        WITH node WHERE node:Actor RETURN node
      }
      WITH node`,
    where: actorFilter.where(reading),
    order: `(${greatestFirst(
      `COUNT { (node)-[involvement:${tied(['INVOLVED_IN'], reading)}]->() ${where(standing('involvement', reading))} }`,
    )} + '${keySeparator}' + node.pageKey)`,
    anchored: true,
    row: thingRow,
    projection: thingMap('node', reading),
    edge: z.null(),
  }),
)
