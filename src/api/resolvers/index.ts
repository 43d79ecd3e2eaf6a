import type { Resolvers, ResolversParentTypes } from '../generated/resolvers.ts'
import { Action } from './Action.ts'
import { ActionEdge } from './ActionEdge.ts'
import { Actor } from './Actor.ts'
import { ActorRelationship } from './ActorRelationship.ts'
import { Assertion } from './Assertion.ts'
import { Agreement } from './Agreement.ts'
import { AttributionLink } from './AttributionLink.ts'
import { Between } from './Between.ts'
import { Broker } from './Broker.ts'
import { Change } from './Change.ts'
import { Claim } from './Claim.ts'
import { Coding } from './Coding.ts'
import type { Complete } from './Complete.ts'
import { Condition } from './Condition.ts'
import { Event } from './Event.ts'
import { EventEdge } from './EventEdge.ts'
import { Evidence } from './Evidence.ts'
import { GroupCount } from './GroupCount.ts'
import { Meeting } from './Meeting.ts'
import { MeetingEdge } from './MeetingEdge.ts'
import { MeetingSeries } from './MeetingSeries.ts'
import { Mutation } from './Mutation.ts'
import { NeighbourEdge } from './NeighbourEdge.ts'
import { Node } from './Node.ts'
import { Organization } from './Organization.ts'
import { ParticipantEdge } from './ParticipantEdge.ts'
import { PathHop } from './PathHop.ts'
import { Person } from './Person.ts'
import { Place } from './Place.ts'
import { Position } from './Position.ts'
import { PlannedCoding } from './PlannedCoding.ts'
import { PlannedThing } from './PlannedThing.ts'
import { Proposal } from './Proposal.ts'
import { Query } from './Query.ts'
import { QuoteCheck } from './QuoteCheck.ts'
import { SearchConnection } from './SearchConnection.ts'
import { SearchEdge } from './SearchEdge.ts'
import { Source } from './Source.ts'
import { State } from './State.ts'
import { Statement } from './Statement.ts'
import { StatementLink } from './StatementLink.ts'
import { StatementSubject } from './StatementSubject.ts'
import { Subscription } from './Subscription.ts'
import { Thing } from './Thing.ts'
import { ThingTieEdge } from './ThingTieEdge.ts'
import { Tie } from './Tie.ts'
import { TieEdge } from './TieEdge.ts'
import { TieFamily } from './TieFamily.ts'
import { TimelineItem } from './TimelineItem.ts'
import { Topic } from './Topic.ts'
import { TopicAgreement } from './TopicAgreement.ts'
import { TopicEdge } from './TopicEdge.ts'
import { UnclassifiedActor } from './UnclassifiedActor.ts'
import { UnnamedActor } from './UnnamedActor.ts'

/** What each type of the schema has to resolve beyond what its row holds. */
type Missing = {
  [Type in keyof Resolvers & keyof ResolversParentTypes]-?: Complete<
    NonNullable<Resolvers[Type]>,
    ResolversParentTypes[Type]
  >
}
/** Types whose rows hold every field need no resolver; every other type has to have its own. */
type Needed = { [Type in keyof Missing as object extends Missing[Type] ? never : Type]: Missing[Type] }

/** The resolvers of every type; scalars stand in scalars.ts. */
export const resolvers = {
  Action,
  ActionEdge,
  Actor,
  ActorRelationship,
  Agreement,
  Assertion,
  AttributionLink,
  Between,
  Broker,
  Change,
  Claim,
  Coding,
  Condition,
  Event,
  EventEdge,
  Evidence,
  GroupCount,
  Meeting,
  MeetingEdge,
  MeetingSeries,
  Mutation,
  NeighbourEdge,
  Node,
  Organization,
  ParticipantEdge,
  PathHop,
  Person,
  Place,
  Position,
  PlannedCoding,
  PlannedThing,
  Proposal,
  Query,
  QuoteCheck,
  SearchConnection,
  SearchEdge,
  Source,
  State,
  Statement,
  StatementLink,
  StatementSubject,
  Subscription,
  Thing,
  ThingTieEdge,
  Tie,
  TieEdge,
  TieFamily,
  TimelineItem,
  Topic,
  TopicAgreement,
  TopicEdge,
  UnclassifiedActor,
  UnnamedActor,
} satisfies Omit<Needed, 'Date' | 'DateTime' | 'Duration' | 'URL'> & {
  Query: unknown
  Mutation: unknown
  Subscription: unknown
}
