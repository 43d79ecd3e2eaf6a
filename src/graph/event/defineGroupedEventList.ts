import type { z } from 'zod'
import { defineGrouping, type Grouping } from '../defineGrouping.ts'
import { eachPartition } from '../partitions.ts'
import { defineEventList, type EventList, type EventListDefinition } from './defineEventList.ts'
import { eventFilter } from './eventFilter.ts'
import { eventKeys } from './eventKeys.ts'
import { eventValues } from './eventValues.ts'

interface Grouped<P extends z.ZodRawShape> {
  readonly grouped: Grouping<P & typeof eventFilter.parameters>
}

/** A list of events as the graph is now, and its counts by key. */
export interface GroupedEventList<P extends z.ZodRawShape> {
  readonly filtered: EventList<P>['filtered'] & Grouped<P>
  readonly unfiltered: EventList<P>['unfiltered'] & Grouped<P>
}

/** Declares a list of events, in order of time, that can also be counted by key. */
export function defineGroupedEventList<P extends z.ZodRawShape>(
  list: EventListDefinition<P>,
): GroupedEventList<P> {
  const { name, match, anchor = 'true', partitions, repeats = false } = list
  const { filtered, unfiltered } = defineEventList(list)
  const grouped = defineGrouping({
    name: `${name}.grouped`,
    reading: 'present',
    parameters: { ...list.parameters, ...eventFilter.parameters },
    match: `${eachPartition(partitions)} ${match}`,
    where: `${anchor} AND ${eventFilter.where(eventValues.present)}`,
    repeats,
    keys: eventKeys(eventValues.present),
  })
  return { filtered: { ...filtered, grouped }, unfiltered: { ...unfiltered, grouped } }
}
