import type { TopicEdgeResolvers } from '../generated/resolvers.ts'
import type { TopicEdgeMapper } from '../mappers.ts'
import { carriersOfItem } from '../reading/carriersOfItem.ts'
import type { Complete } from './Complete.ts'

export const TopicEdge: Complete<TopicEdgeResolvers, TopicEdgeMapper> = {
  statements: ({ of, node }, _, { reader }) => carriersOfItem(of, node.id, reader),
}
