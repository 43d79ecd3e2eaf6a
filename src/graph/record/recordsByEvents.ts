import { z } from 'zod'
import { defineGrouping } from '../defineGrouping.ts'
import { defineList } from '../defineList.ts'
import { statementRow } from '../statement/statementRow.ts'
import { placeOf, recordFilter } from './recordFilter.ts'
import { recordKeys } from './recordKeys.ts'
import { recordMap } from './recordMap.ts'

const shared = {
  parameters: recordFilter.parameters,
  match: 'MATCH (event:Node&Event)<-[:RECORDS*0..1]-(node:Record)',
  where: `event.id IN ids AND ${recordFilter.where}
    AND ($filter.speakerTypes IS NULL OR EXISTS {
      (:Source {id: node.dataset})-[:PUBLISHED_BY]->(maker:Actor) WHERE maker.type IN $filter.speakerTypes })`,
}

/** The statements that records of data sets make about events, in order of time. */
export const recordsByEvents = {
  ...defineList({
    ...shared,
    name: 'recordsByEvents',
    order: placeOf('node'),
    anchored: true,
    row: statementRow,
    projection: recordMap('node'),
    edge: z.null(),
  }),
  grouped: defineGrouping({ ...shared, name: 'recordsByEvents.grouped', keys: recordKeys }),
}
