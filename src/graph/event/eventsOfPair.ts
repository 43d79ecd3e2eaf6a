import { defineEventList } from './defineEventList.ts'
import { kindPartitions } from './kindPartitions.ts'
import { listWithin } from './listWithin.ts'

const { bounds, range } = listWithin('node.pairKey', 'ids[0]')

/**
 * The events of data sets whose two sides are those of the pair that is the group's one key (domain/pageKey), in order of time: an index
 * gives these and no others, however many events either side is in.
 */
export const eventsOfPair = defineEventList({
  name: 'eventsOfPair',
  partitions: kindPartitions,
  match: 'MATCH (node:Event)',
  anchor: bounds,
  range,
})
