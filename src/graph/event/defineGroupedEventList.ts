import { defineGrouping, type Grouping } from '../unit/defineGrouping.ts'
import { eachPartition } from '../unit/partitions.ts'
import { defineEventList, type EventList, type EventListDefinition } from './defineEventList.ts'
import { eventFilter } from './eventFilter.ts'
import { eventKeys } from './eventKeys.ts'
import { eventValues } from './eventValues.ts'

interface Grouped {
  readonly grouped: Grouping<typeof eventFilter.parameters>
}

/** A list of events as the graph is now, and its counts by key. */
export interface GroupedEventList {
  readonly filtered: EventList['filtered'] & Grouped
  readonly unfiltered: EventList['unfiltered'] & Grouped
}

/** Declares a list of events, in order of time, that can also be counted by key. */
export function defineGroupedEventList(list: EventListDefinition): GroupedEventList {
  const { name, match, anchor = 'true', partitions, repeats = false } = list
  const { filtered, unfiltered } = defineEventList(list)
  const grouped = defineGrouping({
    name: `${name}.grouped`,
    reading: 'present',
    parameters: eventFilter.parameters,
    match: `${eachPartition(partitions)} ${match}`,
    where: `${anchor} AND ${eventFilter.where(eventValues.present)}`,
    repeats,
    keys: eventKeys(eventValues.present),
  })
  return { filtered: { ...filtered, grouped }, unfiltered: { ...unfiltered, grouped } }
}
