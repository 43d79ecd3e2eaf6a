import type { Word } from '../../domain/vocabulary.ts'
import type { ActorKind } from '../generated/resolvers.ts'

/** The type of the graph that each kind of actor has. */
export const actorTypes: Record<ActorKind, Word<'actorKind'>> = {
  PERSON: 'Person',
  ORGANIZATION: 'Organization',
  STATE: 'State',
  UNNAMED: 'UnnamedActor',
  UNCLASSIFIED: 'UnclassifiedActor',
}
