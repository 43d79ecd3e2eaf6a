import type { z } from 'zod'
import { eachApart } from '../apart.ts'
import { defineGrouping, type Grouping } from '../defineGrouping.ts'
import { defineEventList, type EventList, type EventListDefinition } from './defineEventList.ts'
import { eventFilter } from './eventFilter.ts'
import { eventKeys } from './eventKeys.ts'
import { pastValues, presentValues } from './eventValues.ts'
import { pastMatch } from './pastMatch.ts'

type Parameters<P extends z.ZodRawShape> = P & typeof eventFilter.parameters

interface Grouped<P extends z.ZodRawShape> {
  readonly grouped: Grouping<Parameters<P>>
}

/** A list of events and their counts by key, as the graph is now and as of other clocks. */
export interface GroupedEventList<P extends z.ZodRawShape> {
  readonly present: EventList<P>['present'] & Grouped<P>
  readonly plain: EventList<P>['plain'] & Grouped<P>
  readonly past: EventList<P>['past'] & Grouped<P>
}

/** Declares a list of events, in order of time, that can also be counted by key. */
export function defineGroupedEventList<P extends z.ZodRawShape>(
  list: EventListDefinition<P>,
): GroupedEventList<P> {
  const { name, anchor = 'true', repeats = false } = list
  const match = `${eachApart(list.apart)} ${list.match}`
  const { present, plain, past } = defineEventList(list)
  const parameters = { ...list.parameters, ...eventFilter.parameters }
  const grouped = defineGrouping({
    name: `${name}.grouped`,
    parameters,
    match,
    where: `${anchor} AND ${eventFilter.where(presentValues)}`,
    repeats,
    keys: eventKeys(presentValues),
  })
  return {
    present: { ...present, grouped },
    plain: { ...plain, grouped },
    past: {
      ...past,
      grouped: defineGrouping({
        name: `${name}.past.grouped`,
        parameters,
        match: pastMatch(match, anchor),
        where: eventFilter.where(pastValues),
        item: ['node', ...pastValues.carried].join(', '),
        keys: eventKeys(pastValues),
      }),
    },
  }
}
