import { z } from 'zod'
import { defineList, type List, type Range } from '../unit/defineList.ts'
import type { Partitions } from '../unit/partitions.ts'
import { beganBefore, beginsWithin } from './dayBounds.ts'
import { eventFilter } from './eventFilter.ts'
import { eventMap, ownEventMap } from './eventMap.ts'
import { selectedParts } from './eventParts.ts'
import { listedEvent } from './eventRow.ts'
import { eventValues } from './eventValues.ts'

/** What a list of events needs to know; every text in it is a constant of the code. */
export interface EventListDefinition {
  readonly name: string
  /** Binds `node`; `ids` holds the keys of the group. */
  readonly match: string
  /** What makes the match the group's own; left out where it is the whole label. */
  readonly anchor?: string
  /**
   * What makes the days of a filter bounds of the order's index: what its keys have before the time, and what holds for an event where the
   * anchor does; left out where the anchor is no such index.
   */
  readonly days?: { readonly start: string; readonly holds: string }
  /** The range of the index that serves the order from the anchor. */
  readonly range?: Range
  readonly partitions?: Partitions
  readonly repeats?: boolean
}

type Pages = List<typeof eventFilter.parameters, typeof listedEvent, z.ZodNull>

/** A list of events as the graph is now; `eventsByAnchor` lists them as of another moment. */
export interface EventList {
  readonly filtered: Pages
  /** The list for an open filter and no selected part of an event, which most lists are. */
  readonly unfiltered: Pages
}

/** Declares a list of events, in order of time. */
export function defineEventList(list: EventListDefinition): EventList {
  const { name, match, anchor = 'true', range, partitions, repeats = false } = list
  const days = list.days ?? (list.anchor === undefined ? { start: "''", holds: 'true' } : undefined)
  const key = range?.key ?? 'node.pageKey'
  const passes = eventFilter.where(eventValues.present)
  const shared = {
    reading: 'present' as const,
    parameters: eventFilter.parameters,
    match,
    row: listedEvent,
    edge: z.null(),
    ...(range && { range }),
    ...(partitions && { partitions }),
    anchored: range === undefined && list.anchor !== undefined,
    repeats,
  }
  return {
    unfiltered: defineList({
      ...shared,
      name: `${name}.unfiltered`,
      where: `${anchor} AND ${eventFilter.open}`,
      projection: ownEventMap('node'),
    }),
    filtered: defineList({
      ...shared,
      name,
      where: [anchor, days && beginsWithin(key, days.start), passes].filter((part) => part).join(' AND '),
      ...(days && {
        overlapping: {
          match: 'MATCH (node:Event) USING INDEX node:Event(lastsUntil)',
          where: `${beganBefore('node')} AND ${days.holds} AND ${passes}`,
        },
      }),
      selected: selectedParts,
      projection: eventMap('node', eventValues.present),
    }),
  }
}
