import { z } from 'zod'
import { defineAscendingList } from '../defineAscendingList.ts'
import { defineReadings } from '../defineReadings.ts'
import { standing } from '../fragment/standing.ts'
import { thingMap } from './thingMap.ts'
import { thingRow } from './thingRow.ts'

/** The topics that events concern, in order of name. */
export const topicsByEvents = defineReadings('topicsByEvents', (name, reading) =>
  defineAscendingList({
    name,
    parameters: {},
    match: 'MATCH (event:Node&Event)-[tie:CONCERNS]->(node:Topic)',
    where: `event.id IN ids AND ${standing('tie', reading)}`,
    anchored: true,
    row: thingRow,
    projection: thingMap('node'),
    edge: z.null(),
  }),
)
