import { carriersByTies } from '../../graph/statement/carriersByTies.ts'
import type { PathHopResolvers } from '../generated/resolvers.ts'
import type { HopMapper } from '../mappers.ts'
import { thingNeighbour } from '../reading/thingNeighbour.ts'
import type { Complete } from './Complete.ts'

export const PathHop: Complete<PathHopResolvers, HopMapper> = {
  from: ({ fromReference }, _, context, info) => thingNeighbour(fromReference, context, info),
  to: ({ toReference }, _, context, info) => thingNeighbour(toReference, context, info),
  statements: async ({ carriers }, _, { reader }) =>
    (await reader.rows(carriersByTies, carriers)).map(({ row }) => row),
}
