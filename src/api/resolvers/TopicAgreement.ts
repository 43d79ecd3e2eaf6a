import { verdictOf } from '../../domain/verdictOf.ts'
import type { TopicAgreementResolvers } from '../generated/resolvers.ts'
import type { TopicAgreementMapper } from '../mappers.ts'
import { thingNeighbour } from '../reading/thingNeighbour.ts'
import type { Complete } from './Complete.ts'

export const TopicAgreement: Complete<TopicAgreementResolvers, TopicAgreementMapper> = {
  topic: ({ topicReference }, _, context, info) => thingNeighbour(topicReference, context, info),
  verdict: ({ a, b }) => verdictOf(a.stance, b.stance),
}
