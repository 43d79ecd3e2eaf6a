import { z } from 'zod'
import { defineGrouping } from '../unit/defineGrouping.ts'
import { defineList } from '../unit/defineList.ts'
import { defineReadings } from '../unit/defineReadings.ts'
import type { Reading } from '../fragment/reading.ts'
import { statementRow } from '../statement/statementRow.ts'
import { placeOf, recordFilter } from './recordFilter.ts'
import { recordKeys } from './recordKeys.ts'
import { recordMap } from './recordMap.ts'

const shared = (reading: Reading) => ({
  reading,
  parameters: recordFilter.parameters,
  match: 'MATCH (event:Node&Event)<-[:RECORDS*0..1]-(node:Record)',
  where: `event.id IN ids AND ${recordFilter.where(reading)}
    AND ($filter.speakerTypes IS NULL OR EXISTS {
      (:Source {id: node.dataset})-[:PUBLISHED_BY]->(maker:Actor) WHERE maker.type IN $filter.speakerTypes })`,
})

/** The statements that records of data sets make about events, in order of time. */
export const recordsByEvents = defineReadings('recordsByEvents', (name, reading) => ({
  ...defineList({
    ...shared(reading),
    name,
    order: placeOf('node'),
    anchored: true,
    row: statementRow,
    projection: recordMap('node', reading),
    edge: z.null(),
  }),
  grouped: defineGrouping({ ...shared(reading), name: `${name}.grouped`, keys: recordKeys }),
}))
