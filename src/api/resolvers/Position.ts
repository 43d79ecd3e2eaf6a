import type { PositionRow } from '../../graph/position/positionRow.ts'
import type { PositionResolvers } from '../generated/resolvers.ts'
import { thingNeighbour } from '../reading/thingNeighbour.ts'
import type { Complete } from './Complete.ts'

export const Position: Complete<PositionResolvers, PositionRow> = {
  actor: ({ actorReference }, _, context, info) => thingNeighbour(actorReference, context, info),
}
