import type { ThingRow } from '../../graph/thing/thingRow.ts'
import type { MeetingSeriesResolvers } from '../generated/resolvers.ts'
import { eventConnection } from '../reading/eventConnection.ts'
import type { Complete } from './Complete.ts'
import { thingFields } from './thingFields.ts'

export const MeetingSeries: Complete<MeetingSeriesResolvers, ThingRow> = {
  ...thingFields,
  meetings: ({ id }, args, { reader }) => eventConnection(reader, args, 'Meeting', 'SERIES', id),
}
