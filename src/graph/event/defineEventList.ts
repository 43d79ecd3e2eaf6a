import { z } from 'zod'
import { defineList, type List } from '../defineList.ts'
import { eventFilter } from './eventFilter.ts'
import { eventMap } from './eventMap.ts'
import { eventRow } from './eventRow.ts'
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
  /** Where an index serves the order from the anchor. */
  readonly range?: { readonly ascending: string; readonly descending: string; readonly key: string }
  readonly repeats?: boolean
}

type Parameters<P extends z.ZodRawShape> = P & typeof eventFilter.parameters

/** A list of events as the graph is now, and as of other clocks, when time and status are what was said then. */
export interface EventList<P extends z.ZodRawShape> {
  readonly present: List<Parameters<P>, typeof eventRow, z.ZodNull>
  readonly past: List<Parameters<P>, typeof eventRow, z.ZodNull>
}

/** Declares a list of events, in order of time. */
export function defineEventList<P extends z.ZodRawShape>(list: EventListDefinition<P>): EventList<P> {
  const { name, match, anchor = 'true', range, repeats = false } = list
  const shared = {
    parameters: { ...list.parameters, ...eventFilter.parameters },
    row: eventRow,
    edge: z.null(),
    repeats,
  }
  return {
    present: defineList({
      ...shared,
      name,
      match,
      where: `${anchor} AND ${eventFilter.where(presentValues)}`,
      ...(range === undefined ? {} : { range }),
      anchored: range === undefined && list.anchor !== undefined,
      projection: eventMap('node', presentValues),
    }),
    past: defineList({
      ...shared,
      name: `${name}.past`,
      match: pastMatch(match, anchor),
      where: eventFilter.where(pastValues),
      order: pastValues.place,
      item: ['node', ...pastValues.carried].join(', '),
      anchored: true,
      repeats: false,
      projection: eventMap('node', pastValues),
    }),
  }
}
