import { z } from 'zod'
import { keySeparator } from '../../domain/pageKey.ts'
import { vocabulary } from '../../domain/vocabulary.ts'
import { count } from '../unit/count.ts'
import { defineAscendingList } from '../unit/defineAscendingList.ts'
import { defineReadings } from '../unit/defineReadings.ts'
import { eventFilter } from '../event/eventFilter.ts'
import { eventValues } from '../event/eventValues.ts'
import { allOf } from '../fragment/allOf.ts'
import { eventLabel, tied, typeOf } from '../fragment/layers.ts'
import type { Reading } from '../fragment/reading.ts'
import { carriers, standing } from '../fragment/standing.ts'
import { greatestFirst } from '../unit/greatestFirst.ts'
import { integer } from '../unit/integer.ts'
import { referenceMap } from './referenceMap.ts'
import { thingMap } from './thingMap.ts'
import { thingReference } from './thingReference.ts'
import { thingRow } from './thingRow.ts'

const words = z.array(z.string()).nullable()

const direct = (reading: Reading) => tied(['SPEAKS_FOR', 'BELONGS_TO', 'HOLDS_POSITION_IN'], reading)
const asked = (tie: string) => `($filter.ties IS NULL OR ${tie} IN $filter.ties)`
const ofKind = '($filter.neighbourTypes IS NULL OR neighbour.type IN $filter.neighbourTypes)'
const relationship = (
  reading: Reading,
) => `type: ${typeOf('tie', reading)}, title: tie.title, validFrom: tie.validFrom, validTo: tie.validTo,
        fromReference: ${referenceMap('from', reading)}, toReference: ${referenceMap('to', reading)}, statementIds: ${carriers('tie', reading)}`

/** The actors that shared events and direct relationships tie to one, heaviest first. */
export const neighboursOfActor = defineReadings('neighboursOfActor', (name, reading) => {
  const values = eventValues[reading]
  return defineAscendingList({
    name,
    reading,
    parameters: {
      filter: eventFilter.parameters.filter.extend({
        neighbourTypes: words,
        ties: words,
        minWeight: count.nullable(),
      }),
    },
    match: `
      MATCH (start:Actor {id: ids[0]})
      CALL (start) {
        MATCH (start)-[tie:${tied(['INVOLVED_IN'], reading)}]->(node:${eventLabel(reading)})
        WHERE ${allOf(asked("'SHARED_EVENT'"), standing('tie', reading))}
        WITH DISTINCT start, node
        WITH start, node ${values.bind}
        WITH start, ${['node', ...values.carried].join(', ')}
        WHERE ${eventFilter.where(values)}
        MATCH (node)<-[tie:${tied(['INVOLVED_IN'], reading)}]-(neighbour:Actor)
        WHERE ${allOf('neighbour <> start', ofKind, standing('tie', reading))}
        WITH DISTINCT neighbour, node
        RETURN neighbour, CASE node.type WHEN 'Meeting' THEN 1 ELSE 0 END AS meeting,
          CASE node.type WHEN 'Action' THEN 1 ELSE 0 END AS action
        UNION ALL
        MATCH (start)-[tie:${direct(reading)}]-(neighbour:Actor)
        WHERE ${allOf(asked(typeOf('tie', reading)), 'neighbour <> start', ofKind, standing('tie', reading))}
        RETURN neighbour, 0 AS meeting, 0 AS action
      }
      WITH start, neighbour AS node, sum(meeting) AS meetings, sum(action) AS actions`,
    where: '($filter.minWeight IS NULL OR meetings + actions >= $filter.minWeight)',
    item: 'start, node, meetings, actions',
    // The heaviest comes first in an order that ascends.
    order: `(${greatestFirst('meetings + actions')} + '${keySeparator}' + node.id)`,
    anchored: true,
    row: thingRow,
    projection: thingMap('node', reading),
    edge: z.object({
      meetings: integer,
      actions: integer,
      relationships: z.array(
        z.object({
          type: z.enum(vocabulary.tie),
          title: z.string().nullable(),
          validFrom: z.string().nullable(),
          validTo: z.string().nullable(),
          fromReference: thingReference,
          toReference: thingReference,
          statementIds: z.array(z.string()),
        }),
      ),
    }),
    edgeProjection: `{ meetings: meetings, actions: actions, relationships: COLLECT {
      MATCH (start)-[tie:${direct(reading)}]-(node) WHERE ${allOf(asked(typeOf('tie', reading)), standing('tie', reading))}
      WITH tie, startNode(tie) AS from, endNode(tie) AS to
      RETURN { ${relationship(reading)} } ORDER BY ${typeOf('tie', reading)}, from.id, tie.key } }`,
  })
})
