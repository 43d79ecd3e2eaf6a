import { afterKey, keySeparator } from '../../domain/pageKey.ts'
import { defineEventList } from './defineEventList.ts'

const start = `ids[0] + '${keySeparator}'`

/**
 * The events of data sets whose two sides are those of the pair that is the group's one key (domain/pageKey), in order of time: an index
 * gives these and no others, however many events either side is in.
 */
export const eventsOfPair = defineEventList({
  name: 'eventsOfPair',
  parameters: {},
  match: 'MATCH (node:Event)',
  anchor: `node.pairKey > ${start} AND node.pairKey < ids[0] + '${afterKey}'`,
  range: {
    ascending: `node.pairKey > ${start} + $after`,
    descending: `node.pairKey < ${start} + $after`,
    key: 'node.pairKey',
  },
})
