import type { ProposalPayload } from '../curation/proposals/Proposals.ts'
import type { PlannedCoding, PlannedItem, PlannedThing, ShownPlan } from '../curation/proposals/ShownPlan.ts'
import type { UserError } from '../curation/proposals/UserError.ts'
import type { QuoteFinding } from '../domain/quote/QuoteFinding.ts'
import type { Word } from '../domain/vocabulary.ts'
import type { ConditionRow } from '../graph/condition/conditionRow.ts'
import type { GroupRow } from '../graph/unit/defineGrouping.ts'
import type { EventRow } from '../graph/event/eventRow.ts'
import type { HopRow } from '../graph/path/pathHops.ts'
import type { EvidenceRow } from '../graph/evidence/evidenceRow.ts'
import type { ChangeRow } from '../graph/ledger/changeRow.ts'
import type { PositionRow } from '../graph/position/positionRow.ts'
import type { ProposalRow } from '../graph/proposal/proposalRow.ts'
import type { SourceRow } from '../graph/source/sourceRow.ts'
import type { StatementRow } from '../graph/statement/statementRow.ts'
import type { ThingReference } from '../graph/thing/thingReference.ts'
import type { ThingRow } from '../graph/thing/thingRow.ts'
import type { TieRow } from '../graph/tie/tieRow.ts'
import type { TimeSpan } from '../domain/timeSpan.ts'
import type { Connection, ListItem } from './reading/Connection.ts'
import type { Timeline, TimelineItem } from './reading/Timeline.ts'
import type { SearchHit } from './reading/searchConnection.ts'

/** What a resolver is handed for each type of the schema that is not one row. */
export type ThingMapper = ThingRow | EventRow
export type NodeMapper = ThingMapper | StatementRow | SourceRow | EvidenceRow | ConditionRow

export interface SubjectMapper {
  aspect: Word<'aspect'>
  thingReference: ThingReference
  time: TimeSpan | null
  status: Word<'eventStatus'> | null
  stance: Word<'stance'> | null
}

export interface AssertionMapper {
  relationship: Word<'tie'>
  fromReference: ThingReference
  toReference: ThingReference
  role: Word<'role'> | null
  title: string | null
  validFrom: string | null
  validTo: string | null
}

export interface AttributionMapper {
  depth: number
  row: StatementRow
}

export interface LinkMapper {
  type: Word<'linkType'>
  aspect: Word<'aspect'>
  direction: 'OUTGOING' | 'INCOMING'
  row: StatementRow
}

/** The two actors whose agreement is asked. */
export interface AgreementMapper {
  a: string
  b: string
}

export interface TopicAgreementMapper {
  topicReference: ThingReference
  a: PositionRow
  b: PositionRow
}

export interface LinkBetweenMapper {
  type: Word<'linkType'>
  aspect: Word<'aspect'>
  from: StatementRow
  to: StatementRow
}

export interface ClaimMapper {
  event: string
  aspect: Word<'aspect'>
  status: Word<'claimStatus'>
  statements: StatementRow[]
}

interface TieEdgeData {
  title: string | null
  validFrom: string | null
  validTo: string | null
  statementIds: string[]
}

interface ParticipantEdgeData {
  role: Word<'role'>
  /** Null where the operation selects no statements. */
  statementIds: string[] | null
}

type Edge<Row, Data = object> = Data & { cursor: string; node: Row }

export type TieEdgeMapper = Edge<ThingRow, TieEdgeData>
export type ParticipantEdgeMapper = Edge<ThingRow, ParticipantEdgeData>

export type EventEdgeMapper = Edge<EventRow, ListItem>
export type TopicEdgeMapper = Edge<ThingRow, ListItem>

/** Two actors whose common list is asked for, and what their events have to pass. */
export interface BetweenMapper {
  a: string
  b: string
}

export interface ActorRelationshipMapper extends TieEdgeData {
  type: Word<'tie'>
  fromReference: ThingReference
  toReference: ThingReference
}

/** Count of the ties of a thing that share type, direction and role. */
export interface TieFamilyMapper {
  relationship: Word<'tie'>
  direction: 'FORWARD' | 'BACKWARD'
  role: Word<'role'> | null
  total: number
  hasMore: boolean
}

export type ThingTieConnectionMapper = Connection<TieRow>
export type ThingTieEdgeMapper = Edge<TieRow, ListItem>

interface NeighbourEdgeData {
  meetings: number
  actions: number
  relationships: ActorRelationshipMapper[]
}
export type NeighbourEdgeMapper = Edge<ThingRow, NeighbourEdgeData>
export type NeighbourConnectionMapper = Connection<ThingRow, NeighbourEdgeData>

export type ThingConnection = Connection<ThingRow>
export type TieConnectionMapper = Connection<ThingRow, TieEdgeData>
export type ParticipantConnectionMapper = Connection<ThingRow, ParticipantEdgeData>
export type EventConnectionMapper = Connection<EventRow>
export type QuoteCheckMapper = QuoteFinding
export type ProposalConnectionMapper = Connection<ProposalRow>
export type ChangeConnectionMapper = Connection<ChangeRow>
export type StatementConnectionMapper = Connection<StatementRow>
export type SourceConnectionMapper = Connection<SourceRow>
export type EvidenceConnectionMapper = Connection<EvidenceRow>
export type ConditionConnectionMapper = Connection<ConditionRow>
/** Hits name their nodes; the nodes themselves are read where they are selected. */
export interface SearchConnectionMapper {
  readonly hits: Connection<SearchHit, SearchHit>
}
export type TimelineConnectionMapper = Timeline
export interface TimelineEdgeMapper {
  cursor: string
  at: TimeSpan | null
  node: TimelineItem
}
export type GroupCountMapper = GroupRow
export type SearchEdgeMapper = SearchHit & { cursor: string }

/** A hop, with the key of the statements that carry it. */
export type HopMapper = HopRow & { carriers: string }
export interface PathMapper {
  length: number
  hops: HopMapper[]
}

export type ProposalPayloadMapper = ProposalPayload
export type ProposalPlanMapper = ShownPlan
export type PlannedItemMapper = PlannedItem
export type PlannedCodingMapper = PlannedCoding
export type PlannedThingMapper = PlannedThing
export type UserErrorMapper = UserError
