import type { EventRow } from '../../graph/event/eventRow.ts'
import type { MeetingResolvers } from '../generated/resolvers.ts'
import { thingNeighbour } from '../reading/thingNeighbour.ts'
import type { Complete } from './Complete.ts'
import { eventFields } from './eventFields.ts'

export const Meeting: Complete<MeetingResolvers, EventRow> = {
  ...eventFields,
  series: ({ seriesReference }, _, context, info) =>
    seriesReference && thingNeighbour(seriesReference, context, info),
}
