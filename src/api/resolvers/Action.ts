import type { EventRow } from '../../graph/event/eventRow.ts'
import type { ActionResolvers } from '../generated/resolvers.ts'
import { thingNeighbour } from '../reading/thingNeighbour.ts'
import type { Complete } from './Complete.ts'
import { eventFields } from './eventFields.ts'

export const Action: Complete<ActionResolvers, EventRow> = {
  ...eventFields,
  initiator: ({ initiatorReference }, _, context, info) =>
    initiatorReference && thingNeighbour(initiatorReference, context, info),
  target: ({ targetReference }, _, context, info) =>
    targetReference && thingNeighbour(targetReference, context, info),
}
