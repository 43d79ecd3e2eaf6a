import type { EventRow } from '../../graph/event/eventRow.ts'
import type { ActionResolvers } from '../generated/resolvers.ts'
import { eventNeighbour } from '../reading/eventNeighbour.ts'
import type { Complete } from './Complete.ts'
import { eventFields } from './eventFields.ts'

export const Action: Complete<ActionResolvers, EventRow> = {
  ...eventFields,
  initiator: ({ id }, _, context, info) => eventNeighbour('initiator', id, context, info),
  target: ({ id }, _, context, info) => eventNeighbour('target', id, context, info),
}
