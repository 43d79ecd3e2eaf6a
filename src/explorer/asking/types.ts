import type {
  BrokersBetweenQuery,
  FoundQuery,
  PathsBetweenQuery,
  ProposalInReviewQuery,
  StatementPartsFragment,
  ThingCardQuery,
  ThingPartsFragment,
  TiePartsFragment,
} from '../generated/graphql.ts'

export type Thing = ThingPartsFragment
export type Tie = TiePartsFragment
export type Statement = StatementPartsFragment
export type Card = NonNullable<ThingCardQuery['node']>
export type FoundEdge = FoundQuery['search']['edges'][number]
export type Path = PathsBetweenQuery['paths'][number]
export type Hop = Path['hops'][number]
export type Broker = BrokersBetweenQuery['brokers'][number]
export type ProposalShown = NonNullable<ProposalInReviewQuery['proposal']>
export type Plan = NonNullable<ProposalShown['plan']>
export type PlannedItem = Plan['items'][number]
export type PlannedThing = NonNullable<PlannedItem['thing']>
