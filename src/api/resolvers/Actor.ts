import type { Word } from '../../domain/vocabulary.ts'
import type { ActorResolvers } from '../generated/resolvers.ts'

export const Actor: ActorResolvers = {
  // Only units that match actors feed this interface.
  __resolveType: ({ type }) => type as Word<'actorKind'>,
}
