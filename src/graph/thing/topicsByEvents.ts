import { z } from 'zod'
import { defineAscendingList } from '../unit/defineAscendingList.ts'
import { defineReadings } from '../unit/defineReadings.ts'
import { allOf } from '../fragment/allOf.ts'
import { anEvent, tied } from '../fragment/layers.ts'
import { standing } from '../fragment/standing.ts'
import { thingMap } from './thingMap.ts'
import { thingRow } from './thingRow.ts'

/** The topics that events concern, in order of name. */
export const topicsByEvents = defineReadings('topicsByEvents', (name, reading) =>
  defineAscendingList({
    name,
    reading,
    parameters: {},
    match: `MATCH (event${anEvent(reading)})-[tie:${tied(['CONCERNS'], reading)}]->(node:Topic)`,
    where: allOf('event.id IN ids', standing('tie', reading)),
    anchored: true,
    row: thingRow,
    projection: thingMap('node', reading),
    edge: z.null(),
  }),
)
