import type { ThingRow } from '../../graph/thing/thingRow.ts'
import type { PlaceResolvers } from '../generated/resolvers.ts'
import { eventConnection } from '../reading/eventConnection.ts'
import { statementConnection } from '../reading/statementConnection.ts'
import type { Complete } from './Complete.ts'
import { thingFields } from './thingFields.ts'

export const Place: Complete<PlaceResolvers, ThingRow> = {
  ...thingFields,
  events: ({ id }, args, { reader }) => eventConnection(reader, args, null, 'PLACE', id),
  statementsAbout: ({ id }, args, { reader }) => statementConnection(reader, args, 'SUBJECT', id),
}
