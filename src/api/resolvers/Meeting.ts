import type { EventRow } from '../../graph/event/eventRow.ts'
import type { MeetingResolvers } from '../generated/resolvers.ts'
import { eventNeighbour } from '../reading/eventNeighbour.ts'
import type { Complete } from './Complete.ts'
import { eventFields } from './eventFields.ts'

export const Meeting: Complete<MeetingResolvers, EventRow> = {
  ...eventFields,
  series: ({ id }, _, context, info) => eventNeighbour('series', id, context, info),
}
