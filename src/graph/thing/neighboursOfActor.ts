import { z } from 'zod'
import { keySeparator } from '../../domain/pageKey.ts'
import { vocabulary } from '../../domain/vocabulary.ts'
import { count } from '../count.ts'
import { defineAscendingList } from '../defineAscendingList.ts'
import { defineReadings } from '../defineReadings.ts'
import { eventFilter } from '../event/eventFilter.ts'
import { eventValues } from '../event/eventValues.ts'
import type { Reading } from '../fragment/reading.ts'
import { carriers, standing } from '../fragment/standing.ts'
import { integer } from '../integer.ts'
import { referenceMap } from './referenceMap.ts'
import { thingMap } from './thingMap.ts'
import { thingReference } from './thingReference.ts'
import { thingRow } from './thingRow.ts'

const words = z.array(z.string()).nullable()

/** More events than any two actors share. */
const most = 9_999_999_999

const direct = 'SPEAKS_FOR|BELONGS_TO|HOLDS_POSITION_IN'
const asked = (tie: string) => `($filter.ties IS NULL OR ${tie} IN $filter.ties)`
const ofKind = '($filter.neighbourTypes IS NULL OR neighbour.type IN $filter.neighbourTypes)'
const relationship = (
  reading: Reading,
) => `type: type(tie), title: tie.title, validFrom: tie.validFrom, validTo: tie.validTo,
        fromReference: ${referenceMap('from')}, toReference: ${referenceMap('to')}, statementIds: ${carriers('tie', reading)}`

/** The actors that shared events and direct relationships tie to one, heaviest first. */
export const neighboursOfActor = defineReadings('neighboursOfActor', (name, reading) => {
  const values = eventValues[reading]
  return defineAscendingList({
    name,
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
        MATCH (start)-[tie:INVOLVED_IN]->(node:Event) WHERE ${asked("'SHARED_EVENT'")} AND ${standing('tie', reading)}
        WITH DISTINCT start, node
        WITH start, node ${values.bind}
        WITH start, ${['node', ...values.carried].join(', ')}
        WHERE ${eventFilter.where(values)}
        MATCH (node)<-[tie:INVOLVED_IN]-(neighbour:Actor)
        WHERE neighbour <> start AND ${ofKind} AND ${standing('tie', reading)}
        WITH DISTINCT neighbour, node
        RETURN neighbour, CASE node.type WHEN 'Meeting' THEN 1 ELSE 0 END AS meeting,
          CASE node.type WHEN 'Action' THEN 1 ELSE 0 END AS action
        UNION ALL
        MATCH (start)-[tie:${direct}]-(neighbour:Actor)
        WHERE ${asked('type(tie)')} AND neighbour <> start AND ${ofKind} AND ${standing('tie', reading)}
        RETURN neighbour, 0 AS meeting, 0 AS action
      }
      WITH start, neighbour AS node, sum(meeting) AS meetings, sum(action) AS actions`,
    where: '($filter.minWeight IS NULL OR meetings + actions >= $filter.minWeight)',
    item: 'start, node, meetings, actions',
    // The heaviest comes first in an order that ascends.
    order: `(right('000000000' + toString(${most} - meetings - actions), 10) + '${keySeparator}' + node.id)`,
    anchored: true,
    row: thingRow,
    projection: thingMap('node'),
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
      MATCH (start)-[tie:${direct}]-(node) WHERE ${asked('type(tie)')} AND ${standing('tie', reading)}
      WITH tie, startNode(tie) AS from, endNode(tie) AS to
      RETURN { ${relationship(reading)} } ORDER BY type(tie), from.id, tie.key } }`,
  })
})
