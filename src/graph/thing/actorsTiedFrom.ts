import { z } from 'zod'
import { keySeparator } from '../../domain/pageKey.ts'
import { defineAscendingList } from '../defineAscendingList.ts'
import { defineReadings } from '../defineReadings.ts'
import { standing } from '../fragment/standing.ts'
import { thingMap } from './thingMap.ts'
import { thingRow } from './thingRow.ts'
import { tieEdge } from './tieEdge.ts'

/** The actors to which actors' ties of one type lead, in order of name. */
export const actorsTiedFrom = defineReadings('actorsTiedFrom', (name, reading) =>
  defineAscendingList({
    name,
    parameters: { tie: z.string() },
    match: 'MATCH (start:Actor)-[tie:SPEAKS_FOR|BELONGS_TO|HOLDS_POSITION_IN]->(node:Actor)',
    where: `start.id IN ids AND type(tie) = $tie AND ${standing('tie', reading)}`,
    item: 'node, tie',
    order: `(node.pageKey + '${keySeparator}' + tie.key)`,
    anchored: true,
    row: thingRow,
    projection: thingMap('node'),
    ...tieEdge(reading),
  }),
)
