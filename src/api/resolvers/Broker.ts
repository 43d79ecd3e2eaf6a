import type { BrokerRow } from '../../graph/thing/brokerRow.ts'
import type { BrokerResolvers } from '../generated/resolvers.ts'
import { thingNeighbour } from '../reading/thingNeighbour.ts'
import type { Complete } from './Complete.ts'

export const Broker: Complete<BrokerResolvers, BrokerRow> = {
  actor: ({ actorReference }, _, context, info) => thingNeighbour(actorReference, context, info),
}
