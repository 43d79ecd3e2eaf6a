import { z } from 'zod'
import { eachApart, type Apart } from '../apart.ts'
import { defineList, type List, type Range } from '../defineList.ts'
import { beganBefore, beginsWithin } from './dayBounds.ts'
import { eventFilter } from './eventFilter.ts'
import { eventMap, plainEventMap } from './eventMap.ts'
import { selectedParts } from './eventParts.ts'
import { listedEvent } from './eventRow.ts'
import { pastValues, presentValues } from './eventValues.ts'
import { pastMatch } from './pastMatch.ts'

/** What a list of events needs to know; every text in it is a constant of the code. */
export interface EventListDefinition<Parameters extends z.ZodRawShape> {
  readonly name: string
  readonly parameters: Parameters
  /** Binds `node`; `ids` holds the keys of the group. */
  readonly match: string
  /** What makes the match the group's own; left out where it is the whole label. */
  readonly anchor?: string
  /**
   * What makes the days of a filter bounds of the order's index: what its keys have before the time, and what holds for an event where the
   * anchor does; left out where the anchor is no such index.
   */
  readonly days?: { readonly start: string; readonly holds: string }
  /** Where an index serves the order from the anchor. */
  readonly range?: Range
  readonly apart?: Apart
  readonly repeats?: boolean
}

type Parameters<P extends z.ZodRawShape> = P & typeof eventFilter.parameters

/** A list of events as the graph is now, and as of other clocks, when time and status are what was said then. */
export interface EventList<P extends z.ZodRawShape> {
  readonly present: List<Parameters<P>, typeof listedEvent, z.ZodNull>
  /** The present one for an open filter and no selected part of an event: most lists, in a quarter of the text, which each trip sends. */
  readonly plain: List<Parameters<P>, typeof listedEvent, z.ZodNull>
  readonly past: List<Parameters<P>, typeof listedEvent, z.ZodNull>
}

/** Declares a list of events, in order of time. */
export function defineEventList<P extends z.ZodRawShape>(list: EventListDefinition<P>): EventList<P> {
  const { name, match, anchor = 'true', range, apart, repeats = false } = list
  const days = list.days ?? (list.anchor === undefined ? { start: "''", holds: 'true' } : undefined)
  const key = range?.key ?? 'node.pageKey'
  const passes = eventFilter.where(presentValues)
  const shared = {
    parameters: { ...list.parameters, ...eventFilter.parameters },
    row: listedEvent,
    edge: z.null(),
    repeats,
  }
  const inOrder = { ...(range && { range }), ...(apart && { apart }) }
  const anchored = range === undefined && list.anchor !== undefined
  return {
    plain: defineList({
      ...shared,
      name: `${name}.plain`,
      match,
      where: `${anchor} AND ${eventFilter.open}`,
      ...inOrder,
      anchored,
      projection: plainEventMap('node'),
    }),
    present: defineList({
      ...shared,
      name,
      match,
      where: [anchor, days && beginsWithin(key, days.start), passes].filter((part) => part).join(' AND '),
      ...(days && {
        beside: {
          match: 'MATCH (node:Event) USING INDEX node:Event(lastsUntil)',
          where: `${beganBefore('node')} AND ${days.holds} AND ${passes}`,
        },
      }),
      ...inOrder,
      anchored,
      selected: selectedParts,
      projection: eventMap('node', presentValues),
    }),
    past: defineList({
      ...shared,
      name: `${name}.past`,
      match: pastMatch(`${eachApart(apart)} ${match}`, anchor),
      where: eventFilter.where(pastValues),
      order: pastValues.place,
      item: ['node', ...pastValues.carried].join(', '),
      anchored: true,
      repeats: false,
      selected: selectedParts,
      projection: eventMap('node', pastValues),
    }),
  }
}
