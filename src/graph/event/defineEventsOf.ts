import { defineGroupedEventList } from './defineGroupedEventList.ts'
import { kindPartitions } from './kindPartitions.ts'
import { listWithin } from './listWithin.ts'

const { start, bounds, range } = listWithin('tie.pageKey', 'ids[0]')

/**
 * Declares the events that are tied to one thing, in order of time: `tie` is a pattern between what stands before and after it. The index of
 * the ties' pageKey gives them in this order, one kind after another, so that a page of a hub is read and not sorted; naming the hub's node in the
 * pattern would give that up.
 */
export const defineEventsOf = (name: string, tie: (owner: string, event: string) => string) =>
  defineGroupedEventList({
    name,
    partitions: kindPartitions,
    match: `MATCH ${tie('()', '(node:Event)')}`,
    anchor: bounds,
    days: {
      start,
      holds: `EXISTS { MATCH ${tie('(:Node {id: ids[0]})', '(node)')} }`,
    },
    range,
    repeats: true,
  })
