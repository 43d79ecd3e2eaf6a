import type { MeetingEdgeResolvers } from '../generated/resolvers.ts'
import type { EventEdgeMapper } from '../mappers.ts'
import { carriersOfItem } from '../reading/carriersOfItem.ts'
import type { Complete } from './Complete.ts'

export const MeetingEdge: Complete<MeetingEdgeResolvers, EventEdgeMapper> = {
  statements: ({ of, node }, _, { reader }) => carriersOfItem(of, node.id, reader),
}
