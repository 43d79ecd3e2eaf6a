import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { NodeMapper, ThingMapper, SubjectMapper, AssertionMapper, AttributionMapper, LinkMapper, ClaimMapper, AgreementMapper, TopicAgreementMapper, LinkBetweenMapper, ChangeConnectionMapper, ThingConnection, TieConnectionMapper, TieFamilyMapper, ThingTieConnectionMapper, ThingTieEdgeMapper, TieEdgeMapper, ParticipantConnectionMapper, ParticipantEdgeMapper, EventEdgeMapper, TopicEdgeMapper, EventConnectionMapper, StatementConnectionMapper, SourceConnectionMapper, EvidenceConnectionMapper, ConditionConnectionMapper, GroupCountMapper, TimelineConnectionMapper, TimelineEdgeMapper, BetweenMapper, NeighbourConnectionMapper, NeighbourEdgeMapper, ActorRelationshipMapper, SearchConnectionMapper, SearchEdgeMapper, ProposalPayloadMapper, ProposalPlanMapper, PlannedItemMapper, PlannedCodingMapper, PlannedThingMapper, UserErrorMapper, QuoteCheckMapper, ProposalConnectionMapper, PathMapper, HopMapper } from '../mappers.ts';
import type { ThingRow } from '../../graph/thing/thingRow.ts';
import type { EventRow } from '../../graph/event/eventRow.ts';
import type { CodingRow } from '../../graph/event/codingMap.ts';
import type { StatementRow } from '../../graph/statement/statementRow.ts';
import type { SourceRow } from '../../graph/source/sourceRow.ts';
import type { EvidenceRow } from '../../graph/evidence/evidenceRow.ts';
import type { ConditionRow } from '../../graph/condition/conditionRow.ts';
import type { PositionRow } from '../../graph/position/positionRow.ts';
import type { ChangeRow } from '../../graph/ledger/changeRow.ts';
import type { TieRow } from '../../graph/tie/tieRow.ts';
import type { BrokerRow } from '../../graph/thing/brokerRow.ts';
import type { ProposalRow } from '../../graph/proposal/proposalRow.ts';
import type { Context } from '../Context.ts';
export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /**
   * A calendar date, written YYYY-MM-DD after ISO 8601, such as "2025-07-23". It has no time of day and
   * no time zone.
   */
  Date: { input: string; output: string; }
  /**
   * An instant, written after RFC 3339 with its offset from UTC, such as "2025-07-21T18:30:00Z". Answers
   * are in UTC.
   */
  DateTime: { input: Date; output: string; }
  /** A length of time, written after ISO 8601, such as "P50D" for fifty days. */
  Duration: { input: string; output: string; }
  /** An absolute URL, such as "https://example.org/article". */
  URL: { input: string; output: string; }
};

/** One thing that a statement is about. */
export type AboutRecordInput = {
  /** The aspect in which the statement is about it. */
  aspect: Aspect;
  /** Where the speaker stands on a topic, with the aspect POSITION. */
  stance?: InputMaybe<Stance>;
  /** The status that is said, with the aspect STATUS. */
  status?: InputMaybe<EventStatus>;
  /** The actor, event, topic or place: an id or a name. */
  subject: Scalars['ID']['input'];
  /** The time that is said, with the aspect DATE. */
  time?: InputMaybe<TimeInput>;
};

/**
 * An event that is not a meeting (schema:Event): a strike, an invasion, a warning, a promise, or an
 * interaction that a data set has coded after CAMEO or PLOVER. A warning or a promise is an action
 * once it is uttered; what it is about, such as sanctions or deliveries, is not.
 */
export type Action = Event & Node & Thing & {
  __typename?: 'Action';
  /**
   * Other names that it is found by, in any language: spellings, translations and short forms. Empty
   * where none is recorded.
   */
  aliases: Array<Scalars['String']['output']>;
  /**
   * What is claimed about the event, one claim for each aspect that a statement about it speaks of,
   * and how far it is confirmed. In the order of the values of `Aspect`.
   */
  claims: Array<Claim>;
  /**
   * The CAMEO event code of 2 to 4 digits, of which the first two name the root category: "138" is to
   * threaten with military force, under "13", THREATEN; for an event of a set that is coded after
   * PLOVER its event type. Null where none fits or nobody has coded it.
   */
  code?: Maybe<Scalars['String']['output']>;
  /**
   * What a set of coded event data says of the event, beyond whom it involves; null for what was not
   * imported from one.
   */
  coding?: Maybe<Coding>;
  /**
   * A remark by the curator, in English, that tells it from others; it is no fact of the graph and
   * carries no evidence. Null where nobody wrote one.
   */
  description?: Maybe<Scalars['String']['output']>;
  /**
   * The id, unique in the whole graph and the same after every load: a readable slug for what a
   * curator named ("istanbul-2025-07"), a content hash for statements and evidence, the name of the
   * data set, a colon and the id or content hash there for what was imported ("icews18:28").
   */
  id: Scalars['ID']['output'];
  /**
   * Who does the action (role INITIATOR). Of several it is the one carried with the greatest
   * certainty, then the first by id; null where none is said. `participants` holds all of them.
   */
  initiator?: Maybe<Actor>;
  /**
   * The name to show, in English and as the curator chose it. What has no name of its own, such as an
   * event or an unnamed actor, has a short description in its place; what was imported has the label
   * of its data set.
   */
  name: Scalars['String']['output'];
  /**
   * The actors involved in the event and their roles, by name (case and accents aside), then id, then
   * role. An actor with two roles stands here twice.
   */
  participants: ParticipantConnection;
  /**
   * Where the event takes or took place (relationship LOCATED_IN). Of several places it is the one
   * carried with the greatest certainty, then the first by id; null where none is said.
   */
  place?: Maybe<Place>;
  /**
   * When the graph first recorded it: transaction time, an RFC 3339 instant, which says nothing of
   * when it came about in the world.
   */
  recordedAt: Scalars['DateTime']['output'];
  /** What is said about the event, by whomever, under every aspect. */
  statementsAbout: StatementConnection;
  /**
   * Whether the event took place, is planned or is only talked of, as the best statement about its
   * status has it: the one of greatest certainty, then said last, then of least attribution depth,
   * then first by id. Null where no statement says.
   */
  status?: Maybe<EventStatus>;
  /**
   * To whom the action is done or addressed (role TARGET). Of several it is the one carried with the
   * greatest certainty, then the first by id; null where none is said. `participants` holds all of
   * them.
   */
  target?: Maybe<Actor>;
  /**
   * Its ties to other things, counted by relationship, direction and role: the largest family first,
   * those of equal size by these words. There is none without ties.
   */
  tieFamilies: Array<TieFamily>;
  /**
   * Its ties to other things, each one relationship in one role. The events that an actor is involved
   * in and those located in a place come last, in the order TIME_DESC of `EventOrder`. All other ties
   * come before them: those with most statements first, then by the name at the other end, then by id.
   */
  ties: ThingTieConnection;
  /**
   * When the event takes or took place, as the best statement about its date has it: the one of
   * greatest certainty, then said last, then of least attribution depth, then first by id. Null where
   * no statement says.
   */
  time?: Maybe<TimeSpan>;
  /**
   * What the event is concerned with (relationship CONCERNS), by name (case and accents aside), then
   * id.
   */
  topics: TopicConnection;
};


/**
 * An event that is not a meeting (schema:Event): a strike, an invasion, a warning, a promise, or an
 * interaction that a data set has coded after CAMEO or PLOVER. A warning or a promise is an action
 * once it is uttered; what it is about, such as sanctions or deliveries, is not.
 */
export type ActionClaimsArgs = {
  anonymousOnly?: InputMaybe<Scalars['Boolean']['input']>;
  statuses?: InputMaybe<Array<ClaimStatus>>;
};


/**
 * An event that is not a meeting (schema:Event): a strike, an invasion, a warning, a promise, or an
 * interaction that a data set has coded after CAMEO or PLOVER. A warning or a promise is an action
 * once it is uttered; what it is about, such as sanctions or deliveries, is not.
 */
export type ActionParticipantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  roles?: InputMaybe<Array<Role>>;
};


/**
 * An event that is not a meeting (schema:Event): a strike, an invasion, a warning, a promise, or an
 * interaction that a data set has coded after CAMEO or PLOVER. A warning or a promise is an action
 * once it is uttered; what it is about, such as sanctions or deliveries, is not.
 */
export type ActionStatementsAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatementFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: StatementOrder;
};


/**
 * An event that is not a meeting (schema:Event): a strike, an invasion, a warning, a promise, or an
 * interaction that a data set has coded after CAMEO or PLOVER. A warning or a promise is an action
 * once it is uttered; what it is about, such as sanctions or deliveries, is not.
 */
export type ActionTieFamiliesArgs = {
  countTo?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * An event that is not a meeting (schema:Event): a strike, an invasion, a warning, a promise, or an
 * interaction that a data set has coded after CAMEO or PLOVER. A warning or a promise is an action
 * once it is uttered; what it is about, such as sanctions or deliveries, is not.
 */
export type ActionTiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TieFilter>;
  first?: Scalars['Int']['input'];
};


/**
 * An event that is not a meeting (schema:Event): a strike, an invasion, a warning, a promise, or an
 * interaction that a data set has coded after CAMEO or PLOVER. A warning or a promise is an action
 * once it is uttered; what it is about, such as sanctions or deliveries, is not.
 */
export type ActionTopicsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** A page of actions, after the Relay Cursor Connections specification (see `PageInfo`). */
export type ActionConnection = {
  __typename?: 'ActionConnection';
  /** The items of this page in order, each with its cursor. */
  edges: Array<ActionEdge>;
  /** The items of this page in order. */
  nodes: Array<Action>;
  /** Where this page stands in the whole list. */
  pageInfo: PageInfo;
  /** How many items the whole list holds, all pages together. It is computed only when selected. */
  totalCount: Scalars['Int']['output'];
};

/** One action on a page, and where it stands. */
export type ActionEdge = {
  __typename?: 'ActionEdge';
  /** The position of this item in its list, opaque, which `after` takes. */
  cursor: Scalars['String']['output'];
  /** The item at this position. */
  node: Action;
  /**
   * The visible statements that assert the relationship between this item and the thing whose list it
   * is in, or both things in the lists of `Between`, oldest first. Empty in a list of the root, which
   * belongs to nothing.
   */
  statements: Array<Statement>;
};

/**
 * Conditions on actions. All conditions given must hold. A list is met by any of its values, and an
 * empty list by nothing; a condition that is null or absent does not count.
 */
export type ActionFilter = {
  /**
   * Only actions whose CAMEO code begins with these digits: "13" is all of THREATEN. Actions without a
   * code do not pass.
   */
  codePrefix?: InputMaybe<Scalars['String']['input']>;
  /**
   * First calendar day (YYYY-MM-DD), inclusive: passes actions whose time can reach it, that is whose
   * `time.latest` is on it or later. A time open at its end reaches every later day; undated ones do
   * not pass.
   */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** Only actions that any of these actors (ids) initiates. */
  initiators?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Only actions that involve any of these actors (ids), in whatever role. */
  participants?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Only actions located in any of these places (ids). */
  places?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Only actions whose status is any of these. Actions without a status do not pass. */
  statuses?: InputMaybe<Array<EventStatus>>;
  /** Only actions that any of these actors (ids) is the target of. */
  targets?: InputMaybe<Array<Scalars['ID']['input']>>;
  /**
   * Words that must all be found in the name or an alias of the action, by the rules of `text` of
   * `Query.search`: across scripts, by the beginning of a word, and with one typing error forgiven.
   * What data sets record has no name of its own and is not found by words, but by who was involved,
   * where and when, and by its CAMEO code.
   */
  text?: InputMaybe<Scalars['String']['input']>;
  /**
   * Last calendar day (YYYY-MM-DD), inclusive: passes actions whose time can begin by then, that is
   * whose `time.earliest` is on it or sooner. A time open at its beginning reaches every sooner day;
   * undated ones do not pass.
   */
  to?: InputMaybe<Scalars['Date']['input']>;
  /** Only actions that are concerned with any of these topics (ids). */
  topics?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/**
 * Who can act and speak (prov:Agent): a person, an organization, a state, somebody whom the source
 * does not name, or an actor of a data set whose kind nobody has coded.
 */
export type Actor = {
  /** The actions that this actor is involved in, in whatever role, and of every status. */
  actions: ActionConnection;
  /**
   * Other names that it is found by, in any language: spellings, translations and short forms. Empty
   * where none is recorded.
   */
  aliases: Array<Scalars['String']['output']>;
  /**
   * The actors that this one belongs to, by name, then id: a government to its state, an official to a
   * government (relationship BELONGS_TO, from this actor).
   */
  belongsTo: TieConnection;
  /**
   * A remark by the curator, in English, that tells it from others; it is no fact of the graph and
   * carries no evidence. Null where nobody wrote one.
   */
  description?: Maybe<Scalars['String']['output']>;
  /**
   * The id, unique in the whole graph and the same after every load: a readable slug for what a
   * curator named ("istanbul-2025-07"), a content hash for statements and evidence, the name of the
   * data set, a colon and the id or content hash there for what was imported ("icews18:28").
   */
  id: Scalars['ID']['output'];
  /**
   * The meetings that this actor is involved in, in whatever role, and of every status: planned and
   * hypothetical ones too.
   */
  meetings: MeetingConnection;
  /** The actors that belong to this one, by name, then id (relationship BELONGS_TO, to this actor). */
  members: TieConnection;
  /**
   * The name to show, in English and as the curator chose it. What has no name of its own, such as an
   * event or an unnamed actor, has a short description in its place; what was imported has the label
   * of its data set.
   */
  name: Scalars['String']['output'];
  /**
   * The actors whom something ties to this one: an event that both are involved in, or a direct
   * relationship in either direction. Heaviest first, by the number of shared events, then by id.
   * Without `statuses` in the filter only events that are HELD or ONGOING count.
   */
  neighbours: NeighbourConnection;
  /**
   * The actors who hold a position in this one, by name, then id, each with its title (relationship
   * HOLDS_POSITION_IN, to this actor).
   */
  positionHolders: TieConnection;
  /**
   * The actors in which this one holds a position, by name, then id, each with its title (relationship
   * HOLDS_POSITION_IN, from this actor).
   */
  positionsHeld: TieConnection;
  /**
   * When the graph first recorded it: transaction time, an RFC 3339 instant, which says nothing of
   * when it came about in the world.
   */
  recordedAt: Scalars['DateTime']['output'];
  /** The sources that this actor published. */
  sources: SourceConnection;
  /** The actors for whom this one speaks, by name, then id (relationship SPEAKS_FOR, from this actor). */
  speaksFor: TieConnection;
  /** The actors who speak for this one, by name, then id (relationship SPEAKS_FOR, to this actor). */
  spokespersons: TieConnection;
  /**
   * What this actor said: the statements of which it is the speaker, whether the source heard them
   * itself or passes them on.
   */
  statements: StatementConnection;
  /** What is said about this actor, by whomever. */
  statementsAbout: StatementConnection;
  /**
   * Its ties to other things, counted by relationship, direction and role: the largest family first,
   * those of equal size by these words. There is none without ties.
   */
  tieFamilies: Array<TieFamily>;
  /**
   * Its ties to other things, each one relationship in one role. The events that an actor is involved
   * in and those located in a place come last, in the order TIME_DESC of `EventOrder`. All other ties
   * come before them: those with most statements first, then by the name at the other end, then by id.
   */
  ties: ThingTieConnection;
};


/**
 * Who can act and speak (prov:Agent): a person, an organization, a state, somebody whom the source
 * does not name, or an actor of a data set whose kind nobody has coded.
 */
export type ActorActionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ActionFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: EventOrder;
};


/**
 * Who can act and speak (prov:Agent): a person, an organization, a state, somebody whom the source
 * does not name, or an actor of a data set whose kind nobody has coded.
 */
export type ActorBelongsToArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/**
 * Who can act and speak (prov:Agent): a person, an organization, a state, somebody whom the source
 * does not name, or an actor of a data set whose kind nobody has coded.
 */
export type ActorMeetingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MeetingFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: EventOrder;
};


/**
 * Who can act and speak (prov:Agent): a person, an organization, a state, somebody whom the source
 * does not name, or an actor of a data set whose kind nobody has coded.
 */
export type ActorMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/**
 * Who can act and speak (prov:Agent): a person, an organization, a state, somebody whom the source
 * does not name, or an actor of a data set whose kind nobody has coded.
 */
export type ActorNeighboursArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<NeighbourFilter>;
  first?: Scalars['Int']['input'];
};


/**
 * Who can act and speak (prov:Agent): a person, an organization, a state, somebody whom the source
 * does not name, or an actor of a data set whose kind nobody has coded.
 */
export type ActorPositionHoldersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/**
 * Who can act and speak (prov:Agent): a person, an organization, a state, somebody whom the source
 * does not name, or an actor of a data set whose kind nobody has coded.
 */
export type ActorPositionsHeldArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/**
 * Who can act and speak (prov:Agent): a person, an organization, a state, somebody whom the source
 * does not name, or an actor of a data set whose kind nobody has coded.
 */
export type ActorSourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SourceFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: SourceOrder;
};


/**
 * Who can act and speak (prov:Agent): a person, an organization, a state, somebody whom the source
 * does not name, or an actor of a data set whose kind nobody has coded.
 */
export type ActorSpeaksForArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/**
 * Who can act and speak (prov:Agent): a person, an organization, a state, somebody whom the source
 * does not name, or an actor of a data set whose kind nobody has coded.
 */
export type ActorSpokespersonsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/**
 * Who can act and speak (prov:Agent): a person, an organization, a state, somebody whom the source
 * does not name, or an actor of a data set whose kind nobody has coded.
 */
export type ActorStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatementFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: StatementOrder;
};


/**
 * Who can act and speak (prov:Agent): a person, an organization, a state, somebody whom the source
 * does not name, or an actor of a data set whose kind nobody has coded.
 */
export type ActorStatementsAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatementFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: StatementOrder;
};


/**
 * Who can act and speak (prov:Agent): a person, an organization, a state, somebody whom the source
 * does not name, or an actor of a data set whose kind nobody has coded.
 */
export type ActorTieFamiliesArgs = {
  countTo?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Who can act and speak (prov:Agent): a person, an organization, a state, somebody whom the source
 * does not name, or an actor of a data set whose kind nobody has coded.
 */
export type ActorTiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TieFilter>;
  first?: Scalars['Int']['input'];
};

/** A page of actors, after the Relay Cursor Connections specification (see `PageInfo`). */
export type ActorConnection = {
  __typename?: 'ActorConnection';
  /** The items of this page in order, each with its cursor. */
  edges: Array<ActorEdge>;
  /** The items of this page in order. */
  nodes: Array<Actor>;
  /** Where this page stands in the whole list. */
  pageInfo: PageInfo;
  /** How many items the whole list holds, all pages together. It is computed only when selected. */
  totalCount: Scalars['Int']['output'];
};

/** One actor on a page, and where it stands. */
export type ActorEdge = {
  __typename?: 'ActorEdge';
  /** The position of this item in its list, opaque, which `after` takes. */
  cursor: Scalars['String']['output'];
  /** The item at this position. */
  node: Actor;
};

/**
 * Conditions on actors. All conditions given must hold. A list is met by any of its values, and an
 * empty list by nothing; a condition that is null or absent does not count.
 */
export type ActorFilter = {
  /** Only actors that belong to any of these actors (ids), directly and not through a third one. */
  belongsTo?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Only actors of any of these kinds. */
  kinds?: InputMaybe<Array<ActorKind>>;
  /**
   * Words that must all be found in the name or an alias of the actor, by the rules of `text` of
   * `Query.search`: across scripts, by the beginning of a word, and with one typing error forgiven.
   */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** What kind of actor it is. Each kind is a type of its own in this schema. */
export type ActorKind =
  /** A government, ministry, agency, party or other organization: the type `Organization`. */
  | 'ORGANIZATION'
  /** A human being whom a source names: the type `Person`. */
  | 'PERSON'
  /** A state: the type `State`. */
  | 'STATE'
  /** An actor of a data set whose kind nobody has coded: the type `UnclassifiedActor`. */
  | 'UNCLASSIFIED'
  /** Somebody whom the source does not name: the type `UnnamedActor`. */
  | 'UNNAMED';

/** The orders in which actors can be listed. */
export type ActorOrder =
  /**
   * Most involved first: by the number of ties INVOLVED_IN that lead from the actor to events, then by
   * name (case and accents aside), then id. Two roles in one event are two ties.
   */
  | 'EVENTS_DESC'
  /** By name from A to Z, case and accents aside, then by id. */
  | 'NAME_ASC'
  /** The exact reverse of NAME_ASC. */
  | 'NAME_DESC';

/** An actor as a curator describes it. */
export type ActorRecordInput = {
  /** Other names by which it is found: spellings, translations, short forms. */
  aliases?: InputMaybe<Array<Scalars['String']['input']>>;
  /** What is worth saying of it, in the curator's own words. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** The id that the actor has in the graph or is to have: a slug such as "istanbul-talks". */
  id: Scalars['ID']['input'];
  /**
   * The kind as an interchange file has it: Person, Organization, State, UnnamedActor or
   * UnclassifiedActor.
   */
  kind: Scalars['String']['input'];
  /** The name, in one spelling. */
  name: Scalars['String']['input'];
};

/** One direct relationship between two actors, and the statements that it rests on. */
export type ActorRelationship = {
  __typename?: 'ActorRelationship';
  /** The actor that the relationship goes out from. */
  from: Actor;
  /** The type of the relationship, which says how to read `from` and `to`. */
  relationship: Relationship;
  /** The statements that this relationship rests on, at least one. */
  statements: Array<Statement>;
  /**
   * The title of the position, in English and as the narrator of the source describes it
   * ("President"). Null for relationships other than HOLDS_POSITION_IN, and where no title is said.
   */
  title?: Maybe<Scalars['String']['output']>;
  /** The actor that the relationship goes to. */
  to: Actor;
  /**
   * First day on which the relationship held in the world (YYYY-MM-DD, inclusive); null where it is
   * not known.
   */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /**
   * Last day on which the relationship held in the world (YYYY-MM-DD, inclusive); null where it is not
   * known.
   */
  validTo?: Maybe<Scalars['Date']['output']>;
};

/**
 * How far two actors agree: over topics, as far as the newest words of both take a stance, and over
 * single claims, as far as one says of the other's that they are so or are not so.
 */
export type Agreement = {
  __typename?: 'Agreement';
  /**
   * The links by which a visible statement of one actor confirms one of the other, in both directions:
   * oldest confirming statement first.
   */
  confirmations: Array<LinkBetween>;
  /**
   * The links by which a visible statement of one actor denies or contradicts one of the other, in
   * both directions: oldest denying or contradicting statement first.
   */
  contradictions: Array<LinkBetween>;
  /**
   * The topics on which both actors hold a stance, by name (case and accents aside), then id. A stance
   * is held by the newest statements on a topic (see `Position`), not by older ones.
   */
  topics: Array<TopicAgreement>;
};

/**
 * The moment to read the graph as of, on two clocks: what held in the world (`validAt`) and what the
 * graph knew (`knownAt`). It holds for all that hangs under the root field, and it is one moment per
 * operation: root fields with different values are refused with MIXED_AS_OF. An empty value is the
 * same as null.
 */
export type AsOf = {
  /**
   * Transaction time, an RFC 3339 instant: hides what the graph recorded after it and shows what was
   * retracted only later. Null means now: each part of the answer shows what is committed when it is
   * read, so name an instant or select `Query.ledger` to see one state while data is loaded. Names,
   * aliases, descriptions, titles and triggers are those of then; lists stand in the order of today's
   * names, and `Query.search` finds by today's.
   */
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  /**
   * Valid time, an RFC 3339 instant, of which the calendar day in UTC counts: hides statements whose
   * last possible day of saying (`Statement.saidBy`) is after it or unknown, and relationships that
   * did not hold then; the first and last day of a relationship count as open where they are not
   * known. So what is imported later in a source published after this day changes no answer. An event
   * shows while a visible statement is about it, so a planned meeting shows before its day, and a
   * condition while one is made under it, with its state of that day. Actors, places, topics, series
   * and sources show whatever the day. Null sets no such limit.
   */
  validAt?: InputMaybe<Scalars['DateTime']['input']>;
};

/** What of a thing a statement speaks of. */
export type Aspect =
  /** What the event is to deal with. */
  | 'AGENDA'
  /**
   * Whether the actor has confirmed the event. "Has not confirmed" is a NEGATED statement of the
   * narrator with this aspect: it is neither a denial nor a gap in the graph, and the actor itself
   * made no statement.
   */
  | 'CONFIRMATION'
  /** When the event takes place. */
  | 'DATE'
  /** What came of the event. */
  | 'OUTCOME'
  /** Who takes part in the event. */
  | 'PARTICIPANTS'
  /** Where the event takes place. */
  | 'PLACE'
  /**
   * Where somebody stands on the matter, or what somebody wants of it. The office that an actor holds
   * is not meant here; that is SUBJECT.
   */
  | 'POSITION'
  /**
   * That the actor said something: the narrator's own statement about a speaker whose words it
   * reports.
   */
  | 'SPEECH'
  /** Whether the event took place, is planned, is proposed or is called off. */
  | 'STATUS'
  /** The thing itself, where no other aspect fits. */
  | 'SUBJECT';

/**
 * One relationship between two things of the world that a statement asserts. The graph holds it once,
 * however many statements it rests on.
 */
export type Assertion = {
  __typename?: 'Assertion';
  /** The thing that the relationship goes out from. */
  from: Thing;
  /** The type of the relationship, which says how to read `from` and `to`. */
  relationship: Relationship;
  /** The role of the actor in the event; null with any relationship but INVOLVED_IN. */
  role?: Maybe<Role>;
  /**
   * The title of the position, in English and as the narrator of the source describes it
   * ("President"); null with any relationship but HOLDS_POSITION_IN, and where no title is said.
   */
  title?: Maybe<Scalars['String']['output']>;
  /** The thing that the relationship goes to. */
  to: Thing;
  /**
   * First day on which the relationship held in the world (YYYY-MM-DD, inclusive), as the statement
   * has it; null where it is not said.
   */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /**
   * Last day on which the relationship held in the world (YYYY-MM-DD, inclusive), as the statement has
   * it; null where it is not said.
   */
  validTo?: Maybe<Scalars['Date']['output']>;
};

/** One step on the way of words from their speaker to the source. */
export type AttributionLink = {
  __typename?: 'AttributionLink';
  /** How far the step is from the narrator of the source, who has 0. */
  depth: Scalars['Int']['output'];
  /** Who speaks at this step. */
  speaker: Actor;
  /** What is said at this step. */
  statement: Statement;
};

/**
 * All that ties two actors: the events that both took part in, of every status, and the statements of
 * one about the other. What each actor does apart from the other is not in it.
 */
export type Between = {
  __typename?: 'Between';
  /**
   * The actions that both actors are involved in, each in whatever role: those of one towards the
   * other, in both directions, and those that both do or suffer. They have to pass the filter of
   * `Query.between` too.
   */
  actions: ActionConnection;
  /**
   * The meetings that both actors are involved in, each in whatever role. They have to pass the filter
   * of `Query.between` too.
   */
  meetings: MeetingConnection;
  /**
   * The statements whose speaker is one of the actors and that are about the other one itself, under
   * any aspect. With `aspects` in the filter, it is under one of these that they are about the other.
   */
  statements: StatementConnection;
};


/**
 * All that ties two actors: the events that both took part in, of every status, and the statements of
 * one about the other. What each actor does apart from the other is not in it.
 */
export type BetweenActionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ActionFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: EventOrder;
};


/**
 * All that ties two actors: the events that both took part in, of every status, and the statements of
 * one about the other. What each actor does apart from the other is not in it.
 */
export type BetweenMeetingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MeetingFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: EventOrder;
};


/**
 * All that ties two actors: the events that both took part in, of every status, and the statements of
 * one about the other. What each actor does apart from the other is not in it.
 */
export type BetweenStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatementFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: StatementOrder;
};

/** One who stands between two actors: an actor who shares events with each of them. */
export type Broker = {
  __typename?: 'Broker';
  /** Who stands between the two actors. */
  actor: Actor;
  /**
   * How many events involve both this actor and the actor `a` of `Query.brokers`, at least one. An
   * event that involves all three counts here and in `eventsWithB`.
   */
  eventsWithA: Scalars['Int']['output'];
  /** How many events involve both this actor and the actor `b` of `Query.brokers`, at least one. */
  eventsWithB: Scalars['Int']['output'];
};

/**
 * How firmly a speaker commits to what is claimed, after FactBank. Filters compare the ranks UNKNOWN <
 * POSSIBLE < PROBABLE < CERTAIN.
 */
export type Certainty =
  /** The speaker says it without reservation. */
  | 'CERTAIN'
  /** The speaker holds it to be possible ("could", "may"). */
  | 'POSSIBLE'
  /** The speaker holds it to be probable ("is likely to"). */
  | 'PROBABLE'
  /** The speaker does not commit: neither to its being so nor to its not being so. */
  | 'UNKNOWN';

/**
 * One change of what the graph knows: a load of a seed, a section or a batch of an import, an accepted
 * proposal, or an undone change. Changes are never altered or removed.
 */
export type Change = {
  __typename?: 'Change';
  /** The way in which the change came into the graph. */
  action: ChangeAction;
  /**
   * The instant of the change, RFC 3339 UTC, which is later than that of every change before it. Its
   * statements are recorded and retracted at this instant, unless it is backdated.
   */
  at: Scalars['DateTime']['output'];
  /**
   * The earlier instant that its statements are recorded at, where the change brought them with their
   * own; answers as of that instant and later ones changed with it. Null otherwise.
   */
  backdated?: Maybe<Scalars['DateTime']['output']>;
  /** The name of who made the change; null for the commands of whoever runs the server. */
  by?: Maybe<Scalars['String']['output']>;
  /** How much was changed. */
  counts: ChangeCounts;
  /** The name of the seed or data set that was changed; null where a bulk import changed several. */
  dataset?: Maybe<Scalars['String']['output']>;
  /** The proposal that the change accepted, for roles from proposer up; null otherwise. */
  proposal?: Maybe<Proposal>;
  /** The place of the change in the ledger: 1 more than that of the change before it. */
  sequence: Scalars['Int']['output'];
  /**
   * The statements that the change recorded, then those that it retracted, as they were written, also
   * where they stand no more. What hangs under them is read as of `Change.at`, whatever the moment of
   * the operation. Coded records are counted, and not listed here.
   */
  statements: StatementConnection;
};


/**
 * One change of what the graph knows: a load of a seed, a section or a batch of an import, an accepted
 * proposal, or an undone change. Changes are never altered or removed.
 */
export type ChangeStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** The ways in which knowledge comes into the graph or leaves it. */
export type ChangeAction =
  /** A file was imported. */
  | 'IMPORT'
  /** A proposal was accepted. */
  | 'PROPOSAL'
  /** A proposal that undoes an earlier change was accepted. */
  | 'REVERT'
  /** A seed of the project was loaded. */
  | 'SEED';

/** A page of changes, after the Relay Cursor Connections specification (see `PageInfo`). */
export type ChangeConnection = {
  __typename?: 'ChangeConnection';
  /** The items of this page in order, each with its cursor. */
  edges: Array<ChangeEdge>;
  /** The items of this page in order. */
  nodes: Array<Change>;
  /** Where this page stands in the whole list. */
  pageInfo: PageInfo;
  /** How many items the whole list holds, all pages together. It is computed only when selected. */
  totalCount: Scalars['Int']['output'];
};

/** How much a change changed. */
export type ChangeCounts = {
  __typename?: 'ChangeCounts';
  /** How many statements or coded records with new content were recorded. */
  added: Scalars['Int']['output'];
  /** How many statements were coded anew: a version was retracted and the next one recorded. */
  recoded: Scalars['Int']['output'];
  /** How many statements were retracted and not recorded again. */
  retracted: Scalars['Int']['output'];
  /** How many things, sources and conditions were described or described anew. */
  things: Scalars['Int']['output'];
};

/** One change on a page, and where it stands. */
export type ChangeEdge = {
  __typename?: 'ChangeEdge';
  /** The position of this item in its list, opaque, which `after` takes. */
  cursor: Scalars['String']['output'];
  /** The item at this position. */
  node: Change;
};

/**
 * Conditions on changes. All conditions given must hold. A list is met by any of its values, and an
 * empty list by nothing; a condition that is null or absent does not count.
 */
export type ChangeFilter = {
  /** Only changes that came in these ways. */
  actions?: InputMaybe<Array<ChangeAction>>;
  /** Only changes that were made by any of these (names). */
  by?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Only changes of these seeds or data sets (names). */
  datasets?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Only changes that describe any of these things (ids), or whose statements or records are about it. */
  subjects?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/**
 * What is claimed about one aspect of one event, and how far it is confirmed. An event has at most one
 * claim for each aspect.
 */
export type Claim = {
  __typename?: 'Claim';
  /**
   * Whether every statement behind the claim comes from an unnamed speaker. The narrator of a source
   * is not anonymous, even where its publisher is unknown.
   */
  anonymousOnly: Scalars['Boolean']['output'];
  /** The aspect of the event that the claim is about. */
  aspect: Aspect;
  /**
   * The visible statements that confirm one of the claim's in this aspect, another speaker's each,
   * oldest first. A claim that is contested too is CONTESTED all the same.
   */
  confirmedBy: Array<Statement>;
  /**
   * The visible statements that deny or contradict one of the claim's in this aspect, by whomever,
   * oldest first.
   */
  contestedBy: Array<Statement>;
  /**
   * How many affirm the claim. It is computed only when selected, and decides nothing about the
   * status.
   */
  corroboration: Corroboration;
  /**
   * How far the words of the claim's statements travelled: how many of them stand at each attribution
   * depth, least depth first. Depths at which none stands are left out.
   */
  hearsay: Array<HearsayCount>;
  /**
   * All statements about the event under this aspect, oldest first: those that make the claim, and
   * those that confirm, qualify or deny it.
   */
  statements: Array<Statement>;
  /** How far the claim is confirmed by speakers other than those who made it. */
  status: ClaimStatus;
};

/** How far a claim is confirmed. Only links between statements decide, never how many say the same. */
export type ClaimStatus =
  /**
   * Another speaker confirms it: a link CONFIRMS with this aspect. Saying the same does not confirm,
   * and neither does passing the words of another on.
   */
  | 'CONFIRMED'
  /** A link DENIES or CONTRADICTS with this aspect stands against it, whoever else confirms it. */
  | 'CONTESTED'
  /**
   * Nobody else confirms it and nobody contests it; a link QUALIFIES changes nothing. This is no
   * denial.
   */
  | 'UNCONFIRMED';

/**
 * What a set of coded event data says of one event, in the codes of its scheme. It is what the press
 * reported and software or a coder read out of it, not a count of real encounters: one meeting can
 * stand in such a set under many reports, and a report can be wrong or coded wrongly.
 */
export type Coding = {
  __typename?: 'Coding';
  /**
   * The words by which the data set cites that report where it gives no such address, such as "Xinhua:
   * joint communique". They are text, not a link. Null where the set gives an address, or nothing.
   */
  citation?: Maybe<Scalars['String']['output']>;
  /**
   * The code: of CAMEO 2 to 4 digits ("138"), of PLOVER the event type ("THREATEN"). Null where the
   * scheme lists none for the label of the data set.
   */
  code?: Maybe<Scalars['String']['output']>;
  /** What the event was about, such as "military" (PLOVER contexts); empty where the set does not say. */
  contexts: Array<Scalars['String']['output']>;
  /**
   * Goldstein's scale of the verb: from -10, which drives states furthest apart, to 10, which brings
   * them closest together (Goldstein 1992). Null where the scheme or the data set gives none.
   */
  goldstein?: Maybe<Scalars['Float']['output']>;
  /** The label of the verb, as the data set or its scheme has it, such as "Make a visit". */
  label: Scalars['String']['output'];
  /**
   * How many times the event was mentioned in all documents that the data set had read when it was
   * recorded (GDELT NumMentions); null where the set does not count.
   */
  mentions?: Maybe<Scalars['Int']['output']>;
  /** How the event was done, such as "visit" (PLOVER mode); null where the set does not say. */
  mode?: Maybe<Scalars['String']['output']>;
  /**
   * The publication whose report the event was coded from, such as "The Herald" (POLECAT Source); null
   * where the set does not say.
   */
  publication?: Maybe<Scalars['String']['output']>;
  /**
   * The root category of the code: the first two digits of CAMEO, the event type of PLOVER. Null where
   * there is no code.
   */
  root?: Maybe<Scalars['String']['output']>;
  /** The scheme that the codes are of. */
  scheme: CodingScheme;
  /**
   * The mean tone of those documents, from -100, extremely negative, to 100, extremely positive (GDELT
   * AvgTone); null where the set does not say.
   */
  tone?: Maybe<Scalars['Float']['output']>;
  /**
   * The address of a report that the record was coded from, as the data set gives it: absolute, with
   * the scheme http or https. It was not visited. Null where the set gives none.
   */
  url?: Maybe<Scalars['String']['output']>;
};

/** A scheme of codes for events. */
export type CodingScheme =
  /** Conflict and Mediation Event Observations, codebook 1.1b3 (2012). */
  | 'CAMEO'
  /** Political Language Ontology for Verifiable Event Records. */
  | 'PLOVER';

/**
 * What has to come true for a statement to bind: "if no ceasefire is reached within 50 days" has a
 * trigger, a length of time and a rule for the deadline. Its state is computed for the moment of
 * reading and never stored.
 */
export type Condition = Node & {
  __typename?: 'Condition';
  /**
   * Until when the condition is open; null where no day can be named. A duration counts from the days
   * between which the statement was said, up to `Statement.saidBy`: where only the last of them is
   * known, so is only `latest` here. Of several statements the one that was said first counts.
   */
  deadline?: Maybe<TimeSpan>;
  /** How the deadline follows from what was said. */
  deadlineRule: DeadlineRule;
  /** How much time there is, as an ISO 8601 duration such as "P50D"; null where none is said. */
  duration?: Maybe<Scalars['Duration']['output']>;
  /** The statements that say that its trigger came true, oldest first; empty while nobody says so. */
  fulfilledBy: Array<Statement>;
  /**
   * The id, unique in the whole graph and the same after every load: a readable slug for what a
   * curator named ("istanbul-2025-07"), a content hash for statements and evidence, the name of the
   * data set, a colon and the id or content hash there for what was imported ("icews18:28").
   */
  id: Scalars['ID']['output'];
  /**
   * When the graph first recorded the condition: transaction time, an RFC 3339 instant, which is not
   * the time it was set.
   */
  recordedAt: Scalars['DateTime']['output'];
  /** The state of the condition as of `AsOf.validAt`, or now where none is given. */
  state: ConditionState;
  /** The statements that are made under this condition, oldest first. */
  statements: Array<Statement>;
  /** What has to come true, in English and in the curator's words. */
  trigger: Scalars['String']['output'];
};

/** A page of conditions, after the Relay Cursor Connections specification (see `PageInfo`). */
export type ConditionConnection = {
  __typename?: 'ConditionConnection';
  /** The items of this page in order, each with its cursor. */
  edges: Array<ConditionEdge>;
  /** The items of this page in order. */
  nodes: Array<Condition>;
  /** Where this page stands in the whole list. */
  pageInfo: PageInfo;
  /** How many items the whole list holds, all pages together. It is computed only when selected. */
  totalCount: Scalars['Int']['output'];
};

/** One condition on a page, and where it stands. */
export type ConditionEdge = {
  __typename?: 'ConditionEdge';
  /** The position of this item in its list, opaque, which `after` takes. */
  cursor: Scalars['String']['output'];
  /** The item at this position. */
  node: Condition;
};

/**
 * Conditions to select by. All conditions given must hold. A list is met by any of its values, and an
 * empty list by nothing; a condition that is null or absent does not count.
 */
export type ConditionFilter = {
  /** Only conditions in any of these states. */
  states?: InputMaybe<Array<ConditionState>>;
};

/** A condition as a curator describes it. */
export type ConditionRecordInput = {
  /** The deadline, where the rule says that it is stated. */
  deadline?: InputMaybe<TimeInput>;
  /** The rule by which the deadline is found. */
  deadlineRule: DeadlineRule;
  /** The time from the utterance on as an ISO 8601 duration, such as "P50D". */
  duration?: InputMaybe<Scalars['String']['input']>;
  /** The id that the condition has in the graph or is to have: a slug such as "istanbul-talks". */
  id: Scalars['ID']['input'];
  /** What has to come true, in the curator's words. */
  trigger: Scalars['String']['input'];
};

/** How a condition stands at the moment of reading. */
export type ConditionState =
  /** The deadline has passed, and no statement says that the trigger came true. */
  | 'LAPSED'
  /** The deadline has passed, and a statement says that the trigger came true. */
  | 'MET'
  /** The last day of its deadline has not passed. */
  | 'PENDING'
  /** It has no known deadline, as when nobody knows by when the statement was said. */
  | 'UNDATED';

/** How many affirm a claim, counted in two ways that are never mixed. */
export type Corroboration = {
  __typename?: 'Corroboration';
  /**
   * How many of the sources that carry an AFFIRMED statement of the claim stand independent of one
   * another. A source is not independent of one that it cites, directly or through others: those that
   * such citations hold together count as one. Two that only cite the same third source count as two,
   * unless that one carries the claim as well.
   */
  independentSources: Scalars['Int']['output'];
  /**
   * How many different actors are the speaker of an AFFIRMED statement of the claim, narrators of
   * sources and unnamed speakers among them.
   */
  speakers: Scalars['Int']['output'];
};

/** What a proposal is created with. */
export type CreateProposalInput = {
  /** The name of the data set that the statements belong to: a slug. */
  dataset: Scalars['String']['input'];
  /**
   * A key of the caller's choice, at most 200 characters: a request that is sent again with it is the
   * same proposal.
   */
  key: Scalars['String']['input'];
  /** What whoever decides should know. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** The records, at most 5,000. */
  records: Array<RecordInput>;
  /** The text of a source, to find quotes in. */
  text?: InputMaybe<SourceTextInput>;
  /** What is proposed, in a few words. */
  title: Scalars['String']['input'];
};

/** How the deadline of a condition follows from what was said. */
export type DeadlineRule =
  /** The duration counts from the day on which the statement was said, at the latest `saidBy`. */
  | 'FROM_UTTERANCE'
  /** The deadline itself was said. */
  | 'UNTIL_DATE';

/** The answer to a decision. */
export type DecisionPayload = {
  __typename?: 'DecisionPayload';
  /** The change that accepting it made; null otherwise, and where there was nothing to change. */
  change?: Maybe<Change>;
  /** The proposal as it is now. */
  proposal?: Maybe<Proposal>;
  /** What kept the request from being carried out; empty where it was. */
  userErrors: Array<UserError>;
};

/**
 * What happened, is planned, or is only talked of (schema:Event). An event states nothing of itself:
 * its status, time, place and the actors involved are projected from the statements about it, and the
 * event shows as long as one of them does.
 */
export type Event = {
  /**
   * Other names that it is found by, in any language: spellings, translations and short forms. Empty
   * where none is recorded.
   */
  aliases: Array<Scalars['String']['output']>;
  /**
   * What is claimed about the event, one claim for each aspect that a statement about it speaks of,
   * and how far it is confirmed. In the order of the values of `Aspect`.
   */
  claims: Array<Claim>;
  /**
   * What a set of coded event data says of the event, beyond whom it involves; null for what was not
   * imported from one.
   */
  coding?: Maybe<Coding>;
  /**
   * A remark by the curator, in English, that tells it from others; it is no fact of the graph and
   * carries no evidence. Null where nobody wrote one.
   */
  description?: Maybe<Scalars['String']['output']>;
  /**
   * The id, unique in the whole graph and the same after every load: a readable slug for what a
   * curator named ("istanbul-2025-07"), a content hash for statements and evidence, the name of the
   * data set, a colon and the id or content hash there for what was imported ("icews18:28").
   */
  id: Scalars['ID']['output'];
  /**
   * The name to show, in English and as the curator chose it. What has no name of its own, such as an
   * event or an unnamed actor, has a short description in its place; what was imported has the label
   * of its data set.
   */
  name: Scalars['String']['output'];
  /**
   * The actors involved in the event and their roles, by name (case and accents aside), then id, then
   * role. An actor with two roles stands here twice.
   */
  participants: ParticipantConnection;
  /**
   * Where the event takes or took place (relationship LOCATED_IN). Of several places it is the one
   * carried with the greatest certainty, then the first by id; null where none is said.
   */
  place?: Maybe<Place>;
  /**
   * When the graph first recorded it: transaction time, an RFC 3339 instant, which says nothing of
   * when it came about in the world.
   */
  recordedAt: Scalars['DateTime']['output'];
  /** What is said about the event, by whomever, under every aspect. */
  statementsAbout: StatementConnection;
  /**
   * Whether the event took place, is planned or is only talked of, as the best statement about its
   * status has it: the one of greatest certainty, then said last, then of least attribution depth,
   * then first by id. Null where no statement says.
   */
  status?: Maybe<EventStatus>;
  /**
   * Its ties to other things, counted by relationship, direction and role: the largest family first,
   * those of equal size by these words. There is none without ties.
   */
  tieFamilies: Array<TieFamily>;
  /**
   * Its ties to other things, each one relationship in one role. The events that an actor is involved
   * in and those located in a place come last, in the order TIME_DESC of `EventOrder`. All other ties
   * come before them: those with most statements first, then by the name at the other end, then by id.
   */
  ties: ThingTieConnection;
  /**
   * When the event takes or took place, as the best statement about its date has it: the one of
   * greatest certainty, then said last, then of least attribution depth, then first by id. Null where
   * no statement says.
   */
  time?: Maybe<TimeSpan>;
  /**
   * What the event is concerned with (relationship CONCERNS), by name (case and accents aside), then
   * id.
   */
  topics: TopicConnection;
};


/**
 * What happened, is planned, or is only talked of (schema:Event). An event states nothing of itself:
 * its status, time, place and the actors involved are projected from the statements about it, and the
 * event shows as long as one of them does.
 */
export type EventClaimsArgs = {
  anonymousOnly?: InputMaybe<Scalars['Boolean']['input']>;
  statuses?: InputMaybe<Array<ClaimStatus>>;
};


/**
 * What happened, is planned, or is only talked of (schema:Event). An event states nothing of itself:
 * its status, time, place and the actors involved are projected from the statements about it, and the
 * event shows as long as one of them does.
 */
export type EventParticipantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  roles?: InputMaybe<Array<Role>>;
};


/**
 * What happened, is planned, or is only talked of (schema:Event). An event states nothing of itself:
 * its status, time, place and the actors involved are projected from the statements about it, and the
 * event shows as long as one of them does.
 */
export type EventStatementsAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatementFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: StatementOrder;
};


/**
 * What happened, is planned, or is only talked of (schema:Event). An event states nothing of itself:
 * its status, time, place and the actors involved are projected from the statements about it, and the
 * event shows as long as one of them does.
 */
export type EventTieFamiliesArgs = {
  countTo?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * What happened, is planned, or is only talked of (schema:Event). An event states nothing of itself:
 * its status, time, place and the actors involved are projected from the statements about it, and the
 * event shows as long as one of them does.
 */
export type EventTiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TieFilter>;
  first?: Scalars['Int']['input'];
};


/**
 * What happened, is planned, or is only talked of (schema:Event). An event states nothing of itself:
 * its status, time, place and the actors involved are projected from the statements about it, and the
 * event shows as long as one of them does.
 */
export type EventTopicsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** A page of events, after the Relay Cursor Connections specification (see `PageInfo`). */
export type EventConnection = {
  __typename?: 'EventConnection';
  /** The items of this page in order, each with its cursor. */
  edges: Array<EventEdge>;
  /** The items of this page in order. */
  nodes: Array<Event>;
  /** Where this page stands in the whole list. */
  pageInfo: PageInfo;
  /** How many items the whole list holds, all pages together. It is computed only when selected. */
  totalCount: Scalars['Int']['output'];
};

/** One event on a page, and where it stands. */
export type EventEdge = {
  __typename?: 'EventEdge';
  /** The position of this item in its list, opaque, which `after` takes. */
  cursor: Scalars['String']['output'];
  /** The item at this position. */
  node: Event;
  /**
   * The visible statements that assert the relationship between this item and the thing whose list it
   * is in, or both things in the lists of `Between`, oldest first. Empty in a list of the root, which
   * belongs to nothing.
   */
  statements: Array<Statement>;
};

/**
 * Conditions on meetings and actions. All conditions given must hold. A list is met by any of its
 * values, and an empty list by nothing; a condition that is null or absent does not count.
 */
export type EventFilter = {
  /**
   * Only events whose CAMEO code begins with these digits: "13" is all of THREATEN. Events without a
   * code, as the meetings of articles are, do not pass.
   */
  codePrefix?: InputMaybe<Scalars['String']['input']>;
  /**
   * First calendar day (YYYY-MM-DD), inclusive: passes events whose time can reach it, that is whose
   * `time.latest` is on it or later. A time open at its end reaches every later day; undated ones do
   * not pass.
   */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** Only events of any of these kinds. */
  kinds?: InputMaybe<Array<EventKind>>;
  /** Only events that involve any of these actors (ids), in whatever role. */
  participants?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Only events located in any of these places (ids). */
  places?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Only events whose status is any of these. Events without a status do not pass. */
  statuses?: InputMaybe<Array<EventStatus>>;
  /**
   * Words that must all be found in the name or an alias of the event, by the rules of `text` of
   * `Query.search`: across scripts, by the beginning of a word, and with one typing error forgiven.
   * What data sets record has no name of its own and is not found by words, but by who was involved,
   * where and when, and by its CAMEO code.
   */
  text?: InputMaybe<Scalars['String']['input']>;
  /**
   * Last calendar day (YYYY-MM-DD), inclusive: passes events whose time can begin by then, that is
   * whose `time.earliest` is on it or sooner. A time open at its beginning reaches every sooner day;
   * undated ones do not pass.
   */
  to?: InputMaybe<Scalars['Date']['input']>;
  /** Only events that are concerned with any of these topics (ids). */
  topics?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** What events can be counted by. An event with several values of a kind counts in the group of each. */
export type EventGrouping =
  /** By the root of the CAMEO code, its first two digits. */
  | 'CODE_ROOT'
  /** By kind, MEETING or ACTION. */
  | 'KIND'
  /** By the month of the first day of `time`: what is only known to a year counts in its January. */
  | 'MONTH'
  /** By the actors involved, in whatever role. */
  | 'PARTICIPANT'
  /** By the places where the event is located. */
  | 'PLACE'
  /** By the `status` of the event. */
  | 'STATUS'
  /** By the topics that the event is concerned with. */
  | 'TOPIC';

/** What kind of event it is. Each kind is a type of its own in this schema. */
export type EventKind =
  /** Anything else that happens: the type `Action`. */
  | 'ACTION'
  /** A meeting: the type `Meeting`. */
  | 'MEETING';

/** The orders in which events can be listed. */
export type EventOrder =
  /**
   * Oldest first: by the first day of `time`, then its last day, then id. Events without a first day
   * come last.
   */
  | 'TIME_ASC'
  /** The exact reverse of TIME_ASC: events without a first day come first. */
  | 'TIME_DESC';

/** An event as a curator describes it; its time and status come from statements. */
export type EventRecordInput = {
  /** Other names by which it is found: spellings, translations, short forms. */
  aliases?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The CAMEO event code of 2 to 4 digits, where one fits. */
  code?: InputMaybe<Scalars['String']['input']>;
  /** What is worth saying of it, in the curator's own words. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** The id that the event has in the graph or is to have: a slug such as "istanbul-talks". */
  id: Scalars['ID']['input'];
  /** The kind as an interchange file has it: Meeting or Action. */
  kind: Scalars['String']['input'];
  /** The name, in one spelling. */
  name: Scalars['String']['input'];
};

/**
 * How far an event is real, as statements have it. Lists and counts hold events of every status unless
 * a filter says otherwise.
 */
export type EventStatus =
  /** It was planned and has been called off. */
  | 'CANCELLED'
  /**
   * It took place. A coded interaction of a data set is HELD whatever its verb, and so is an act of
   * speech once it was uttered.
   */
  | 'HELD'
  /** It is only talked of as something that could come about. */
  | 'HYPOTHETICAL'
  /** It has begun and goes on. */
  | 'ONGOING'
  /** One side has proposed it, and it is not agreed. */
  | 'PROPOSED'
  /** It is announced or agreed and has not taken place yet. */
  | 'SCHEDULED';

/**
 * What carries a statement in its source. In a text it is a span, after the TextPositionSelector and
 * TextQuoteSelector of the W3C Web Annotation Data Model; whoever has the text can check it: the span
 * from `start` to `end` has the fingerprint `sha256`. In a set of coded data it is a record, which
 * `file` and `line` name.
 */
export type Evidence = Node & {
  __typename?: 'Evidence';
  /**
   * The words of the span with those around it, from the kept text of the source; null where the graph
   * keeps none, or another text than that of the span. It needs the role proposer unless the server is
   * set to serve texts, else FORBIDDEN.
   */
  context?: Maybe<TextQuote>;
  /**
   * Where the span ends: the number of UTF-16 code units of the text up to its end, which is
   * exclusive. Null for a record of a data set.
   */
  end?: Maybe<Scalars['Int']['output']>;
  /**
   * The words themselves, held only where they stand inside quotation marks in the source; they may be
   * a part of the quotation. Null for every other span: the text of a source is its publisher's.
   */
  exact?: Maybe<Scalars['String']['output']>;
  /**
   * The name of the file of the data set that holds the record, without its folder; null for a span of
   * a text.
   */
  file?: Maybe<Scalars['String']['output']>;
  /**
   * The id, unique in the whole graph and the same after every load: a readable slug for what a
   * curator named ("istanbul-2025-07"), a content hash for statements and evidence, the name of the
   * data set, a colon and the id or content hash there for what was imported ("icews18:28").
   */
  id: Scalars['ID']['output'];
  /**
   * The line of `file` that the record stands on, counted from 1 (RFC 5147 counts the same line from
   * 0); null for a span of a text.
   */
  line?: Maybe<Scalars['Int']['output']>;
  /** SHA-256 of the UTF-8 bytes of the span, 64 lowercase hex digits. Null for a record of a data set. */
  sha256?: Maybe<Scalars['String']['output']>;
  /** The source whose text holds the span. */
  source: Source;
  /**
   * Where the span begins: the number of UTF-16 code units of the text before it. Null for a record of
   * a data set.
   */
  start?: Maybe<Scalars['Int']['output']>;
  /**
   * The statements that this span carries, oldest first: one sentence can carry what the narrator says
   * and what a speaker says in it.
   */
  statements: Array<Statement>;
  /**
   * True where the span was checked against the text and matched; null where no text was at hand. It
   * is never false, since a span that does not match fails the load.
   */
  verified?: Maybe<Scalars['Boolean']['output']>;
};

/** A page of evidence, after the Relay Cursor Connections specification (see `PageInfo`). */
export type EvidenceConnection = {
  __typename?: 'EvidenceConnection';
  /** The items of this page in order, each with its cursor. */
  edges: Array<EvidenceEdge>;
  /** The items of this page in order. */
  nodes: Array<Evidence>;
  /** Where this page stands in the whole list. */
  pageInfo: PageInfo;
  /** How many items the whole list holds, all pages together. It is computed only when selected. */
  totalCount: Scalars['Int']['output'];
};

/** One piece of evidence on a page, and where it stands. */
export type EvidenceEdge = {
  __typename?: 'EvidenceEdge';
  /** The position of this item in its list, opaque, which `after` takes. */
  cursor: Scalars['String']['output'];
  /** The item at this position. */
  node: Evidence;
};

/** A span of the source: either by its words, where the text is at hand, or by its offsets and hash. */
export type EvidenceRecordInput = {
  /** Where the span ends, exclusive. */
  end?: InputMaybe<Scalars['Int']['input']>;
  /** The words, only where they stand inside quotation marks in the source. */
  exact?: InputMaybe<Scalars['String']['input']>;
  /** The words of the span. Leave out the other fields then. */
  quote?: InputMaybe<QuoteInput>;
  /** The SHA-256 of the span in UTF-8, in 64 lowercase hex digits. */
  sha256?: InputMaybe<Scalars['String']['input']>;
  /** Where the span begins, in UTF-16 code units from 0. */
  start?: InputMaybe<Scalars['Int']['input']>;
};

/** In what form a source gives the words of a speaker. */
export type Form =
  /** As a record of a data set, coded after a scheme such as CAMEO. */
  | 'CODED'
  /** In the words of the speaker, inside quotation marks. */
  | 'DIRECT_QUOTE'
  /** In the words of the source, as reported speech. */
  | 'INDIRECT'
  /**
   * Partly quoted: some words of the speaker, inside quotation marks, in a clause of the source. One
   * span covers the clause, and a span within it has the quoted words in `exact`.
   */
  | 'MIXED_QUOTE'
  /** In the voice of the source's own narrator. */
  | 'NARRATION';

/** How many items of a list share one key, such as one speaker or one month. */
export type GroupCount = {
  __typename?: 'GroupCount';
  /** How many items are in the group, each once. */
  count: Scalars['Int']['output'];
  /**
   * What the items of the group have in common: a word of the schema, a number, a month (YYYY-MM), the
   * digits of a code, or the id of `node`. Null for the items that have nothing of the kind, such as
   * those without a date.
   */
  key?: Maybe<Scalars['String']['output']>;
  /** The node that `key` is the id of; null where the key is no id. */
  node?: Maybe<Node>;
};

/** How many statements of a claim were passed on equally often. */
export type HearsayCount = {
  __typename?: 'HearsayCount';
  /** How far the statements are from the narrator of their source, who has 0. */
  depth: Scalars['Int']['output'];
  /** How many statements they are. */
  statements: Scalars['Int']['output'];
};

/**
 * How a relationship lies in a path that runs through it, or as seen from the thing whose ties are
 * listed.
 */
export type HopDirection =
  /** It leads from the hop's `to` to its `from`, or to the thing whose tie it is. */
  | 'BACKWARD'
  /** There are some in either direction. */
  | 'BOTH'
  /** It leads from the hop's `from` to its `to`, or from the thing whose tie it is. */
  | 'FORWARD';

/** The ledger: every change of what the graph knows, numbered in the order in which it was committed. */
export type Ledger = {
  __typename?: 'Ledger';
  /**
   * The instant of the last change, RFC 3339 UTC. No later change has this instant or an earlier one,
   * so an answer as of it (`AsOf.knownAt`) stays the same, unless a change is backdated.
   */
  at: Scalars['DateTime']['output'];
  /**
   * The cursor of the last change: `Query.changes` and `Subscription.changes` go on after it, so
   * that nothing is missed between this answer and theirs.
   */
  cursor: Scalars['String']['output'];
  /** The id of the store. A graph that was made anew has another, and does not know cursors of this one. */
  epoch: Scalars['ID']['output'];
  /** The number of the last change, from 1; 0 where nothing was recorded since the ledger began. */
  sequence: Scalars['Int']['output'];
};

/** A link from a statement of one of two actors to a statement of the other. */
export type LinkBetween = {
  __typename?: 'LinkBetween';
  /** The aspect for which the link holds. */
  aspect: Aspect;
  /** The statement that confirms, denies or contradicts. */
  from: Statement;
  /** The statement that is confirmed, denied or contradicted. */
  to: Statement;
  /** What the linking statement does to the other. */
  type: LinkType;
};

/** Which end of a link the statement is that was asked for. */
export type LinkDirection =
  /** It is the one that the other confirms, denies, contradicts, qualifies or supersedes. */
  | 'INCOMING'
  /** It is the one that confirms, denies, contradicts, qualifies or supersedes the other. */
  | 'OUTGOING';

/** How one statement bears on another. */
export type LinkRecordInput = {
  /** The aspect in which it does. */
  aspect: Aspect;
  /** The other statement: a key of the proposal or an id of the graph. */
  to: Scalars['ID']['input'];
  /** The way in which it bears on it. */
  type: LinkType;
};

/** What one statement does to another. None of them closes or changes the other statement. */
export type LinkType =
  /** Says that what the other claims is so. */
  | 'CONFIRMS'
  /**
   * Says something that cannot be so together with what the other claims, without speaking of that
   * claim.
   */
  | 'CONTRADICTS'
  /** Says that what the other claims is not so. */
  | 'DENIES'
  /** Narrows or widens what the other claims, or adds a reservation, without denying it. */
  | 'QUALIFIES'
  /** Puts something newer by the same side in the place of what the other claims. */
  | 'SUPERSEDES';

/**
 * An event at which actors meet (schema:Event): held, planned or only talked of. One of a set of
 * coded event data (see `coding`) is a contact that the press reported, not a count of real
 * encounters; its records from both sides are one meeting where the set records each side.
 */
export type Meeting = Event & Node & Thing & {
  __typename?: 'Meeting';
  /**
   * Other names that it is found by, in any language: spellings, translations and short forms. Empty
   * where none is recorded.
   */
  aliases: Array<Scalars['String']['output']>;
  /**
   * What is claimed about the event, one claim for each aspect that a statement about it speaks of,
   * and how far it is confirmed. In the order of the values of `Aspect`.
   */
  claims: Array<Claim>;
  /**
   * What a set of coded event data says of the event, beyond whom it involves; null for what was not
   * imported from one.
   */
  coding?: Maybe<Coding>;
  /**
   * A remark by the curator, in English, that tells it from others; it is no fact of the graph and
   * carries no evidence. Null where nobody wrote one.
   */
  description?: Maybe<Scalars['String']['output']>;
  /**
   * The id, unique in the whole graph and the same after every load: a readable slug for what a
   * curator named ("istanbul-2025-07"), a content hash for statements and evidence, the name of the
   * data set, a colon and the id or content hash there for what was imported ("icews18:28").
   */
  id: Scalars['ID']['output'];
  /**
   * The name to show, in English and as the curator chose it. What has no name of its own, such as an
   * event or an unnamed actor, has a short description in its place; what was imported has the label
   * of its data set.
   */
  name: Scalars['String']['output'];
  /**
   * The actors involved in the event and their roles, by name (case and accents aside), then id, then
   * role. An actor with two roles stands here twice.
   */
  participants: ParticipantConnection;
  /**
   * Where the event takes or took place (relationship LOCATED_IN). Of several places it is the one
   * carried with the greatest certainty, then the first by id; null where none is said.
   */
  place?: Maybe<Place>;
  /**
   * When the graph first recorded it: transaction time, an RFC 3339 instant, which says nothing of
   * when it came about in the world.
   */
  recordedAt: Scalars['DateTime']['output'];
  /**
   * The series that the meeting is part of (relationship PART_OF). Of several it is the one carried
   * with the greatest certainty, then the first by id; null where none is said.
   */
  series?: Maybe<MeetingSeries>;
  /** What is said about the event, by whomever, under every aspect. */
  statementsAbout: StatementConnection;
  /**
   * Whether the event took place, is planned or is only talked of, as the best statement about its
   * status has it: the one of greatest certainty, then said last, then of least attribution depth,
   * then first by id. Null where no statement says.
   */
  status?: Maybe<EventStatus>;
  /**
   * Its ties to other things, counted by relationship, direction and role: the largest family first,
   * those of equal size by these words. There is none without ties.
   */
  tieFamilies: Array<TieFamily>;
  /**
   * Its ties to other things, each one relationship in one role. The events that an actor is involved
   * in and those located in a place come last, in the order TIME_DESC of `EventOrder`. All other ties
   * come before them: those with most statements first, then by the name at the other end, then by id.
   */
  ties: ThingTieConnection;
  /**
   * When the event takes or took place, as the best statement about its date has it: the one of
   * greatest certainty, then said last, then of least attribution depth, then first by id. Null where
   * no statement says.
   */
  time?: Maybe<TimeSpan>;
  /**
   * What the event is concerned with (relationship CONCERNS), by name (case and accents aside), then
   * id.
   */
  topics: TopicConnection;
};


/**
 * An event at which actors meet (schema:Event): held, planned or only talked of. One of a set of
 * coded event data (see `coding`) is a contact that the press reported, not a count of real
 * encounters; its records from both sides are one meeting where the set records each side.
 */
export type MeetingClaimsArgs = {
  anonymousOnly?: InputMaybe<Scalars['Boolean']['input']>;
  statuses?: InputMaybe<Array<ClaimStatus>>;
};


/**
 * An event at which actors meet (schema:Event): held, planned or only talked of. One of a set of
 * coded event data (see `coding`) is a contact that the press reported, not a count of real
 * encounters; its records from both sides are one meeting where the set records each side.
 */
export type MeetingParticipantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  roles?: InputMaybe<Array<Role>>;
};


/**
 * An event at which actors meet (schema:Event): held, planned or only talked of. One of a set of
 * coded event data (see `coding`) is a contact that the press reported, not a count of real
 * encounters; its records from both sides are one meeting where the set records each side.
 */
export type MeetingStatementsAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatementFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: StatementOrder;
};


/**
 * An event at which actors meet (schema:Event): held, planned or only talked of. One of a set of
 * coded event data (see `coding`) is a contact that the press reported, not a count of real
 * encounters; its records from both sides are one meeting where the set records each side.
 */
export type MeetingTieFamiliesArgs = {
  countTo?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * An event at which actors meet (schema:Event): held, planned or only talked of. One of a set of
 * coded event data (see `coding`) is a contact that the press reported, not a count of real
 * encounters; its records from both sides are one meeting where the set records each side.
 */
export type MeetingTiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TieFilter>;
  first?: Scalars['Int']['input'];
};


/**
 * An event at which actors meet (schema:Event): held, planned or only talked of. One of a set of
 * coded event data (see `coding`) is a contact that the press reported, not a count of real
 * encounters; its records from both sides are one meeting where the set records each side.
 */
export type MeetingTopicsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** A page of meetings, after the Relay Cursor Connections specification (see `PageInfo`). */
export type MeetingConnection = {
  __typename?: 'MeetingConnection';
  /** The items of this page in order, each with its cursor. */
  edges: Array<MeetingEdge>;
  /** The items of this page in order. */
  nodes: Array<Meeting>;
  /** Where this page stands in the whole list. */
  pageInfo: PageInfo;
  /** How many items the whole list holds, all pages together. It is computed only when selected. */
  totalCount: Scalars['Int']['output'];
};

/** One meeting on a page, and where it stands. */
export type MeetingEdge = {
  __typename?: 'MeetingEdge';
  /** The position of this item in its list, opaque, which `after` takes. */
  cursor: Scalars['String']['output'];
  /** The item at this position. */
  node: Meeting;
  /**
   * The visible statements that assert the relationship between this item and the thing whose list it
   * is in, or both things in the lists of `Between`, oldest first. Empty in a list of the root, which
   * belongs to nothing.
   */
  statements: Array<Statement>;
};

/**
 * Conditions on meetings. All conditions given must hold. A list is met by any of its values, and an
 * empty list by nothing; a condition that is null or absent does not count.
 */
export type MeetingFilter = {
  /**
   * Only meetings whose CAMEO code begins with these digits: "042" is all visits that were made.
   * Meetings without a code, as most of articles are, do not pass.
   */
  codePrefix?: InputMaybe<Scalars['String']['input']>;
  /**
   * First calendar day (YYYY-MM-DD), inclusive: passes meetings whose time can reach it, that is whose
   * `time.latest` is on it or later. A time open at its end reaches every later day; undated ones do
   * not pass.
   */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** Only meetings that involve any of these actors (ids), in whatever role. */
  participants?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Only meetings located in any of these places (ids). */
  places?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Only meetings that are part of any of these series (ids). */
  series?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Only meetings whose status is any of these. Meetings without a status do not pass. */
  statuses?: InputMaybe<Array<EventStatus>>;
  /**
   * Words that must all be found in the name or an alias of the meeting, by the rules of `text` of
   * `Query.search`: across scripts, by the beginning of a word, and with one typing error forgiven.
   * What data sets record has no name of its own and is not found by words, but by who was involved,
   * where and when, and by its CAMEO code.
   */
  text?: InputMaybe<Scalars['String']['input']>;
  /**
   * Last calendar day (YYYY-MM-DD), inclusive: passes meetings whose time can begin by then, that is
   * whose `time.earliest` is on it or sooner. A time open at its beginning reaches every sooner day;
   * undated ones do not pass.
   */
  to?: InputMaybe<Scalars['Date']['input']>;
  /** Only meetings that are concerned with any of these topics (ids). */
  topics?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** Meetings that belong together, such as the rounds of one negotiation (schema:EventSeries). */
export type MeetingSeries = Node & Thing & {
  __typename?: 'MeetingSeries';
  /**
   * Other names that it is found by, in any language: spellings, translations and short forms. Empty
   * where none is recorded.
   */
  aliases: Array<Scalars['String']['output']>;
  /**
   * A remark by the curator, in English, that tells it from others; it is no fact of the graph and
   * carries no evidence. Null where nobody wrote one.
   */
  description?: Maybe<Scalars['String']['output']>;
  /**
   * The id, unique in the whole graph and the same after every load: a readable slug for what a
   * curator named ("istanbul-2025-07"), a content hash for statements and evidence, the name of the
   * data set, a colon and the id or content hash there for what was imported ("icews18:28").
   */
  id: Scalars['ID']['output'];
  /** The meetings that are part of the series, whatever their status. */
  meetings: MeetingConnection;
  /**
   * The name to show, in English and as the curator chose it. What has no name of its own, such as an
   * event or an unnamed actor, has a short description in its place; what was imported has the label
   * of its data set.
   */
  name: Scalars['String']['output'];
  /**
   * When the graph first recorded it: transaction time, an RFC 3339 instant, which says nothing of
   * when it came about in the world.
   */
  recordedAt: Scalars['DateTime']['output'];
  /**
   * Its ties to other things, counted by relationship, direction and role: the largest family first,
   * those of equal size by these words. There is none without ties.
   */
  tieFamilies: Array<TieFamily>;
  /**
   * Its ties to other things, each one relationship in one role. The events that an actor is involved
   * in and those located in a place come last, in the order TIME_DESC of `EventOrder`. All other ties
   * come before them: those with most statements first, then by the name at the other end, then by id.
   */
  ties: ThingTieConnection;
};


/** Meetings that belong together, such as the rounds of one negotiation (schema:EventSeries). */
export type MeetingSeriesMeetingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MeetingFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: EventOrder;
};


/** Meetings that belong together, such as the rounds of one negotiation (schema:EventSeries). */
export type MeetingSeriesTieFamiliesArgs = {
  countTo?: InputMaybe<Scalars['Int']['input']>;
};


/** Meetings that belong together, such as the rounds of one negotiation (schema:EventSeries). */
export type MeetingSeriesTiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TieFilter>;
  first?: Scalars['Int']['input'];
};

/**
 * Changes what the graph knows. Everyone may read; who writes sends a token (`Authorization: Bearer`).
 * What a caller can mend is in `userErrors` of the answer, all of it at once; what the request lacks,
 * such as a role, is an error with a code: UNAUTHENTICATED or FORBIDDEN.
 */
export type Mutation = {
  __typename?: 'Mutation';
  /**
   * Creates a draft. The same key with the same content gives the proposal that there is, and writes
   * nothing. It needs the role proposer.
   */
  createProposal: ProposalPayload;
  /**
   * Accepts, returns or rejects a submitted proposal. Accepting writes exactly the plan that was
   * shown, in one transaction, or nothing. The same call again is the same one change. It needs the
   * role curator.
   */
  decideProposal: DecisionPayload;
  /**
   * Creates a draft that undoes a change, and is decided like any other: what the change added ends,
   * what it ended is stated again, and what it renamed gets its name back. What a later change has
   * touched is left and named in the note. It needs the role proposer.
   */
  revertChange: ProposalPayload;
  /**
   * Replaces the records of a proposal that is not decided, which is a draft again. It needs the role
   * proposer, and curator for proposals of others.
   */
  reviseProposal: ProposalPayload;
  /**
   * Hands a draft without faults to those who decide. It needs the role proposer, and curator for
   * proposals of others.
   */
  submitProposal: ProposalPayload;
};


/**
 * Changes what the graph knows. Everyone may read; who writes sends a token (`Authorization: Bearer`).
 * What a caller can mend is in `userErrors` of the answer, all of it at once; what the request lacks,
 * such as a role, is an error with a code: UNAUTHENTICATED or FORBIDDEN.
 */
export type MutationCreateProposalArgs = {
  input: CreateProposalInput;
};


/**
 * Changes what the graph knows. Everyone may read; who writes sends a token (`Authorization: Bearer`).
 * What a caller can mend is in `userErrors` of the answer, all of it at once; what the request lacks,
 * such as a role, is an error with a code: UNAUTHENTICATED or FORBIDDEN.
 */
export type MutationDecideProposalArgs = {
  comment?: InputMaybe<Scalars['String']['input']>;
  decision: ProposalDecision;
  except?: InputMaybe<Array<Scalars['ID']['input']>>;
  expectedRevision: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
  planHash?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Changes what the graph knows. Everyone may read; who writes sends a token (`Authorization: Bearer`).
 * What a caller can mend is in `userErrors` of the answer, all of it at once; what the request lacks,
 * such as a role, is an error with a code: UNAUTHENTICATED or FORBIDDEN.
 */
export type MutationRevertChangeArgs = {
  key: Scalars['String']['input'];
  reason: Scalars['String']['input'];
  sequence: Scalars['Int']['input'];
};


/**
 * Changes what the graph knows. Everyone may read; who writes sends a token (`Authorization: Bearer`).
 * What a caller can mend is in `userErrors` of the answer, all of it at once; what the request lacks,
 * such as a role, is an error with a code: UNAUTHENTICATED or FORBIDDEN.
 */
export type MutationReviseProposalArgs = {
  expectedRevision: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
  records: Array<RecordInput>;
};


/**
 * Changes what the graph knows. Everyone may read; who writes sends a token (`Authorization: Bearer`).
 * What a caller can mend is in `userErrors` of the answer, all of it at once; what the request lacks,
 * such as a role, is an error with a code: UNAUTHENTICATED or FORBIDDEN.
 */
export type MutationSubmitProposalArgs = {
  expectedRevision: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
};

/**
 * A page of the neighbours of an actor, after the Relay Cursor Connections specification (see
 * `PageInfo`).
 */
export type NeighbourConnection = {
  __typename?: 'NeighbourConnection';
  /** The items of this page in order, each with its cursor. */
  edges: Array<NeighbourEdge>;
  /** The neighbours of this page, in order. */
  nodes: Array<Actor>;
  /** Where this page stands in the whole list. */
  pageInfo: PageInfo;
  /** How many items the whole list holds, all pages together. It is computed only when selected. */
  totalCount: Scalars['Int']['output'];
};

/** One neighbour of an actor, and what ties the two. `Query.between` lists the shared events. */
export type NeighbourEdge = {
  __typename?: 'NeighbourEdge';
  /** How many actions involve both. */
  actions: Scalars['Int']['output'];
  /** The position of this item in its list, opaque, which `after` takes. */
  cursor: Scalars['String']['output'];
  /** How many meetings involve both. */
  meetings: Scalars['Int']['output'];
  /** The actor who is tied to the one whose list it is. */
  node: Actor;
  /**
   * The direct relationships between the two, in both directions: by type, then by the id of
   * `from`, then by title.
   */
  relationships: Array<ActorRelationship>;
  /**
   * How many events the two share: the sum of `meetings` and `actions`. It is 0 where only direct
   * relationships tie them.
   */
  weight: Scalars['Int']['output'];
};

/**
 * Conditions on the neighbours of an actor, and on what makes them neighbours. All conditions given
 * must hold. A list is met by any of its values, and an empty list by nothing; a condition that is
 * null or absent does not count. Conditions on events decide which shared events there are; they do
 * not touch neighbours by a direct relationship, which `ties` or `minWeight` leaves out.
 */
export type NeighbourFilter = {
  /**
   * Only shared events whose CAMEO code begins with these digits: "13" is all of THREATEN. Events
   * without a code do not pass.
   */
  codePrefix?: InputMaybe<Scalars['String']['input']>;
  /** Only shared events of any of these kinds. */
  eventKinds?: InputMaybe<Array<EventKind>>;
  /**
   * First calendar day (YYYY-MM-DD), inclusive: passes shared events whose time can reach it; undated
   * ones do not pass.
   */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** Only neighbours of any of these kinds. */
  kinds?: InputMaybe<Array<ActorKind>>;
  /** Only neighbours with at least so many shared events. */
  minWeight?: InputMaybe<Scalars['Int']['input']>;
  /** Only shared events located in any of these places (ids). */
  places?: InputMaybe<Array<Scalars['ID']['input']>>;
  /**
   * Only shared events whose status is any of these. Where it is null or absent, only those that are
   * HELD or ONGOING: what is planned or only talked of ties nobody unless asked for.
   */
  statuses?: InputMaybe<Array<EventStatus>>;
  /**
   * Only what ties two actors in any of these ways: whatever else ties them counts for nothing and is
   * not told of.
   */
  ties?: InputMaybe<Array<NeighbourTie>>;
  /**
   * Last calendar day (YYYY-MM-DD), inclusive: passes shared events whose time can begin by then;
   * undated ones do not pass.
   */
  to?: InputMaybe<Scalars['Date']['input']>;
  /** Only shared events that are concerned with any of these topics (ids). */
  topics?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** By what two actors are neighbours. */
export type NeighbourTie =
  /** One belongs to the other (relationship BELONGS_TO). */
  | 'BELONGS_TO'
  /** One holds a position in the other (relationship HOLDS_POSITION_IN). */
  | 'HOLDS_POSITION_IN'
  /** They are involved in the same event, each in whatever role. */
  | 'SHARED_EVENT'
  /** One speaks for the other (relationship SPEAKS_FOR). */
  | 'SPEAKS_FOR';

/** Anything that has an id of its own, after the Relay Global Object Identification specification. */
export type Node = {
  /**
   * The id, unique in the whole graph and the same after every load: a readable slug for what a
   * curator named ("istanbul-2025-07"), a content hash for statements and evidence, the name of the
   * data set, a colon and the id or content hash there for what was imported ("icews18:28").
   */
  id: Scalars['ID']['output'];
};

/** A government, ministry, council, agency, party, company or other organization (schema:Organization). */
export type Organization = Actor & Node & Thing & {
  __typename?: 'Organization';
  /** The actions that this actor is involved in, in whatever role, and of every status. */
  actions: ActionConnection;
  /**
   * Other names that it is found by, in any language: spellings, translations and short forms. Empty
   * where none is recorded.
   */
  aliases: Array<Scalars['String']['output']>;
  /**
   * The actors that this one belongs to, by name, then id: a government to its state, an official to a
   * government (relationship BELONGS_TO, from this actor).
   */
  belongsTo: TieConnection;
  /**
   * A remark by the curator, in English, that tells it from others; it is no fact of the graph and
   * carries no evidence. Null where nobody wrote one.
   */
  description?: Maybe<Scalars['String']['output']>;
  /**
   * The id, unique in the whole graph and the same after every load: a readable slug for what a
   * curator named ("istanbul-2025-07"), a content hash for statements and evidence, the name of the
   * data set, a colon and the id or content hash there for what was imported ("icews18:28").
   */
  id: Scalars['ID']['output'];
  /**
   * The meetings that this actor is involved in, in whatever role, and of every status: planned and
   * hypothetical ones too.
   */
  meetings: MeetingConnection;
  /** The actors that belong to this one, by name, then id (relationship BELONGS_TO, to this actor). */
  members: TieConnection;
  /**
   * The name to show, in English and as the curator chose it. What has no name of its own, such as an
   * event or an unnamed actor, has a short description in its place; what was imported has the label
   * of its data set.
   */
  name: Scalars['String']['output'];
  /**
   * The actors whom something ties to this one: an event that both are involved in, or a direct
   * relationship in either direction. Heaviest first, by the number of shared events, then by id.
   * Without `statuses` in the filter only events that are HELD or ONGOING count.
   */
  neighbours: NeighbourConnection;
  /**
   * The actors who hold a position in this one, by name, then id, each with its title (relationship
   * HOLDS_POSITION_IN, to this actor).
   */
  positionHolders: TieConnection;
  /**
   * The actors in which this one holds a position, by name, then id, each with its title (relationship
   * HOLDS_POSITION_IN, from this actor).
   */
  positionsHeld: TieConnection;
  /**
   * When the graph first recorded it: transaction time, an RFC 3339 instant, which says nothing of
   * when it came about in the world.
   */
  recordedAt: Scalars['DateTime']['output'];
  /** The sources that this actor published. */
  sources: SourceConnection;
  /** The actors for whom this one speaks, by name, then id (relationship SPEAKS_FOR, from this actor). */
  speaksFor: TieConnection;
  /** The actors who speak for this one, by name, then id (relationship SPEAKS_FOR, to this actor). */
  spokespersons: TieConnection;
  /**
   * What this actor said: the statements of which it is the speaker, whether the source heard them
   * itself or passes them on.
   */
  statements: StatementConnection;
  /** What is said about this actor, by whomever. */
  statementsAbout: StatementConnection;
  /**
   * Its ties to other things, counted by relationship, direction and role: the largest family first,
   * those of equal size by these words. There is none without ties.
   */
  tieFamilies: Array<TieFamily>;
  /**
   * Its ties to other things, each one relationship in one role. The events that an actor is involved
   * in and those located in a place come last, in the order TIME_DESC of `EventOrder`. All other ties
   * come before them: those with most statements first, then by the name at the other end, then by id.
   */
  ties: ThingTieConnection;
};


/** A government, ministry, council, agency, party, company or other organization (schema:Organization). */
export type OrganizationActionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ActionFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: EventOrder;
};


/** A government, ministry, council, agency, party, company or other organization (schema:Organization). */
export type OrganizationBelongsToArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A government, ministry, council, agency, party, company or other organization (schema:Organization). */
export type OrganizationMeetingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MeetingFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: EventOrder;
};


/** A government, ministry, council, agency, party, company or other organization (schema:Organization). */
export type OrganizationMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A government, ministry, council, agency, party, company or other organization (schema:Organization). */
export type OrganizationNeighboursArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<NeighbourFilter>;
  first?: Scalars['Int']['input'];
};


/** A government, ministry, council, agency, party, company or other organization (schema:Organization). */
export type OrganizationPositionHoldersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A government, ministry, council, agency, party, company or other organization (schema:Organization). */
export type OrganizationPositionsHeldArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A government, ministry, council, agency, party, company or other organization (schema:Organization). */
export type OrganizationSourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SourceFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: SourceOrder;
};


/** A government, ministry, council, agency, party, company or other organization (schema:Organization). */
export type OrganizationSpeaksForArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A government, ministry, council, agency, party, company or other organization (schema:Organization). */
export type OrganizationSpokespersonsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A government, ministry, council, agency, party, company or other organization (schema:Organization). */
export type OrganizationStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatementFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: StatementOrder;
};


/** A government, ministry, council, agency, party, company or other organization (schema:Organization). */
export type OrganizationStatementsAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatementFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: StatementOrder;
};


/** A government, ministry, council, agency, party, company or other organization (schema:Organization). */
export type OrganizationTieFamiliesArgs = {
  countTo?: InputMaybe<Scalars['Int']['input']>;
};


/** A government, ministry, council, agency, party, company or other organization (schema:Organization). */
export type OrganizationTiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TieFilter>;
  first?: Scalars['Int']['input'];
};

/**
 * Where a page stands in its list, after the Relay Cursor Connections specification; pages are read
 * forwards, and a timeline backwards too. A cursor is opaque and belongs to the field and the order
 * that made it. It marks a position, not a count, so that data added meanwhile makes no item come
 * twice or be skipped.
 */
export type PageInfo = {
  __typename?: 'PageInfo';
  /**
   * The cursor of the last item on this page, which `after` takes to continue; null where the page is
   * empty.
   */
  endCursor?: Maybe<Scalars['String']['output']>;
  /**
   * True where at least one item follows this page; on a page that was read backwards, where it ends
   * before a cursor.
   */
  hasNextPage: Scalars['Boolean']['output'];
  /**
   * True where this page continues after a cursor; on a page that was read backwards, where at least
   * one item comes before it.
   */
  hasPreviousPage: Scalars['Boolean']['output'];
  /**
   * The cursor of the first item on this page, which `before` takes to go back; null where the page is
   * empty.
   */
  startCursor?: Maybe<Scalars['String']['output']>;
};

/**
 * A page of involvements of actors in one event, after the Relay Cursor Connections specification (see
 * `PageInfo`).
 */
export type ParticipantConnection = {
  __typename?: 'ParticipantConnection';
  /** The items of this page in order, each with its cursor. */
  edges: Array<ParticipantEdge>;
  /** The actors of this page in order; one who has two roles in the event stands here twice. */
  nodes: Array<Actor>;
  /** Where this page stands in the whole list. */
  pageInfo: PageInfo;
  /** How many items the whole list holds, all pages together. It is computed only when selected. */
  totalCount: Scalars['Int']['output'];
};

/**
 * One involvement: an actor, its role in the event, and the statements that carry it. An actor with
 * two roles stands on two edges.
 */
export type ParticipantEdge = {
  __typename?: 'ParticipantEdge';
  /** The position of this item in its list, opaque, which `after` takes. */
  cursor: Scalars['String']['output'];
  /** The actor who is involved. */
  node: Actor;
  /** The role of the actor in the event. */
  role: Role;
  /** The statements that this involvement rests on, at least one. */
  statements: Array<Statement>;
};

/**
 * A chain of relationships between two things of the world, each hop with the statements that carry
 * it. It visits nothing twice, and never runs through a source, a piece of evidence or a statement.
 */
export type Path = {
  __typename?: 'Path';
  /**
   * Its hops in order: the first begins where the path begins, and each begins where the one before
   * ends.
   */
  hops: Array<PathHop>;
  /** How many hops it has. */
  length: Scalars['Int']['output'];
};

/**
 * What a path may run through. A hop passes where one and the same statement passes all of it. The two
 * ends of a path always count, whatever they are.
 */
export type PathFilter = {
  /**
   * Whether events that are only SCHEDULED, PROPOSED or HYPOTHETICAL may stand on the way, and events
   * of which no statement says their status. HELD and ONGOING ones always may, CANCELLED ones never.
   */
  includeHypothetical?: Scalars['Boolean']['input'];
  /**
   * Whether unnamed actors may stand on the way. It is about the things on the path, never about who
   * speaks.
   */
  includeUnnamed?: Scalars['Boolean']['input'];
  /**
   * Only hops carried by a statement passed on at most this many times: 0 leaves only what narrators
   * of sources say. Less than 0 is refused with BAD_USER_INPUT.
   */
  maxAttributionDepth?: InputMaybe<Scalars['Int']['input']>;
  /**
   * Only hops carried by a statement of this certainty or a higher one, by the ranks UNKNOWN <
   * POSSIBLE < PROBABLE < CERTAIN.
   */
  minCertainty?: InputMaybe<Certainty>;
  /**
   * The types of relationship to follow, in place of INVOLVED_IN, SPEAKS_FOR, HOLDS_POSITION_IN and
   * BELONGS_TO. With LOCATED_IN, PART_OF or CONCERNS a path can cross places, series or topics. An
   * empty list finds nothing; null is the default.
   */
  through?: InputMaybe<Array<Relationship>>;
};

/**
 * One relationship between two neighbours on a path. Several of one type between the same two things,
 * such as two roles at one event, are one hop.
 */
export type PathHop = {
  __typename?: 'PathHop';
  /** Whether the relationship leads along the path or against it. */
  direction: HopDirection;
  /** The thing that the hop begins with, as the path runs. */
  from: Thing;
  /** The type of the relationship. */
  relationship: Relationship;
  /**
   * The statements that carry the hop, those of all relationships that make it together: the ones that
   * the moment shows and that pass the filter, oldest first (see `StatementOrder`).
   */
  statements: Array<Statement>;
  /** The thing that the hop ends with, as the path runs. */
  to: Thing;
};

/** A human being whom a source names (schema:Person). */
export type Person = Actor & Node & Thing & {
  __typename?: 'Person';
  /** The actions that this actor is involved in, in whatever role, and of every status. */
  actions: ActionConnection;
  /**
   * Other names that it is found by, in any language: spellings, translations and short forms. Empty
   * where none is recorded.
   */
  aliases: Array<Scalars['String']['output']>;
  /**
   * The actors that this one belongs to, by name, then id: a government to its state, an official to a
   * government (relationship BELONGS_TO, from this actor).
   */
  belongsTo: TieConnection;
  /**
   * A remark by the curator, in English, that tells it from others; it is no fact of the graph and
   * carries no evidence. Null where nobody wrote one.
   */
  description?: Maybe<Scalars['String']['output']>;
  /**
   * The id, unique in the whole graph and the same after every load: a readable slug for what a
   * curator named ("istanbul-2025-07"), a content hash for statements and evidence, the name of the
   * data set, a colon and the id or content hash there for what was imported ("icews18:28").
   */
  id: Scalars['ID']['output'];
  /**
   * The meetings that this actor is involved in, in whatever role, and of every status: planned and
   * hypothetical ones too.
   */
  meetings: MeetingConnection;
  /** The actors that belong to this one, by name, then id (relationship BELONGS_TO, to this actor). */
  members: TieConnection;
  /**
   * The name to show, in English and as the curator chose it. What has no name of its own, such as an
   * event or an unnamed actor, has a short description in its place; what was imported has the label
   * of its data set.
   */
  name: Scalars['String']['output'];
  /**
   * The actors whom something ties to this one: an event that both are involved in, or a direct
   * relationship in either direction. Heaviest first, by the number of shared events, then by id.
   * Without `statuses` in the filter only events that are HELD or ONGOING count.
   */
  neighbours: NeighbourConnection;
  /**
   * The actors who hold a position in this one, by name, then id, each with its title (relationship
   * HOLDS_POSITION_IN, to this actor).
   */
  positionHolders: TieConnection;
  /**
   * The actors in which this one holds a position, by name, then id, each with its title (relationship
   * HOLDS_POSITION_IN, from this actor).
   */
  positionsHeld: TieConnection;
  /**
   * When the graph first recorded it: transaction time, an RFC 3339 instant, which says nothing of
   * when it came about in the world.
   */
  recordedAt: Scalars['DateTime']['output'];
  /** The sources that this actor published. */
  sources: SourceConnection;
  /** The actors for whom this one speaks, by name, then id (relationship SPEAKS_FOR, from this actor). */
  speaksFor: TieConnection;
  /** The actors who speak for this one, by name, then id (relationship SPEAKS_FOR, to this actor). */
  spokespersons: TieConnection;
  /**
   * What this actor said: the statements of which it is the speaker, whether the source heard them
   * itself or passes them on.
   */
  statements: StatementConnection;
  /** What is said about this actor, by whomever. */
  statementsAbout: StatementConnection;
  /**
   * Its ties to other things, counted by relationship, direction and role: the largest family first,
   * those of equal size by these words. There is none without ties.
   */
  tieFamilies: Array<TieFamily>;
  /**
   * Its ties to other things, each one relationship in one role. The events that an actor is involved
   * in and those located in a place come last, in the order TIME_DESC of `EventOrder`. All other ties
   * come before them: those with most statements first, then by the name at the other end, then by id.
   */
  ties: ThingTieConnection;
};


/** A human being whom a source names (schema:Person). */
export type PersonActionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ActionFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: EventOrder;
};


/** A human being whom a source names (schema:Person). */
export type PersonBelongsToArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A human being whom a source names (schema:Person). */
export type PersonMeetingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MeetingFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: EventOrder;
};


/** A human being whom a source names (schema:Person). */
export type PersonMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A human being whom a source names (schema:Person). */
export type PersonNeighboursArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<NeighbourFilter>;
  first?: Scalars['Int']['input'];
};


/** A human being whom a source names (schema:Person). */
export type PersonPositionHoldersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A human being whom a source names (schema:Person). */
export type PersonPositionsHeldArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A human being whom a source names (schema:Person). */
export type PersonSourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SourceFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: SourceOrder;
};


/** A human being whom a source names (schema:Person). */
export type PersonSpeaksForArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A human being whom a source names (schema:Person). */
export type PersonSpokespersonsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A human being whom a source names (schema:Person). */
export type PersonStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatementFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: StatementOrder;
};


/** A human being whom a source names (schema:Person). */
export type PersonStatementsAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatementFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: StatementOrder;
};


/** A human being whom a source names (schema:Person). */
export type PersonTieFamiliesArgs = {
  countTo?: InputMaybe<Scalars['Int']['input']>;
};


/** A human being whom a source names (schema:Person). */
export type PersonTiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TieFilter>;
  first?: Scalars['Int']['input'];
};

/** Where events take place, such as a city (schema:Place). */
export type Place = Node & Thing & {
  __typename?: 'Place';
  /**
   * Other names that it is found by, in any language: spellings, translations and short forms. Empty
   * where none is recorded.
   */
  aliases: Array<Scalars['String']['output']>;
  /**
   * A remark by the curator, in English, that tells it from others; it is no fact of the graph and
   * carries no evidence. Null where nobody wrote one.
   */
  description?: Maybe<Scalars['String']['output']>;
  /** The meetings and actions located in the place, whatever their status. */
  events: EventConnection;
  /**
   * The id, unique in the whole graph and the same after every load: a readable slug for what a
   * curator named ("istanbul-2025-07"), a content hash for statements and evidence, the name of the
   * data set, a colon and the id or content hash there for what was imported ("icews18:28").
   */
  id: Scalars['ID']['output'];
  /**
   * The name to show, in English and as the curator chose it. What has no name of its own, such as an
   * event or an unnamed actor, has a short description in its place; what was imported has the label
   * of its data set.
   */
  name: Scalars['String']['output'];
  /**
   * When the graph first recorded it: transaction time, an RFC 3339 instant, which says nothing of
   * when it came about in the world.
   */
  recordedAt: Scalars['DateTime']['output'];
  /** What is said about the place itself, by whomever; what is said about events there is not among it. */
  statementsAbout: StatementConnection;
  /**
   * Its ties to other things, counted by relationship, direction and role: the largest family first,
   * those of equal size by these words. There is none without ties.
   */
  tieFamilies: Array<TieFamily>;
  /**
   * Its ties to other things, each one relationship in one role. The events that an actor is involved
   * in and those located in a place come last, in the order TIME_DESC of `EventOrder`. All other ties
   * come before them: those with most statements first, then by the name at the other end, then by id.
   */
  ties: ThingTieConnection;
};


/** Where events take place, such as a city (schema:Place). */
export type PlaceEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EventFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: EventOrder;
};


/** Where events take place, such as a city (schema:Place). */
export type PlaceStatementsAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatementFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: StatementOrder;
};


/** Where events take place, such as a city (schema:Place). */
export type PlaceTieFamiliesArgs = {
  countTo?: InputMaybe<Scalars['Int']['input']>;
};


/** Where events take place, such as a city (schema:Place). */
export type PlaceTiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TieFilter>;
  first?: Scalars['Int']['input'];
};

/** A page of places, after the Relay Cursor Connections specification (see `PageInfo`). */
export type PlaceConnection = {
  __typename?: 'PlaceConnection';
  /** The items of this page in order, each with its cursor. */
  edges: Array<PlaceEdge>;
  /** The items of this page in order. */
  nodes: Array<Place>;
  /** Where this page stands in the whole list. */
  pageInfo: PageInfo;
  /** How many items the whole list holds, all pages together. It is computed only when selected. */
  totalCount: Scalars['Int']['output'];
};

/** One place on a page, and where it stands. */
export type PlaceEdge = {
  __typename?: 'PlaceEdge';
  /** The position of this item in its list, opaque, which `after` takes. */
  cursor: Scalars['String']['output'];
  /** The item at this position. */
  node: Place;
};

/**
 * Conditions on places. All conditions given must hold. A list is met by any of its values, and an
 * empty list by nothing; a condition that is null or absent does not count.
 */
export type PlaceFilter = {
  /**
   * Words that must all be found in the name or an alias of the place, by the rules of `text` of
   * `Query.search`: across scripts, by the beginning of a word, and with one typing error forgiven.
   */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** A place as a curator describes it. */
export type PlaceRecordInput = {
  /** Other names by which it is found: spellings, translations, short forms. */
  aliases?: InputMaybe<Array<Scalars['String']['input']>>;
  /** What is worth saying of it, in the curator's own words. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** The id that the place has in the graph or is to have: a slug such as "istanbul-talks". */
  id: Scalars['ID']['input'];
  /** The name, in one spelling. */
  name: Scalars['String']['input'];
};

/** What is done with what a record describes. */
export type PlannedAction =
  /** A statement is recorded. */
  | 'ADD'
  /** A thing, source or condition is described or described anew. */
  | 'DESCRIBE'
  /** A statement that stands is recorded as its next version. */
  | 'RECODE'
  /** A statement that stands is retracted. */
  | 'RETRACT'
  /** The graph holds it as it is. */
  | 'UNCHANGED';

/** The coding of a statement of a proposal. The fields have the meaning of those of `Statement`. */
export type PlannedCoding = {
  __typename?: 'PlannedCoding';
  /** The things that it is about. */
  about: Array<PlannedSubject>;
  /** The ties that it asserts. */
  asserts: Array<PlannedTie>;
  /** The certainty that the speaker gives it. */
  certainty: Certainty;
  /** The form in which the source has the words. */
  form: Form;
  /** The source that carries it, with its title. */
  namedSource: PlannedThing;
  /** The claim affirmed, or negated. */
  polarity: Polarity;
  /** The record of the statement that reports this one, or its id in the graph; null where none does. */
  reportedBy?: Maybe<Scalars['ID']['output']>;
  /** The actor who passes the statement on: the speaker of `reportedBy`; null where nobody does. */
  reporter?: Maybe<PlannedThing>;
  /** The id of the source that carries it. */
  source: Scalars['ID']['output'];
  /** The spans of the text that carry it, in the order of the record. */
  spans: Array<PlannedSpan>;
  /** The actor who makes the statement. */
  speaker: PlannedThing;
  /** The act that the speaker does with the words. */
  speechAct: SpeechAct;
};

/** What a record of a proposal would do. */
export type PlannedItem = {
  __typename?: 'PlannedItem';
  /** What would be done. */
  action: PlannedAction;
  /** The id of the record; of a statement of speech, that of the record for which it is made. */
  record: Scalars['ID']['output'];
  /** The statement that would be recorded or retracted; null of a thing, source or condition. */
  statement?: Maybe<PlannedStatement>;
  /** The thing, source or condition that is described; null of a statement. */
  thing?: Maybe<PlannedThing>;
};

/** A span of the text of a source. */
export type PlannedSpan = {
  __typename?: 'PlannedSpan';
  /** The number of UTF-16 code units of the text up to the end of the span, which is exclusive. */
  end: Scalars['Int']['output'];
  /** The number of UTF-16 code units of the text before the span. */
  start: Scalars['Int']['output'];
};

/** A statement that a plan records or retracts. */
export type PlannedStatement = {
  __typename?: 'PlannedStatement';
  /** Its coding; null of a statement that is retracted, which the graph has. */
  coding?: Maybe<PlannedCoding>;
  /** The id that it has in the graph, or will have. */
  id: Scalars['ID']['output'];
  /** What is claimed, in the curator's own words. */
  text: Scalars['String']['output'];
};

/** One thing that a statement of a proposal is about. */
export type PlannedSubject = {
  __typename?: 'PlannedSubject';
  /** The aspect of it that is spoken of. */
  aspect: Aspect;
  /** The stance that the speaker takes; null with any aspect but POSITION, and where no stance is taken. */
  stance?: Maybe<Stance>;
  /** The status that the statement gives an event; null with any aspect but STATUS. */
  status?: Maybe<EventStatus>;
  /** The actor, event, topic or place that is spoken of. */
  thing: PlannedThing;
};

/** A thing, source or condition as a proposal names it. */
export type PlannedThing = {
  __typename?: 'PlannedThing';
  /** The id that it has in the graph, or will have. */
  id: Scalars['ID']['output'];
  /** True where the graph does not hold it yet. */
  isNew: Scalars['Boolean']['output'];
  /**
   * Its name, the title of a source or the trigger of a condition: as the proposal describes it, else
   * as the graph does.
   */
  name: Scalars['String']['output'];
};

/** A tie that a statement of a proposal asserts. */
export type PlannedTie = {
  __typename?: 'PlannedTie';
  /** The thing that the relationship goes out from. */
  from: PlannedThing;
  /** The type of the relationship, which says how to read `from` and `to`. */
  relationship: Relationship;
  /** The role of the actor in the event; null with any relationship but INVOLVED_IN. */
  role?: Maybe<Role>;
  /** The thing that the relationship goes to. */
  to: PlannedThing;
};

/** Whether a speaker says that something is so or that it is not, after FactBank. */
export type Polarity =
  /** The speaker says that it is so. */
  | 'AFFIRMED'
  /** The speaker says that it is not so. No relationship and no fact is projected from the statement. */
  | 'NEGATED';

/** Where an actor stands on a topic: what it said of it last. */
export type Position = {
  __typename?: 'Position';
  /**
   * Who said so. An unnamed speaker has a position of its own, and so has the publisher of a source
   * for what its narrator says.
   */
  actor: Actor;
  /**
   * The stance that the statements take. Null where their words take none, and where they take
   * different ones.
   */
  stance?: Maybe<Stance>;
  /**
   * The actor's newest visible statements that are about the topic itself, oldest first; one that a
   * visible statement supersedes is not among them. The newest are all those with the latest first day
   * of saying, which is that of `saidAt` or, without a day there, of the publication of the source
   * (see `TimelineEdge.at`). One that is open at its beginning is older than every day, and one
   * without any day counts only where the actor has none with a day: then it is all of these.
   */
  statements: Array<Statement>;
};

/**
 * A set of records that somebody proposes for one data set. Nothing of it shows anywhere else before
 * it is accepted.
 */
export type Proposal = {
  __typename?: 'Proposal';
  /** The name of who created it. */
  by: Scalars['String']['output'];
  /** What its author is told about the decision; null where nothing was said. */
  comment?: Maybe<Scalars['String']['output']>;
  /** The instant at which it was created, RFC 3339 UTC. */
  createdAt: Scalars['DateTime']['output'];
  /** The name of the data set that the statements would belong to. */
  dataset: Scalars['String']['output'];
  /** The name of who decided it; null before. */
  decidedBy?: Maybe<Scalars['String']['output']>;
  /** What keeps it from being submitted or accepted now; empty once it is decided. */
  faults: Array<UserError>;
  /** The id, which follows from the key that the proposal was created with. */
  id: Scalars['ID']['output'];
  /** What whoever decides should know; null where nothing was said. */
  note?: Maybe<Scalars['String']['output']>;
  /**
   * What accepting it now would do; null where a record breaks a rule of the model, and once it is
   * decided. Beside the fault STALE_VERSION it shows what the records would do now.
   */
  plan?: Maybe<ProposalPlan>;
  /** How often its records were written, from 1. */
  revision: Scalars['Int']['output'];
  /** How far the proposal is. */
  status: ProposalStatus;
  /** The text of the source that it came with; null where it came with none, and once it is decided. */
  text?: Maybe<ProposedText>;
  /** What is proposed, in a few words. */
  title: Scalars['String']['output'];
  /** What whoever decides should look at; empty once it is decided. */
  warnings: Array<UserError>;
};


/**
 * A set of records that somebody proposes for one data set. Nothing of it shows anywhere else before
 * it is accepted.
 */
export type ProposalPlanArgs = {
  except?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** A page of proposals, after the Relay Cursor Connections specification (see `PageInfo`). */
export type ProposalConnection = {
  __typename?: 'ProposalConnection';
  /** The items of this page in order, each with its cursor. */
  edges: Array<ProposalEdge>;
  /** The items of this page in order. */
  nodes: Array<Proposal>;
  /** Where this page stands in the whole list. */
  pageInfo: PageInfo;
  /** How many items the whole list holds, all pages together. It is computed only when selected. */
  totalCount: Scalars['Int']['output'];
};

/** What becomes of a submitted proposal. */
export type ProposalDecision =
  /** Writes it into the graph. */
  | 'ACCEPT'
  /** Ends it, so that it is never in the graph. */
  | 'REJECT'
  /** Gives it back to be revised. */
  | 'RETURN';

/** One proposal on a page, and where it stands. */
export type ProposalEdge = {
  __typename?: 'ProposalEdge';
  /** The position of this item in its list, opaque, which `after` takes. */
  cursor: Scalars['String']['output'];
  /** The item at this position. */
  node: Proposal;
};

/**
 * Conditions on proposals. All conditions given must hold. A list is met by any of its values, and an
 * empty list by nothing; a condition that is null or absent does not count.
 */
export type ProposalFilter = {
  /** Only proposals that any of these created (names). */
  by?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Only proposals for any of these data sets (names). */
  datasets?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Only proposals in any of these states. */
  statuses?: InputMaybe<Array<ProposalStatus>>;
};

/** The answer to a change of a proposal. */
export type ProposalPayload = {
  __typename?: 'ProposalPayload';
  /** The proposal as it is now; null where none was made. */
  proposal?: Maybe<Proposal>;
  /** What kept the request from being carried out; empty where it was. */
  userErrors: Array<UserError>;
};

/** What accepting a proposal would do to the graph as it is now. */
export type ProposalPlan = {
  __typename?: 'ProposalPlan';
  /** How many statements with new content would be recorded, those of speech that are made included. */
  added: Scalars['Int']['output'];
  /** The SHA-256 over all that would be written: plans with one hash do the same. */
  hash: Scalars['String']['output'];
  /** What each record would do, then the statements of speech that are made for records. */
  items: Array<PlannedItem>;
  /** How many statements would be coded anew, as the next version. */
  recoded: Scalars['Int']['output'];
  /** How many statements would be retracted. */
  retracted: Scalars['Int']['output'];
  /** How many things, sources and conditions would be described. */
  things: Scalars['Int']['output'];
};

/** The states of a proposal. */
export type ProposalStatus =
  /** It is in the graph, but for what was left out. */
  | 'ACCEPTED'
  /** It is being written. */
  | 'DRAFT'
  /** It will not be in the graph. */
  | 'REJECTED'
  /** It is to be revised and submitted again. */
  | 'RETURNED'
  /** It waits for a decision. */
  | 'SUBMITTED';

/** The text of a source that a proposal came with. */
export type ProposedText = {
  __typename?: 'ProposedText';
  /** The whole text of the source, as it was read. It is data, whatever it says. */
  content: Scalars['String']['output'];
  /** True where the graph keeps the text once the proposal is accepted. */
  keep: Scalars['Boolean']['output'];
  /** The id of the source. */
  source: Scalars['ID']['output'];
};

/**
 * Where every question begins. One thing is asked for by its id, and is null where the graph shows no
 * thing of that type with it, also if the id is of another type; a filter by such an id finds nothing.
 * Lists are pages of at most 100 items.
 */
export type Query = {
  __typename?: 'Query';
  /** The action with this id; null if there is none, and if the id is of another type. */
  action?: Maybe<Action>;
  /** All actions in the order of time, whatever their status. */
  actions: ActionConnection;
  /**
   * The actor with this id, whatever its kind; null if there is none, and if the id is of another
   * type.
   */
  actor?: Maybe<Actor>;
  /** All actors, those that have said nothing included. */
  actors: ActorConnection;
  /**
   * Whether two actors agree, over topics and over single claims. If an id is of no actor that the
   * graph shows, or of another type, every list in it is empty; an actor beside itself agrees on all
   * on which it is clear.
   */
  agreement: Agreement;
  /**
   * All that ties two actors. The filter is on the events: it narrows meetings and actions and leaves
   * statements as they are, which have a filter of their own. Nothing ties an actor to itself, and
   * nothing is known of an actor that the graph does not show: the lists of such a pair are empty, as
   * they are for the id of another type.
   */
  between: Between;
  /**
   * Who stands between two actors: every other actor, unnamed ones too, who shares at least one event
   * with each of them. Those come first whose smaller count of shared events is greatest, then those
   * whose larger count is, then by id. The filter is on the events that count: without `statuses` in
   * it these are the events that are HELD or ONGOING. Empty if both ids are the same, if the graph
   * does not show one of the actors, and if an id is of another type.
   */
  brokers: Array<Broker>;
  /**
   * The changes of the ledger, oldest first: an audit trail, and a feed for whoever keeps the cursor of
   * the last change and asks for those after it. The order follows `Change.sequence`. A cursor of
   * another store (`Ledger.epoch`) is refused with CURSOR_LOST.
   */
  changes: ChangeConnection;
  /**
   * Looks for quotes in a text, as a proposal does; null where the graph keeps no text of the source.
   * It needs the role proposer.
   */
  checkQuotes?: Maybe<Array<QuoteCheck>>;
  /**
   * The condition with this id; null where no visible statement is made under it, and where the id is
   * of another type.
   */
  condition?: Maybe<Condition>;
  /** The conditions under which something was said, by deadline, then id; those without one last. */
  conditions: ConditionConnection;
  /** The meeting or action with this id; null if there is none, and if the id is of another type. */
  event?: Maybe<Event>;
  /**
   * How many meetings and actions there are by one of their properties, the largest group first,
   * groups of equal size by key. The events themselves are not read.
   */
  eventCounts: Array<GroupCount>;
  /** Meetings and actions in one list, in the order of time, whatever their status. */
  events: EventConnection;
  /**
   * The last change of the ledger; null where the graph was never written. An operation that selects
   * it is answered as of `Ledger.at` where it names no other `AsOf.knownAt`: its answer can be cited
   * by that instant, and asked again.
   */
  ledger?: Maybe<Ledger>;
  /**
   * The meeting with this id; null if there is none, and if the id is of another type, such as an
   * action.
   */
  meeting?: Maybe<Meeting>;
  /** The series of meetings with this id; null if there is none, and if the id is of another type. */
  meetingSeries?: Maybe<MeetingSeries>;
  /**
   * All meetings in the order of time, whatever their status: those held as well as those planned or
   * only talked of.
   */
  meetings: MeetingConnection;
  /** The thing with this id, whatever its type; null where there is none. */
  node?: Maybe<Node>;
  /** The things with these ids, in the order asked for; null in the place of each id that no thing has. */
  nodes: Array<Maybe<Node>>;
  /**
   * The shortest paths between any two things of the world, with the statements that carry each hop.
   * Shorter paths come first; of equal length the one whose weakest hop is stronger, each hop taken by
   * its best statement: by certainty, then by lower attribution depth; then by the things along the
   * path, each as lists have it now: events by time, oldest first, all else by name; then by the types
   * along it. Empty if one end does not exist or is no thing of the world, such as a statement or a
   * source, if both are the same, and if nothing leads from one to the other. A search that would
   * read too much, or takes too long, ends early: the answer holds the paths found before, which are
   * the first of all. The warnings in the extensions of the answer then have an entry with the code
   * PATH_SEARCH_TOO_LARGE, the path of the field, and in "completeTo" the greatest length of which
   * nothing on the page is missing. It is an error only if there is no such length.
   */
  paths: Array<Path>;
  /** The place with this id; null if there is none, and if the id is of another type. */
  place?: Maybe<Place>;
  /** All places, by name (case and accents aside), then id. */
  places: PlaceConnection;
  /** The proposal with this id; null if there is none. It needs the role proposer. */
  proposal?: Maybe<Proposal>;
  /** Proposals, in the order in which they were created. It needs the role proposer. */
  proposals: ProposalConnection;
  /**
   * Full text over names, aliases, titles, the texts of statements and their quotations, best match
   * first. An actor, place, topic or source whose name or title is exactly what was typed comes before
   * all others. A match in a name or alias comes before every match in a title or text. Then the higher
   * score comes first, then the id. Scores depend on all that is indexed, so data added between two
   * pages can move items across them. Of what data sets hold, actors and places are searched, and not
   * the events and statements of their records.
   */
  search: SearchConnection;
  /** The source with this id; null if there is none, and if the id is of another type. */
  source?: Maybe<Source>;
  /**
   * All sources, in the order of their titles, those that are known only because another source cites
   * them included.
   */
  sources: SourceConnection;
  /** The statement with this id; null if there is none, and if the id is of another type. */
  statement?: Maybe<Statement>;
  /**
   * How many statements there are by one of their properties, the largest group first, groups of equal
   * size by key. The statements themselves are not read.
   */
  statementCounts: Array<GroupCount>;
  /** All statements, at every depth of attribution, in the order in which they were said. */
  statements: StatementConnection;
  /**
   * Every tie of which both ends are among these things: those with most statements first, then by
   * relationship, ends and role. Only ties themselves are read, however many others a thing has. An id
   * that no thing of the world has, such as that of a statement, ties nothing.
   */
  tiesAmong: TieAmongConnection;
  /**
   * Meetings, actions and statements in one order of time, oldest first: by the first day of the time,
   * then its last day, then id. So a time that is only known in part stands where it can have begun:
   * 2025-05 before 2025-05-16, and after 2025-05-01. Times open at their beginning follow all others,
   * and undated items come last. Events stand at the time that was said of them by the moment asked.
   * What the records of sets of coded data say is their events, and stands here as those alone.
   */
  timeline: TimelineConnection;
  /** The topic with this id; null if there is none, and if the id is of another type. */
  topic?: Maybe<Topic>;
  /** All topics, in the order of their names. */
  topics: TopicConnection;
};


/**
 * Where every question begins. One thing is asked for by its id, and is null where the graph shows no
 * thing of that type with it, also if the id is of another type; a filter by such an id finds nothing.
 * Lists are pages of at most 100 items.
 */
export type QueryActionArgs = {
  asOf?: InputMaybe<AsOf>;
  id: Scalars['ID']['input'];
};


/**
 * Where every question begins. One thing is asked for by its id, and is null where the graph shows no
 * thing of that type with it, also if the id is of another type; a filter by such an id finds nothing.
 * Lists are pages of at most 100 items.
 */
export type QueryActionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  filter?: InputMaybe<ActionFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: EventOrder;
};


/**
 * Where every question begins. One thing is asked for by its id, and is null where the graph shows no
 * thing of that type with it, also if the id is of another type; a filter by such an id finds nothing.
 * Lists are pages of at most 100 items.
 */
export type QueryActorArgs = {
  asOf?: InputMaybe<AsOf>;
  id: Scalars['ID']['input'];
};


/**
 * Where every question begins. One thing is asked for by its id, and is null where the graph shows no
 * thing of that type with it, also if the id is of another type; a filter by such an id finds nothing.
 * Lists are pages of at most 100 items.
 */
export type QueryActorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  filter?: InputMaybe<ActorFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: ActorOrder;
};


/**
 * Where every question begins. One thing is asked for by its id, and is null where the graph shows no
 * thing of that type with it, also if the id is of another type; a filter by such an id finds nothing.
 * Lists are pages of at most 100 items.
 */
export type QueryAgreementArgs = {
  a: Scalars['ID']['input'];
  asOf?: InputMaybe<AsOf>;
  b: Scalars['ID']['input'];
};


/**
 * Where every question begins. One thing is asked for by its id, and is null where the graph shows no
 * thing of that type with it, also if the id is of another type; a filter by such an id finds nothing.
 * Lists are pages of at most 100 items.
 */
export type QueryBetweenArgs = {
  a: Scalars['ID']['input'];
  asOf?: InputMaybe<AsOf>;
  b: Scalars['ID']['input'];
};


/**
 * Where every question begins. One thing is asked for by its id, and is null where the graph shows no
 * thing of that type with it, also if the id is of another type; a filter by such an id finds nothing.
 * Lists are pages of at most 100 items.
 */
export type QueryBrokersArgs = {
  a: Scalars['ID']['input'];
  asOf?: InputMaybe<AsOf>;
  b: Scalars['ID']['input'];
  filter?: InputMaybe<EventFilter>;
  first?: Scalars['Int']['input'];
};


/**
 * Where every question begins. One thing is asked for by its id, and is null where the graph shows no
 * thing of that type with it, also if the id is of another type; a filter by such an id finds nothing.
 * Lists are pages of at most 100 items.
 */
export type QueryChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ChangeFilter>;
  first?: Scalars['Int']['input'];
};


/**
 * Where every question begins. One thing is asked for by its id, and is null where the graph shows no
 * thing of that type with it, also if the id is of another type; a filter by such an id finds nothing.
 * Lists are pages of at most 100 items.
 */
export type QueryCheckQuotesArgs = {
  quotes: Array<QuoteInput>;
  source?: InputMaybe<Scalars['ID']['input']>;
  text?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Where every question begins. One thing is asked for by its id, and is null where the graph shows no
 * thing of that type with it, also if the id is of another type; a filter by such an id finds nothing.
 * Lists are pages of at most 100 items.
 */
export type QueryConditionArgs = {
  asOf?: InputMaybe<AsOf>;
  id: Scalars['ID']['input'];
};


/**
 * Where every question begins. One thing is asked for by its id, and is null where the graph shows no
 * thing of that type with it, also if the id is of another type; a filter by such an id finds nothing.
 * Lists are pages of at most 100 items.
 */
export type QueryConditionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  filter?: InputMaybe<ConditionFilter>;
  first?: Scalars['Int']['input'];
};


/**
 * Where every question begins. One thing is asked for by its id, and is null where the graph shows no
 * thing of that type with it, also if the id is of another type; a filter by such an id finds nothing.
 * Lists are pages of at most 100 items.
 */
export type QueryEventArgs = {
  asOf?: InputMaybe<AsOf>;
  id: Scalars['ID']['input'];
};


/**
 * Where every question begins. One thing is asked for by its id, and is null where the graph shows no
 * thing of that type with it, also if the id is of another type; a filter by such an id finds nothing.
 * Lists are pages of at most 100 items.
 */
export type QueryEventCountsArgs = {
  asOf?: InputMaybe<AsOf>;
  by: EventGrouping;
  filter?: InputMaybe<EventFilter>;
  first?: Scalars['Int']['input'];
};


/**
 * Where every question begins. One thing is asked for by its id, and is null where the graph shows no
 * thing of that type with it, also if the id is of another type; a filter by such an id finds nothing.
 * Lists are pages of at most 100 items.
 */
export type QueryEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  filter?: InputMaybe<EventFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: EventOrder;
};


/**
 * Where every question begins. One thing is asked for by its id, and is null where the graph shows no
 * thing of that type with it, also if the id is of another type; a filter by such an id finds nothing.
 * Lists are pages of at most 100 items.
 */
export type QueryMeetingArgs = {
  asOf?: InputMaybe<AsOf>;
  id: Scalars['ID']['input'];
};


/**
 * Where every question begins. One thing is asked for by its id, and is null where the graph shows no
 * thing of that type with it, also if the id is of another type; a filter by such an id finds nothing.
 * Lists are pages of at most 100 items.
 */
export type QueryMeetingSeriesArgs = {
  asOf?: InputMaybe<AsOf>;
  id: Scalars['ID']['input'];
};


/**
 * Where every question begins. One thing is asked for by its id, and is null where the graph shows no
 * thing of that type with it, also if the id is of another type; a filter by such an id finds nothing.
 * Lists are pages of at most 100 items.
 */
export type QueryMeetingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  filter?: InputMaybe<MeetingFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: EventOrder;
};


/**
 * Where every question begins. One thing is asked for by its id, and is null where the graph shows no
 * thing of that type with it, also if the id is of another type; a filter by such an id finds nothing.
 * Lists are pages of at most 100 items.
 */
export type QueryNodeArgs = {
  asOf?: InputMaybe<AsOf>;
  id: Scalars['ID']['input'];
};


/**
 * Where every question begins. One thing is asked for by its id, and is null where the graph shows no
 * thing of that type with it, also if the id is of another type; a filter by such an id finds nothing.
 * Lists are pages of at most 100 items.
 */
export type QueryNodesArgs = {
  asOf?: InputMaybe<AsOf>;
  ids: Array<Scalars['ID']['input']>;
};


/**
 * Where every question begins. One thing is asked for by its id, and is null where the graph shows no
 * thing of that type with it, also if the id is of another type; a filter by such an id finds nothing.
 * Lists are pages of at most 100 items.
 */
export type QueryPathsArgs = {
  asOf?: InputMaybe<AsOf>;
  filter?: InputMaybe<PathFilter>;
  first?: Scalars['Int']['input'];
  from: Scalars['ID']['input'];
  maxHops?: Scalars['Int']['input'];
  to: Scalars['ID']['input'];
};


/**
 * Where every question begins. One thing is asked for by its id, and is null where the graph shows no
 * thing of that type with it, also if the id is of another type; a filter by such an id finds nothing.
 * Lists are pages of at most 100 items.
 */
export type QueryPlaceArgs = {
  asOf?: InputMaybe<AsOf>;
  id: Scalars['ID']['input'];
};


/**
 * Where every question begins. One thing is asked for by its id, and is null where the graph shows no
 * thing of that type with it, also if the id is of another type; a filter by such an id finds nothing.
 * Lists are pages of at most 100 items.
 */
export type QueryPlacesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  filter?: InputMaybe<PlaceFilter>;
  first?: Scalars['Int']['input'];
};


/**
 * Where every question begins. One thing is asked for by its id, and is null where the graph shows no
 * thing of that type with it, also if the id is of another type; a filter by such an id finds nothing.
 * Lists are pages of at most 100 items.
 */
export type QueryProposalArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Where every question begins. One thing is asked for by its id, and is null where the graph shows no
 * thing of that type with it, also if the id is of another type; a filter by such an id finds nothing.
 * Lists are pages of at most 100 items.
 */
export type QueryProposalsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProposalFilter>;
  first?: Scalars['Int']['input'];
};


/**
 * Where every question begins. One thing is asked for by its id, and is null where the graph shows no
 * thing of that type with it, also if the id is of another type; a filter by such an id finds nothing.
 * Lists are pages of at most 100 items.
 */
export type QuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  first?: Scalars['Int']['input'];
  text: Scalars['String']['input'];
  types?: InputMaybe<Array<SearchType>>;
};


/**
 * Where every question begins. One thing is asked for by its id, and is null where the graph shows no
 * thing of that type with it, also if the id is of another type; a filter by such an id finds nothing.
 * Lists are pages of at most 100 items.
 */
export type QuerySourceArgs = {
  asOf?: InputMaybe<AsOf>;
  id: Scalars['ID']['input'];
};


/**
 * Where every question begins. One thing is asked for by its id, and is null where the graph shows no
 * thing of that type with it, also if the id is of another type; a filter by such an id finds nothing.
 * Lists are pages of at most 100 items.
 */
export type QuerySourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  filter?: InputMaybe<SourceFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: SourceOrder;
};


/**
 * Where every question begins. One thing is asked for by its id, and is null where the graph shows no
 * thing of that type with it, also if the id is of another type; a filter by such an id finds nothing.
 * Lists are pages of at most 100 items.
 */
export type QueryStatementArgs = {
  asOf?: InputMaybe<AsOf>;
  id: Scalars['ID']['input'];
};


/**
 * Where every question begins. One thing is asked for by its id, and is null where the graph shows no
 * thing of that type with it, also if the id is of another type; a filter by such an id finds nothing.
 * Lists are pages of at most 100 items.
 */
export type QueryStatementCountsArgs = {
  asOf?: InputMaybe<AsOf>;
  by: StatementGrouping;
  filter?: InputMaybe<StatementFilter>;
  first?: Scalars['Int']['input'];
};


/**
 * Where every question begins. One thing is asked for by its id, and is null where the graph shows no
 * thing of that type with it, also if the id is of another type; a filter by such an id finds nothing.
 * Lists are pages of at most 100 items.
 */
export type QueryStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  filter?: InputMaybe<StatementFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: StatementOrder;
};


/**
 * Where every question begins. One thing is asked for by its id, and is null where the graph shows no
 * thing of that type with it, also if the id is of another type; a filter by such an id finds nothing.
 * Lists are pages of at most 100 items.
 */
export type QueryTiesAmongArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  first?: Scalars['Int']['input'];
  things: Array<Scalars['ID']['input']>;
};


/**
 * Where every question begins. One thing is asked for by its id, and is null where the graph shows no
 * thing of that type with it, also if the id is of another type; a filter by such an id finds nothing.
 * Lists are pages of at most 100 items.
 */
export type QueryTimelineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter: TimelineFilter;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Where every question begins. One thing is asked for by its id, and is null where the graph shows no
 * thing of that type with it, also if the id is of another type; a filter by such an id finds nothing.
 * Lists are pages of at most 100 items.
 */
export type QueryTopicArgs = {
  asOf?: InputMaybe<AsOf>;
  id: Scalars['ID']['input'];
};


/**
 * Where every question begins. One thing is asked for by its id, and is null where the graph shows no
 * thing of that type with it, also if the id is of another type; a filter by such an id finds nothing.
 * Lists are pages of at most 100 items.
 */
export type QueryTopicsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  filter?: InputMaybe<TopicFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: TopicOrder;
};

/** A place that a quote may mean. */
export type QuoteCandidate = {
  __typename?: 'QuoteCandidate';
  /** About 40 code units of the text after them. */
  after: Scalars['String']['output'];
  /** About 40 code units of the text before them. */
  before: Scalars['String']['output'];
  /** Where they end, exclusive. */
  end: Scalars['Int']['output'];
  /** The words as they stand there. */
  exact: Scalars['String']['output'];
  /** Where they begin, in UTF-16 code units from 0. */
  start: Scalars['Int']['output'];
};

/** What became of looking for a quote in a text. */
export type QuoteCheck = {
  __typename?: 'QuoteCheck';
  /** The places that may be meant, where several fit or none does. */
  candidates: Array<QuoteCandidate>;
  /** Where they end, exclusive; null where no place is found. */
  end?: Maybe<Scalars['Int']['output']>;
  /** The words as they stand in the text; null where no place is found. */
  exact?: Maybe<Scalars['String']['output']>;
  /** The SHA-256 of the words in UTF-8, in lowercase hex; null where no place is found. */
  sha256?: Maybe<Scalars['String']['output']>;
  /** Where they begin, in UTF-16 code units from 0; null where no place is found. */
  start?: Maybe<Scalars['Int']['output']>;
  /** FOUND where the exact words stand at one place; only then can they be evidence. */
  status: QuoteStatus;
};

/**
 * Words by which a span of a text is named, after the TextQuoteSelector of the W3C Web Annotation Data
 * Model.
 */
export type QuoteInput = {
  /** The words as they stand in the text, with case and punctuation. */
  exact: Scalars['String']['input'];
  /** The number of the place among those that fit, from 1. */
  occurrence?: InputMaybe<Scalars['Int']['input']>;
  /** Words directly before them, to choose among several places. */
  prefix?: InputMaybe<Scalars['String']['input']>;
  /** Words directly after them, to choose among several places. */
  suffix?: InputMaybe<Scalars['String']['input']>;
};

/** What became of a quote. */
export type QuoteStatus =
  /** Several places fit: add `occurrence`, `prefix` or `suffix`. */
  | 'AMBIGUOUS_QUOTE'
  /** The exact words stand at one place. */
  | 'FOUND'
  /** The words stand nowhere; the candidates only resemble them. */
  | 'QUOTE_NOT_FOUND'
  /** The words stand there in other typography or white space: send them as `exact` has them. */
  | 'REPAIRED';

/**
 * One record of a proposal, of exactly one kind: a line of the interchange format, its fields those of
 * the line without "record". A reference to a thing is its id, else a name or an alias that exactly
 * one thing has.
 */
export type RecordInput =
  /** A person, organization, state or unnamed actor. */
  { actor: ActorRecordInput; condition?: never; event?: never; place?: never; retraction?: never; series?: never; source?: never; statement?: never; topic?: never; }
  |  /** A condition that statements are made under. */
  { actor?: never; condition: ConditionRecordInput; event?: never; place?: never; retraction?: never; series?: never; source?: never; statement?: never; topic?: never; }
  |  /** A meeting or action. */
  { actor?: never; condition?: never; event: EventRecordInput; place?: never; retraction?: never; series?: never; source?: never; statement?: never; topic?: never; }
  |  /** A place where events take place. */
  { actor?: never; condition?: never; event?: never; place: PlaceRecordInput; retraction?: never; series?: never; source?: never; statement?: never; topic?: never; }
  |  /** The end of a statement that the graph holds of the data set. */
  { actor?: never; condition?: never; event?: never; place?: never; retraction: RetractionRecordInput; series?: never; source?: never; statement?: never; topic?: never; }
  |  /** A series of meetings. */
  { actor?: never; condition?: never; event?: never; place?: never; retraction?: never; series: SeriesRecordInput; source?: never; statement?: never; topic?: never; }
  |  /** A text or data set that carries statements. */
  { actor?: never; condition?: never; event?: never; place?: never; retraction?: never; series?: never; source: SourceRecordInput; statement?: never; topic?: never; }
  |  /** A claim by one speaker in one source. */
  { actor?: never; condition?: never; event?: never; place?: never; retraction?: never; series?: never; source?: never; statement: StatementRecordInput; topic?: never; }
  |  /** A topic of events and positions. */
  { actor?: never; condition?: never; event?: never; place?: never; retraction?: never; series?: never; source?: never; statement?: never; topic: TopicRecordInput; };

/**
 * The types of relationship between two things of the world. Each rests on the statements that assert
 * it.
 */
export type Relationship =
  /** An actor belongs to another actor, as a government to its state. */
  | 'BELONGS_TO'
  /** An event is concerned with a topic. */
  | 'CONCERNS'
  /** An actor holds a position in another actor, under a title. */
  | 'HOLDS_POSITION_IN'
  /** An actor is involved in an event, in one role. */
  | 'INVOLVED_IN'
  /** An event takes place in a place. */
  | 'LOCATED_IN'
  /** A meeting is part of a series of meetings. */
  | 'PART_OF'
  /** An actor speaks for another actor. */
  | 'SPEAKS_FOR';

/** The end of a statement that the graph holds of the data set. */
export type RetractionRecordInput = {
  /**
   * The id of the version that stands, as it was read: 32 hex digits, with its number from the second
   * on.
   */
  id: Scalars['ID']['input'];
};

/** The part that an actor has in an event. */
export type Role =
  /** Provides the place and receives those who take part. */
  | 'HOST'
  /** Does the action or begins it: the source actor of a coded interaction (CAMEO). */
  | 'INITIATOR'
  /** Goes between the parties. */
  | 'MEDIATOR'
  /** Takes part, with no other part said. */
  | 'PARTICIPANT'
  /**
   * Is the one to whom the action is done or addressed: the target actor of a coded interaction
   * (CAMEO).
   */
  | 'TARGET';

/**
 * A page of results of a search, best first, after the Relay Cursor Connections specification (see
 * `PageInfo`).
 */
export type SearchConnection = {
  __typename?: 'SearchConnection';
  /** The items of this page in order, each with its cursor. */
  edges: Array<SearchEdge>;
  /** The items of this page in order. */
  nodes: Array<Node>;
  /** Where this page stands in the whole list. */
  pageInfo: PageInfo;
  /** How many items the whole list holds, all pages together. It is computed only when selected. */
  totalCount: Scalars['Int']['output'];
};

/** One result of a search: a thing, how well it matched, and where. */
export type SearchEdge = {
  __typename?: 'SearchEdge';
  /** The position of this item in its list, opaque, which `after` takes. */
  cursor: Scalars['String']['output'];
  /**
   * The texts that matched, in Unicode's form NFC, with the matched words wrapped in `<mark>` and
   * `</mark>`. The rest is plain text and not escaped for HTML: escape it before you show it on a page.
   */
  highlights: Array<Scalars['String']['output']>;
  /** The thing that was found. */
  node: Node;
  /** How well the thing matched; the higher, the better. It can be compared within one answer only. */
  score: Scalars['Float']['output'];
};

/** The types of thing that a search can be limited to. */
export type SearchType =
  /** Actions, by their names and aliases. */
  | 'ACTION'
  /** Actors of every kind, by their names and aliases. */
  | 'ACTOR'
  /** Meetings, by their names and aliases. */
  | 'MEETING'
  /** Places, by their names and aliases. */
  | 'PLACE'
  /** Sources, by their titles. */
  | 'SOURCE'
  /** Statements, by their texts and the words that their evidence quotes. */
  | 'STATEMENT'
  /** Topics, by their names and aliases. */
  | 'TOPIC';

/** A series of meetings as a curator describes it. */
export type SeriesRecordInput = {
  /** Other names by which it is found: spellings, translations, short forms. */
  aliases?: InputMaybe<Array<Scalars['String']['input']>>;
  /** What is worth saying of it, in the curator's own words. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** The id that the series has in the graph or is to have: a slug such as "istanbul-talks". */
  id: Scalars['ID']['input'];
  /** The name, in one spelling. */
  name: Scalars['String']['input'];
};

/**
 * A text or data set in which statements are found (schema:CreativeWork). The graph holds fingerprints
 * of its text, so that whoever has the text can check every span, and the text itself only where a
 * proposal had it kept.
 */
export type Source = Node & {
  __typename?: 'Source';
  /** The sources that cite this one, by title (case and accents aside), then id. */
  citedBy: SourceConnection;
  /**
   * The sources that this one names as where it has its words from, by title (case and accents aside),
   * then id.
   */
  cites: SourceConnection;
  /** The spans of this source that carry statements, in the order of the text: by `start`, then `end`. */
  evidence: EvidenceConnection;
  /**
   * The id, unique in the whole graph and the same after every load: a readable slug for what a
   * curator named ("istanbul-2025-07"), a content hash for statements and evidence, the name of the
   * data set, a colon and the id or content hash there for what was imported ("icews18:28").
   */
  id: Scalars['ID']['output'];
  /** What kind of text or data it is. */
  kind: SourceKind;
  /** The language of its text, as a BCP 47 tag such as "en"; null where it is not recorded. */
  language?: Maybe<Scalars['String']['output']>;
  /**
   * When it was published, as it says itself and as resolved; null where it has no dateline and nobody
   * has resolved one.
   */
  publishedAt?: Maybe<TimeSpan>;
  /**
   * Who published it, and so speaks as its narrator: an `UnnamedActor` where the publisher is not
   * known.
   */
  publisher: Actor;
  /**
   * When the graph first recorded the source: transaction time, an RFC 3339 instant, which is not the
   * time of publication.
   */
  recordedAt: Scalars['DateTime']['output'];
  /**
   * The statements that the text of this source carries, those that it passes on included; what is
   * only found in a source that it cites is not among them.
   */
  statements: StatementConnection;
  /**
   * Its whole text, where a proposal had it kept; null where the graph keeps none. It is read as it is
   * kept now, whatever the moment. It needs the role proposer unless the server is set to serve texts,
   * else FORBIDDEN.
   */
  text?: Maybe<Scalars['String']['output']>;
  /** The length of its whole text in UTF-16 code units; null where no text was at hand. */
  textLength?: Maybe<Scalars['Int']['output']>;
  /**
   * SHA-256 of the UTF-8 bytes of its whole text, 64 lowercase hex digits. Spans of evidence count
   * from the beginning of that very text. Null where no text was at hand, as for a source that is only
   * cited.
   */
  textSha256?: Maybe<Scalars['String']['output']>;
  /** The title, in the curator's words where the publisher's own may not be kept. */
  title: Scalars['String']['output'];
  /** Its address, with the scheme http or https; null where none is known. */
  url?: Maybe<Scalars['URL']['output']>;
};


/**
 * A text or data set in which statements are found (schema:CreativeWork). The graph holds fingerprints
 * of its text, so that whoever has the text can check every span, and the text itself only where a
 * proposal had it kept.
 */
export type SourceCitedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/**
 * A text or data set in which statements are found (schema:CreativeWork). The graph holds fingerprints
 * of its text, so that whoever has the text can check every span, and the text itself only where a
 * proposal had it kept.
 */
export type SourceCitesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/**
 * A text or data set in which statements are found (schema:CreativeWork). The graph holds fingerprints
 * of its text, so that whoever has the text can check every span, and the text itself only where a
 * proposal had it kept.
 */
export type SourceEvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/**
 * A text or data set in which statements are found (schema:CreativeWork). The graph holds fingerprints
 * of its text, so that whoever has the text can check every span, and the text itself only where a
 * proposal had it kept.
 */
export type SourceStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatementFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: StatementOrder;
};

/** A page of sources, after the Relay Cursor Connections specification (see `PageInfo`). */
export type SourceConnection = {
  __typename?: 'SourceConnection';
  /** The items of this page in order, each with its cursor. */
  edges: Array<SourceEdge>;
  /** The items of this page in order. */
  nodes: Array<Source>;
  /** Where this page stands in the whole list. */
  pageInfo: PageInfo;
  /** How many items the whole list holds, all pages together. It is computed only when selected. */
  totalCount: Scalars['Int']['output'];
};

/** One source on a page, and where it stands. */
export type SourceEdge = {
  __typename?: 'SourceEdge';
  /** The position of this item in its list, opaque, which `after` takes. */
  cursor: Scalars['String']['output'];
  /** The item at this position. */
  node: Source;
};

/**
 * Conditions on sources. All conditions given must hold. A list is met by any of its values, and an
 * empty list by nothing; a condition that is null or absent does not count.
 */
export type SourceFilter = {
  /** Only sources of any of these kinds. */
  kinds?: InputMaybe<Array<SourceKind>>;
  /** Only sources that any of these actors (ids) published. */
  publishers?: InputMaybe<Array<Scalars['ID']['input']>>;
  /**
   * Words that must all be found in the title of the source, by the rules of `text` of `Query.search`:
   * across scripts, by the beginning of a word, and with one typing error forgiven.
   */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** What kind of text or data a source is. */
export type SourceKind =
  /** A speech or address, spoken or published by the speaker. */
  | 'ADDRESS'
  /** A report by a news agency. */
  | 'AGENCY_REPORT'
  /** A set of coded records, such as ICEWS or GDELT (schema:Dataset). */
  | 'DATA_SET'
  /** A treaty, resolution, letter, communiqué or other document. */
  | 'DOCUMENT'
  /** Questions and answers, published as such. */
  | 'INTERVIEW'
  /** An article by a news outlet (schema:NewsArticle). */
  | 'NEWS_ARTICLE'
  /** A release by an organization or state for the press. */
  | 'PRESS_RELEASE';

/** The orders in which sources can be listed. */
export type SourceOrder =
  /** By title from A to Z, case and accents aside, then by id. */
  | 'TITLE_ASC'
  /** The exact reverse of TITLE_ASC. */
  | 'TITLE_DESC';

/** A source as a curator describes it. */
export type SourceRecordInput = {
  /** The sources that it cites: ids or titles. */
  cites?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The id that the source has in the graph or is to have: a slug such as "istanbul-talks". */
  id: Scalars['ID']['input'];
  /** The kind of text or data. */
  kind: SourceKind;
  /** The language as a BCP 47 tag, such as "en". */
  language?: InputMaybe<Scalars['String']['input']>;
  /** The day on which it was published. */
  publishedAt?: InputMaybe<TimeInput>;
  /** The actor that published it: an id or a name. */
  publisher: Scalars['ID']['input'];
  /**
   * The text that spans are checked against; filled in where the proposal brings the text of this
   * source.
   */
  text?: InputMaybe<SourceTextRecordInput>;
  /** A title, in the curator's words where the publisher's own may not be kept. */
  title: Scalars['String']['input'];
  /** The address where it can be read, which begins with http or https. */
  url?: InputMaybe<Scalars['String']['input']>;
};

/** The text of a source. */
export type SourceTextInput = {
  /** The whole text of the source, as it was read. */
  content: Scalars['String']['input'];
  /**
   * Whether the graph keeps the text once the proposal is accepted, for roles from proposer up. One
   * that is not kept is deleted once the proposal is decided.
   */
  keep?: Scalars['Boolean']['input'];
  /** The id of the source. */
  source: Scalars['ID']['input'];
};

/** A text by its file, length and hash; the words themselves are not in it. */
export type SourceTextRecordInput = {
  /** The name of the file that holds the text, without a folder. */
  file: Scalars['String']['input'];
  /** The length of the text in UTF-16 code units. */
  length: Scalars['Int']['input'];
  /** The SHA-256 of the text in UTF-8, in 64 lowercase hex digits. */
  sha256: Scalars['String']['input'];
};

/** What a speaker does by saying something. */
export type SpeechAct =
  /** Makes known what is planned or decided. */
  | 'ANNOUNCE'
  /** States that something is so. */
  | 'ASSERT'
  /** Judges how things stand or will go. */
  | 'ASSESS'
  /** Calls on somebody to do something: an appeal, a request or a demand. */
  | 'CALL'
  /** States that what somebody else said is so. */
  | 'CONFIRM'
  /** States that what somebody else said is not so. */
  | 'DENY'
  /** Says who or what somebody or something is, in passing ("Ukrainian President"). */
  | 'DESCRIBE'
  /** Expresses a feeling or an attitude, such as disappointment. */
  | 'EXPRESS'
  /** Commits to do something. */
  | 'PROMISE'
  /** Passes on what somebody else said. */
  | 'REPORT'
  /** Warns of a consequence or threatens with it. */
  | 'WARN';

/**
 * Where a speaker stands on a topic, as far as the words themselves say so. A negation is taken into
 * account already: who denies supporting something does not have the stance SUPPORTS.
 */
export type Stance =
  /**
   * The speaker says that it may fail or be of no use, without being against it. Low expectations
   * alone are no doubt.
   */
  | 'DOUBTS'
  /** The speaker says to be neither for nor against it. */
  | 'NEUTRAL'
  /** The speaker is against it. */
  | 'OPPOSES'
  /** The speaker is for it: calls for it, promises it, demands it. */
  | 'SUPPORTS';

/**
 * A state as an actor in diplomacy (schema:Country). It is neither the person who leads it nor its
 * government, which are actors of their own.
 */
export type State = Actor & Node & Thing & {
  __typename?: 'State';
  /** The actions that this actor is involved in, in whatever role, and of every status. */
  actions: ActionConnection;
  /**
   * Other names that it is found by, in any language: spellings, translations and short forms. Empty
   * where none is recorded.
   */
  aliases: Array<Scalars['String']['output']>;
  /**
   * The actors that this one belongs to, by name, then id: a government to its state, an official to a
   * government (relationship BELONGS_TO, from this actor).
   */
  belongsTo: TieConnection;
  /**
   * A remark by the curator, in English, that tells it from others; it is no fact of the graph and
   * carries no evidence. Null where nobody wrote one.
   */
  description?: Maybe<Scalars['String']['output']>;
  /**
   * The id, unique in the whole graph and the same after every load: a readable slug for what a
   * curator named ("istanbul-2025-07"), a content hash for statements and evidence, the name of the
   * data set, a colon and the id or content hash there for what was imported ("icews18:28").
   */
  id: Scalars['ID']['output'];
  /**
   * The meetings that this actor is involved in, in whatever role, and of every status: planned and
   * hypothetical ones too.
   */
  meetings: MeetingConnection;
  /** The actors that belong to this one, by name, then id (relationship BELONGS_TO, to this actor). */
  members: TieConnection;
  /**
   * The name to show, in English and as the curator chose it. What has no name of its own, such as an
   * event or an unnamed actor, has a short description in its place; what was imported has the label
   * of its data set.
   */
  name: Scalars['String']['output'];
  /**
   * The actors whom something ties to this one: an event that both are involved in, or a direct
   * relationship in either direction. Heaviest first, by the number of shared events, then by id.
   * Without `statuses` in the filter only events that are HELD or ONGOING count.
   */
  neighbours: NeighbourConnection;
  /**
   * The actors who hold a position in this one, by name, then id, each with its title (relationship
   * HOLDS_POSITION_IN, to this actor).
   */
  positionHolders: TieConnection;
  /**
   * The actors in which this one holds a position, by name, then id, each with its title (relationship
   * HOLDS_POSITION_IN, from this actor).
   */
  positionsHeld: TieConnection;
  /**
   * When the graph first recorded it: transaction time, an RFC 3339 instant, which says nothing of
   * when it came about in the world.
   */
  recordedAt: Scalars['DateTime']['output'];
  /** The sources that this actor published. */
  sources: SourceConnection;
  /** The actors for whom this one speaks, by name, then id (relationship SPEAKS_FOR, from this actor). */
  speaksFor: TieConnection;
  /** The actors who speak for this one, by name, then id (relationship SPEAKS_FOR, to this actor). */
  spokespersons: TieConnection;
  /**
   * What this actor said: the statements of which it is the speaker, whether the source heard them
   * itself or passes them on.
   */
  statements: StatementConnection;
  /** What is said about this actor, by whomever. */
  statementsAbout: StatementConnection;
  /**
   * Its ties to other things, counted by relationship, direction and role: the largest family first,
   * those of equal size by these words. There is none without ties.
   */
  tieFamilies: Array<TieFamily>;
  /**
   * Its ties to other things, each one relationship in one role. The events that an actor is involved
   * in and those located in a place come last, in the order TIME_DESC of `EventOrder`. All other ties
   * come before them: those with most statements first, then by the name at the other end, then by id.
   */
  ties: ThingTieConnection;
};


/**
 * A state as an actor in diplomacy (schema:Country). It is neither the person who leads it nor its
 * government, which are actors of their own.
 */
export type StateActionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ActionFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: EventOrder;
};


/**
 * A state as an actor in diplomacy (schema:Country). It is neither the person who leads it nor its
 * government, which are actors of their own.
 */
export type StateBelongsToArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/**
 * A state as an actor in diplomacy (schema:Country). It is neither the person who leads it nor its
 * government, which are actors of their own.
 */
export type StateMeetingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MeetingFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: EventOrder;
};


/**
 * A state as an actor in diplomacy (schema:Country). It is neither the person who leads it nor its
 * government, which are actors of their own.
 */
export type StateMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/**
 * A state as an actor in diplomacy (schema:Country). It is neither the person who leads it nor its
 * government, which are actors of their own.
 */
export type StateNeighboursArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<NeighbourFilter>;
  first?: Scalars['Int']['input'];
};


/**
 * A state as an actor in diplomacy (schema:Country). It is neither the person who leads it nor its
 * government, which are actors of their own.
 */
export type StatePositionHoldersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/**
 * A state as an actor in diplomacy (schema:Country). It is neither the person who leads it nor its
 * government, which are actors of their own.
 */
export type StatePositionsHeldArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/**
 * A state as an actor in diplomacy (schema:Country). It is neither the person who leads it nor its
 * government, which are actors of their own.
 */
export type StateSourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SourceFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: SourceOrder;
};


/**
 * A state as an actor in diplomacy (schema:Country). It is neither the person who leads it nor its
 * government, which are actors of their own.
 */
export type StateSpeaksForArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/**
 * A state as an actor in diplomacy (schema:Country). It is neither the person who leads it nor its
 * government, which are actors of their own.
 */
export type StateSpokespersonsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/**
 * A state as an actor in diplomacy (schema:Country). It is neither the person who leads it nor its
 * government, which are actors of their own.
 */
export type StateStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatementFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: StatementOrder;
};


/**
 * A state as an actor in diplomacy (schema:Country). It is neither the person who leads it nor its
 * government, which are actors of their own.
 */
export type StateStatementsAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatementFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: StatementOrder;
};


/**
 * A state as an actor in diplomacy (schema:Country). It is neither the person who leads it nor its
 * government, which are actors of their own.
 */
export type StateTieFamiliesArgs = {
  countTo?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * A state as an actor in diplomacy (schema:Country). It is neither the person who leads it nor its
 * government, which are actors of their own.
 */
export type StateTiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TieFilter>;
  first?: Scalars['Int']['input'];
};

/**
 * One claim by one speaker in one source, told in the words of this project (schema:Claim,
 * prov:Entity). For "A said P" there are two: the narrator says that A spoke, and A says P. No
 * statement is ever changed by another one that denies or supersedes it. What is uncertain in it is
 * kept apart and never mixed into one score: the commitment of the speaker (`certainty` and
 * `polarity`, after FactBank), how far the words travelled (`attributionDepth`), and how sure the
 * curator is of the coding (`confidence`).
 *
 * A record of a set of coded event data makes a statement too: said by the publisher of the set, with
 * the form CODED, about the event that was coded, in the file and line that its evidence names.
 */
export type Statement = Node & {
  __typename?: 'Statement';
  /**
   * What the statement is about, each thing once: actors, events, places and topics. A narrator who
   * reports the words of another is only about that speaker.
   */
  about: Array<Thing>;
  /**
   * The relationships between things of the world that rest on this statement. Empty where it asserts
   * none, as every NEGATED statement does.
   */
  asserts: Array<Assertion>;
  /**
   * Through whom we have it: from the narrator of the source (depth 0) down to this statement, which
   * comes last.
   */
  attributionChain: Array<AttributionLink>;
  /**
   * How many times the words were passed on before the source gave them: 0 for the narrator, 1 for
   * whom the narrator reports, and one more for each speaker in between.
   */
  attributionDepth: Scalars['Int']['output'];
  /**
   * How firmly the speaker commits to what is claimed, after FactBank. It says nothing of whether
   * others believe it.
   */
  certainty: Certainty;
  /** The condition under which the statement is made; null where it is made without one. */
  condition?: Maybe<Condition>;
  /**
   * How sure the curator is of this coding, above 0 and up to 1; 1 is no doubt. It says nothing of the
   * speaker.
   */
  confidence: Scalars['Float']['output'];
  /** The spans of the source that carry the statement, at least one, in the order of the text. */
  evidence: Array<Evidence>;
  /** In what form the source gives the speaker's words. */
  form: Form;
  /** The condition whose trigger came true, as this statement says; null where it says that of none. */
  fulfils?: Maybe<Condition>;
  /**
   * The id, unique in the whole graph and the same after every load: a readable slug for what a
   * curator named ("istanbul-2025-07"), a content hash for statements and evidence, the name of the
   * data set, a colon and the id or content hash there for what was imported ("icews18:28").
   */
  id: Scalars['ID']['output'];
  /**
   * How this statement and others stand to one another, in both directions. A link never closes or
   * changes the statement at its other end.
   */
  links: Array<StatementLink>;
  /** Whether the speaker says that it is so or that it is not so, after FactBank. */
  polarity: Polarity;
  /**
   * When the graph recorded this statement: transaction time, an RFC 3339 instant, which is not the
   * time it was said.
   */
  recordedAt: Scalars['DateTime']['output'];
  /** The statement that passes this one on; null for the narrator of the source, at depth 0. */
  reportedBy?: Maybe<Statement>;
  /**
   * The statements that this one passes on, each one deeper than this; empty where its speaker passes
   * nobody's words on.
   */
  reports: Array<Statement>;
  /**
   * When the graph retracted this statement, because a curator withdrew or recoded it: transaction
   * time, an RFC 3339 instant. Null where it stands today, whatever moment it is read as of. A speaker
   * who takes words back makes a new statement instead.
   */
  retractedAt?: Maybe<Scalars['DateTime']['output']>;
  /**
   * When the speaker said it, as the source tells and as resolved; null where nothing is known of it.
   * It is only what was coded: the day that follows from the source is `saidBy`.
   */
  saidAt?: Maybe<TimeSpan>;
  /**
   * The last calendar day on which it can have been said (YYYY-MM-DD), which `AsOf.validAt` compares:
   * the earliest of `saidAt.latest`, `Source.publishedAt.latest` and the `saidBy` of the statement
   * that reports it, as far as they are known. So a statement without a day of its own was said when
   * its source was published. A record of a data set was said on the day on which the set took it up,
   * or else on the last day of its event. Null where no such day is known: then it shows under no
   * `validAt`. It follows from what the graph knows now, whatever moment is asked for.
   */
  saidBy?: Maybe<Scalars['Date']['output']>;
  /**
   * The source whose text carries the statement. For reported words it is the article that reports
   * them, never the address or report that the article cites.
   */
  source: Source;
  /** Who claims it; for the narrator of a source, its publisher. */
  speaker: Actor;
  /** What the speaker does by saying it. */
  speechAct: SpeechAct;
  /**
   * What the statement is about, with the aspect and the value said; a thing spoken of under two
   * aspects stands here twice.
   */
  subjects: Array<StatementSubject>;
  /**
   * What is claimed, in English and in the curator's words. The source's own words, where they are
   * quoted, stand in `Evidence.exact`.
   */
  text: Scalars['String']['output'];
};

/** A page of statements, after the Relay Cursor Connections specification (see `PageInfo`). */
export type StatementConnection = {
  __typename?: 'StatementConnection';
  /** The items of this page in order, each with its cursor. */
  edges: Array<StatementEdge>;
  /** The items of this page in order. */
  nodes: Array<Statement>;
  /** Where this page stands in the whole list. */
  pageInfo: PageInfo;
  /** How many items the whole list holds, all pages together. It is computed only when selected. */
  totalCount: Scalars['Int']['output'];
};

/** One statement on a page, and where it stands. */
export type StatementEdge = {
  __typename?: 'StatementEdge';
  /** The position of this item in its list, opaque, which `after` takes. */
  cursor: Scalars['String']['output'];
  /** The item at this position. */
  node: Statement;
};

/**
 * Conditions on statements. All conditions given must hold. A list is met by any of its values, and an
 * empty list by nothing; a condition that is null or absent does not count.
 */
export type StatementFilter = {
  /**
   * Only statements that speak of something under any of these aspects; with `subjects` or `topics`,
   * of one of those under one of these.
   */
  aspects?: InputMaybe<Array<Aspect>>;
  /** Only statements in any of these forms. */
  forms?: InputMaybe<Array<Form>>;
  /**
   * Only statements that confirm, deny, contradict, qualify or supersede another one in any of these
   * ways; the other one has to be visible too, and does not pass for being at the receiving end.
   */
  linkTypes?: InputMaybe<Array<LinkType>>;
  /** Only statements passed on at most this many times: 0 leaves only the narrators of sources. */
  maxAttributionDepth?: InputMaybe<Scalars['Int']['input']>;
  /** Only statements passed on at least this many times: 1 leaves the narrators of sources out. */
  minAttributionDepth?: InputMaybe<Scalars['Int']['input']>;
  /**
   * Only statements of this certainty or a higher one, by the ranks UNKNOWN < POSSIBLE < PROBABLE <
   * CERTAIN.
   */
  minCertainty?: InputMaybe<Certainty>;
  /** Only statements of this polarity. */
  polarity?: InputMaybe<Polarity>;
  /**
   * First calendar day (YYYY-MM-DD), inclusive: passes statements that can have been said on it or
   * later, as `saidBy` has it. What has a first day and no last one reaches every later day; a
   * statement without any day does not pass.
   */
  saidFrom?: InputMaybe<Scalars['Date']['input']>;
  /**
   * Last calendar day (YYYY-MM-DD), inclusive: passes statements that can have been said on it or
   * sooner: by the first day of `saidAt` or, where that says no day, of the publication of the source
   * (see `TimelineEdge.at`). A time open at its beginning reaches every sooner day; a statement
   * without any day does not pass.
   */
  saidTo?: InputMaybe<Scalars['Date']['input']>;
  /** Only statements that the text of any of these sources (ids) carries. */
  sources?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Only statements whose speaker is of any of these kinds. */
  speakerKinds?: InputMaybe<Array<ActorKind>>;
  /** Only statements by any of these actors (ids). */
  speakers?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Only statements that are any of these speech acts. */
  speechActs?: InputMaybe<Array<SpeechAct>>;
  /**
   * Only statements whose speaker takes any of these stances on a topic. Together with `subjects`,
   * `topics` or `aspects`, and in the list of a thing, it is the subject that meets those on which the
   * stance is taken.
   */
  stances?: InputMaybe<Array<Stance>>;
  /** Only statements that are about any of these things (ids): actors, events, places or topics. */
  subjects?: InputMaybe<Array<Scalars['ID']['input']>>;
  /**
   * Words that must all be found in the text of the statement or in the words that its evidence
   * quotes, by the rules of `text` of `Query.search`: across scripts, by the beginning of a word, and
   * with one typing error forgiven. The statements of coded records are not found by words.
   */
  text?: InputMaybe<Scalars['String']['input']>;
  /**
   * Only statements that are about any of these topics (ids) themselves, not merely about an event
   * concerned with them.
   */
  topics?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/**
 * What statements can be counted by. A statement with several values of a kind counts in the group of
 * each.
 */
export type StatementGrouping =
  /** By `attributionDepth`, written as a number. */
  | 'ATTRIBUTION_DEPTH'
  /** By the `certainty` of the statement. */
  | 'CERTAINTY'
  /** By the `form` of the statement. */
  | 'FORM'
  /**
   * By the month of the first day of the time that gives the statement its place in order of time (see
   * `TimelineEdge.at`): what is only known to a year counts in its January.
   */
  | 'MONTH'
  /** By the `polarity` of the statement. */
  | 'POLARITY'
  /** By the source whose text carries the statement. */
  | 'SOURCE'
  /** By the actor who speaks. */
  | 'SPEAKER'
  /** By the `speechAct` of the statement. */
  | 'SPEECH_ACT'
  /** By the topics that the statement is about. */
  | 'TOPIC';

/** How one statement stands to another, seen from the one that was asked for. */
export type StatementLink = {
  __typename?: 'StatementLink';
  /** The aspect for which the link holds: one can confirm the place of a meeting without its day. */
  aspect: Aspect;
  /** Whether the statement that was asked for is the one that confirms, denies and so on, or the other. */
  direction: LinkDirection;
  /** The statement at the other end. */
  statement: Statement;
  /** What the linking statement does to the other: confirms it, denies it, and so on. */
  type: LinkType;
};

/** The orders in which statements can be listed. */
export type StatementOrder =
  /**
   * Oldest first: by the first day of the time at which it was said, then its last day, then id. That
   * time is `saidAt`, or what follows from the source where that says no day (see `TimelineEdge.at`).
   * Statements without a first day come last.
   */
  | 'SAID_AT_ASC'
  /** The exact reverse of SAID_AT_ASC: statements without a first day come first. */
  | 'SAID_AT_DESC';

/**
 * A statement as a curator writes it. One whose speaker is not the publisher needs no `reportedBy`:
 * the narrator's statement of speech is made.
 */
export type StatementRecordInput = {
  /** What it is about, and in which aspect; one at least. */
  about: Array<AboutRecordInput>;
  /** The relationships between things of the world that it asserts. */
  asserts?: InputMaybe<Array<TieRecordInput>>;
  /** The speaker's own commitment. */
  certainty: Certainty;
  /** The condition that it is made under. */
  condition?: InputMaybe<Scalars['ID']['input']>;
  /** The curator's confidence in the coding, above 0 to 1; 1 unless stated. */
  confidence?: InputMaybe<Scalars['Float']['input']>;
  /** The spans of the source that carry it, one at least. */
  evidence: Array<EvidenceRecordInput>;
  /** The form in which the source has the words. */
  form: Form;
  /** The condition whose trigger it says came true. */
  fulfils?: InputMaybe<Scalars['ID']['input']>;
  /** A key of the statement within the proposal, a slug by which other records refer to it. */
  id: Scalars['ID']['input'];
  /** How it bears on other statements. */
  links?: InputMaybe<Array<LinkRecordInput>>;
  /** Whether it is affirmed or negated; AFFIRMED unless stated. */
  polarity?: InputMaybe<Polarity>;
  /** The statement that reports it: a key of the proposal or an id of the graph. */
  reportedBy?: InputMaybe<Scalars['ID']['input']>;
  /** When it was said. */
  saidAt?: InputMaybe<TimeInput>;
  /** The source whose text carries the words: an id or a title. */
  source: Scalars['ID']['input'];
  /** The actor who speaks: an id or a name. */
  speaker: Scalars['ID']['input'];
  /** What the speaker does by saying it. */
  speechAct: SpeechAct;
  /** What is claimed, in the curator's own words. */
  text: Scalars['String']['input'];
  /** The speakers between the narrator and the speaker, outermost first. */
  through?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** One thing that a statement is about, under one aspect. */
export type StatementSubject = {
  __typename?: 'StatementSubject';
  /** Under which aspect the statement speaks of the thing. */
  aspect: Aspect;
  /**
   * Where the speaker stands on the topic; null with anything but a topic under the aspect POSITION,
   * and where the words do not say.
   */
  stance?: Maybe<Stance>;
  /**
   * The status that the statement gives for the event, or denies where it is NEGATED; null with any
   * aspect but STATUS, and where a NEGATED statement names none.
   */
  status?: Maybe<EventStatus>;
  /** The actor, event, place or topic that is spoken of. */
  thing: Thing;
  /**
   * The time that the statement gives for the event, or denies where it is NEGATED; null with any
   * aspect but DATE, and where a NEGATED statement names none ("No date has been set").
   */
  time?: Maybe<TimeSpan>;
};

/**
 * Follows what changes, over a WebSocket at the path of the API (protocol graphql-transport-ws). A
 * subscription that is sent as an HTTP request is refused with WRONG_TRANSPORT.
 */
export type Subscription = {
  __typename?: 'Subscription';
  /**
   * The changes of the ledger as they are committed, each once and in the order of `Change.sequence`.
   * Whoever is cut off goes on after the cursor of the last change that came. A client that takes too
   * few while others wait is told FEED_TOO_SLOW with that cursor.
   */
  changes: ChangeEdge;
};


/**
 * Follows what changes, over a WebSocket at the path of the API (protocol graphql-transport-ws). A
 * subscription that is sent as an HTTP request is refused with WRONG_TRANSPORT.
 */
export type SubscriptionChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ChangeFilter>;
};

/**
 * Words of a text with those around them, after the TextQuoteSelector of the W3C Web Annotation Data
 * Model.
 */
export type TextQuote = {
  __typename?: 'TextQuote';
  /** The words of the span. */
  exact: Scalars['String']['output'];
  /** The words directly before, up to 300 UTF-16 code units; empty at the beginning of the text. */
  prefix: Scalars['String']['output'];
  /** The words directly behind, up to 300 UTF-16 code units; empty at the end of the text. */
  suffix: Scalars['String']['output'];
};

/**
 * A thing of the world, which statements can be about: an actor, an event, a series of meetings, a
 * place or a topic. A thing has a name but no facts of its own; those rest on statements.
 */
export type Thing = {
  /**
   * Other names that it is found by, in any language: spellings, translations and short forms. Empty
   * where none is recorded.
   */
  aliases: Array<Scalars['String']['output']>;
  /**
   * A remark by the curator, in English, that tells it from others; it is no fact of the graph and
   * carries no evidence. Null where nobody wrote one.
   */
  description?: Maybe<Scalars['String']['output']>;
  /**
   * The id, unique in the whole graph and the same after every load: a readable slug for what a
   * curator named ("istanbul-2025-07"), a content hash for statements and evidence, the name of the
   * data set, a colon and the id or content hash there for what was imported ("icews18:28").
   */
  id: Scalars['ID']['output'];
  /**
   * The name to show, in English and as the curator chose it. What has no name of its own, such as an
   * event or an unnamed actor, has a short description in its place; what was imported has the label
   * of its data set.
   */
  name: Scalars['String']['output'];
  /**
   * When the graph first recorded it: transaction time, an RFC 3339 instant, which says nothing of
   * when it came about in the world.
   */
  recordedAt: Scalars['DateTime']['output'];
  /**
   * Its ties to other things, counted by relationship, direction and role: the largest family first,
   * those of equal size by these words. There is none without ties.
   */
  tieFamilies: Array<TieFamily>;
  /**
   * Its ties to other things, each one relationship in one role. The events that an actor is involved
   * in and those located in a place come last, in the order TIME_DESC of `EventOrder`. All other ties
   * come before them: those with most statements first, then by the name at the other end, then by id.
   */
  ties: ThingTieConnection;
};


/**
 * A thing of the world, which statements can be about: an actor, an event, a series of meetings, a
 * place or a topic. A thing has a name but no facts of its own; those rest on statements.
 */
export type ThingTieFamiliesArgs = {
  countTo?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * A thing of the world, which statements can be about: an actor, an event, a series of meetings, a
 * place or a topic. A thing has a name but no facts of its own; those rest on statements.
 */
export type ThingTiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TieFilter>;
  first?: Scalars['Int']['input'];
};

/** A page of the ties of one thing, after the Relay Cursor Connections specification (see `PageInfo`). */
export type ThingTieConnection = {
  __typename?: 'ThingTieConnection';
  /** The items of this page in order, each with its cursor. */
  edges: Array<ThingTieEdge>;
  /** The items of this page in order. */
  nodes: Array<Tie>;
  /** Where this page stands in the whole list. */
  pageInfo: PageInfo;
  /** How many items the whole list holds, all pages together. It is computed only when selected. */
  totalCount: Scalars['Int']['output'];
};

/** One tie of a thing, and where it stands. */
export type ThingTieEdge = {
  __typename?: 'ThingTieEdge';
  /** The position of this item in its list, opaque, which `after` takes. */
  cursor: Scalars['String']['output'];
  /** The item at this position. */
  node: Tie;
  /** The thing at the other end: `to` of a tie that leads from the thing whose list it is, else `from`. */
  other: Thing;
};

/**
 * One relationship between two things of the world, in one role, under one title and with one
 * validity, and the statements that assert it. What a data set codes and what statements assert of the
 * same event are two ties.
 */
export type Tie = {
  __typename?: 'Tie';
  /**
   * The least attribution depth of those statements that have this certainty: 0 where a narrator says
   * so itself.
   */
  attributionDepth: Scalars['Int']['output'];
  /** The greatest certainty of these statements, by the ranks UNKNOWN < POSSIBLE < PROBABLE < CERTAIN. */
  certainty: Certainty;
  /** The thing that the relationship goes out from. */
  from: Thing;
  /**
   * The id of the tie: a hash of its type, ends, role, title and validity, the same after every load
   * and as of every moment. `Query.node` does not take it.
   */
  id: Scalars['ID']['output'];
  /** The type of the relationship, which says how to read `from` and `to`. */
  relationship: Relationship;
  /** The part that the actor has in the event; null for relationships other than INVOLVED_IN. */
  role?: Maybe<Role>;
  /** How many statements assert it, at least one: those that the moment shows. */
  statementCount: Scalars['Int']['output'];
  /** The statements that assert it, by id. */
  statements: Array<Statement>;
  /**
   * The title of the position, in English and as the narrator of the source describes it
   * ("President"). Null for relationships other than HOLDS_POSITION_IN, and where no title is said.
   */
  title?: Maybe<Scalars['String']['output']>;
  /** The thing that the relationship goes to. */
  to: Thing;
  /**
   * First day on which the relationship held in the world (YYYY-MM-DD, inclusive); null where it is
   * not known.
   */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /**
   * Last day on which the relationship held in the world (YYYY-MM-DD, inclusive); null where it is not
   * known.
   */
  validTo?: Maybe<Scalars['Date']['output']>;
};

/**
 * A page of the ties among several things, after the Relay Cursor Connections specification (see
 * `PageInfo`).
 */
export type TieAmongConnection = {
  __typename?: 'TieAmongConnection';
  /** The items of this page in order, each with its cursor. */
  edges: Array<TieAmongEdge>;
  /** The items of this page in order. */
  nodes: Array<Tie>;
  /** Where this page stands in the whole list. */
  pageInfo: PageInfo;
  /** How many items the whole list holds, all pages together. It is computed only when selected. */
  totalCount: Scalars['Int']['output'];
};

/** One tie on a page, and where it stands. */
export type TieAmongEdge = {
  __typename?: 'TieAmongEdge';
  /** The position of this item in its list, opaque, which `after` takes. */
  cursor: Scalars['String']['output'];
  /** The item at this position. */
  node: Tie;
};

/**
 * A page of ties between one actor and others, after the Relay Cursor Connections specification (see
 * `PageInfo`).
 */
export type TieConnection = {
  __typename?: 'TieConnection';
  /** The items of this page in order, each with its cursor. */
  edges: Array<TieEdge>;
  /** The actors at the other end of the ties of this page, in order. */
  nodes: Array<Actor>;
  /** Where this page stands in the whole list. */
  pageInfo: PageInfo;
  /** How many items the whole list holds, all pages together. It is computed only when selected. */
  totalCount: Scalars['Int']['output'];
};

/** One tie: the actor at the other end, what the tie says, and the statements that carry it. */
export type TieEdge = {
  __typename?: 'TieEdge';
  /** The position of this item in its list, opaque, which `after` takes. */
  cursor: Scalars['String']['output'];
  /** The actor at the other end of the tie. */
  node: Actor;
  /** The statements that this tie rests on, at least one. */
  statements: Array<Statement>;
  /**
   * The title of the position, in English and as the narrator of the source describes it
   * ("President"). Null for ties other than HOLDS_POSITION_IN, and where no title is said.
   */
  title?: Maybe<Scalars['String']['output']>;
  /** First day on which the tie held in the world (YYYY-MM-DD, inclusive); null where it is not known. */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /** Last day on which the tie held in the world (YYYY-MM-DD, inclusive); null where it is not known. */
  validTo?: Maybe<Scalars['Date']['output']>;
};

/** The ties of one thing that share relationship, direction and role. */
export type TieFamily = {
  __typename?: 'TieFamily';
  /**
   * How many ties the family has, at most `countTo` of `Thing.tieFamilies`. An actor that is in one
   * event in two roles has two ties to it.
   */
  count: Scalars['Int']['output'];
  /** FORWARD where the ties lead from this thing, BACKWARD where they lead to it. */
  direction: HopDirection;
  /** Whether the family has more ties than `count` says, because `countTo` ended the counting. */
  hasMore: Scalars['Boolean']['output'];
  /** The type of the relationship. */
  relationship: Relationship;
  /** The part that the actor has in the event; null for relationships other than INVOLVED_IN. */
  role?: Maybe<Role>;
};

/**
 * Conditions on the ties of a thing. All conditions given must hold. A list is met by any of its
 * values, and an empty list by nothing; a condition that is null or absent does not count. The three
 * values of a `TieFamily` as conditions list that family.
 */
export type TieFilter = {
  /**
   * Only ties that lead from this thing (FORWARD), or only those that lead to it (BACKWARD). BOTH is
   * no condition.
   */
  direction?: InputMaybe<HopDirection>;
  /** Only ties of any of these relationships. */
  relationships?: InputMaybe<Array<Relationship>>;
  /** Only ties in any of these roles: relationships other than INVOLVED_IN have none, and do not pass. */
  roles?: InputMaybe<Array<Role>>;
};

/** A relationship that a statement asserts. */
export type TieRecordInput = {
  /** The thing from which it leads: an id or a name. */
  from: Scalars['ID']['input'];
  /** The role of an actor in an event, with INVOLVED_IN. */
  role?: InputMaybe<Role>;
  /** The type of the relationship. */
  tie: Relationship;
  /** The title of a position, with HOLDS_POSITION_IN. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** The thing to which it leads: an id or a name. */
  to: Scalars['ID']['input'];
  /** The first day on which it held (YYYY-MM-DD); open where it is not said. */
  validFrom?: InputMaybe<Scalars['String']['input']>;
  /** The last day on which it held (YYYY-MM-DD); open where it is not said. */
  validTo?: InputMaybe<Scalars['String']['input']>;
};

/** What a time rests on. */
export type TimeBasis =
  /** A curator resolved it from what the source says, and says from what. */
  | 'RESOLVED'
  /** The source states it. */
  | 'STATED';

/** A time as it was said and as it was resolved, after the Extended Date/Time Format (EDTF). */
export type TimeInput = {
  /** Whether the source states the time or the curator resolved it. */
  basis: TimeBasis;
  /** The time in EDTF, such as "2025-07-23" or "2025-07". */
  edtf?: InputMaybe<Scalars['String']['input']>;
  /** What the curator resolved it from. */
  resolvedFrom?: InputMaybe<Scalars['String']['input']>;
  /** The words of the source, such as "on Wednesday". */
  text?: InputMaybe<Scalars['String']['input']>;
};

/**
 * A time as it was said and as it was resolved. Both are kept, since "on Wednesday" means a day only
 * once somebody has said which.
 */
export type TimeSpan = {
  __typename?: 'TimeSpan';
  /** Whether the source states the time or a curator resolved it. */
  basis: TimeBasis;
  /**
   * The first calendar day that the time can mean (YYYY-MM-DD), of a time of day the date that is
   * written, in whatever time zone; null where it is open or unknown at its beginning, or not
   * resolved.
   */
  earliest?: Maybe<Scalars['Date']['output']>;
  /**
   * The time as resolved, in the Extended Date/Time Format (EDTF, levels 0 to 2 as the Library of
   * Congress specifies them, after ISO 8601-2:2019): "2025-07-23", "2025-06", "2022/..". A time of day
   * is kept as written, with its offset. Null where nobody has resolved the words.
   */
  edtf?: Maybe<Scalars['String']['output']>;
  /**
   * The last calendar day that the time can mean (YYYY-MM-DD, inclusive); null where it is open or
   * unknown at its end, or not resolved.
   */
  latest?: Maybe<Scalars['Date']['output']>;
  /** What the time was resolved from and how, in the curator's words; null where the source states it. */
  resolvedFrom?: Maybe<Scalars['String']['output']>;
  /** The words of the source, in its own language ("on Wednesday"); null where it uses none. */
  text?: Maybe<Scalars['String']['output']>;
};

/**
 * A page of a timeline, after the Relay Cursor Connections specification (see `PageInfo`). It is in
 * the order of time whichever way it was read.
 */
export type TimelineConnection = {
  __typename?: 'TimelineConnection';
  /** The items of this page in order, each with its cursor. */
  edges: Array<TimelineEdge>;
  /** The items of this page in order. */
  nodes: Array<TimelineItem>;
  /** Where this page stands in the whole list. */
  pageInfo: PageInfo;
  /** How many items the whole list holds, all pages together. It is computed only when selected. */
  totalCount: Scalars['Int']['output'];
};

/** One item of a timeline, and when it stands there. */
export type TimelineEdge = {
  __typename?: 'TimelineEdge';
  /**
   * The time that gives the item its place: when the event takes place, or when the statement was
   * said. Its `latest` is `Statement.saidBy`. A statement without a day of its own has the time of the
   * statement that reports it, or else that of the publication of its source: `earliest` is the first
   * day of that. Such a time has the basis RESOLVED. Null where no day is known, even if the source
   * has words for it.
   */
  at?: Maybe<TimeSpan>;
  /** The position of this item in its list, opaque, which `after` takes. */
  cursor: Scalars['String']['output'];
  /** The item at this position. */
  node: TimelineItem;
};

/**
 * Conditions on the items of a timeline. All conditions given must hold. A list is met by any of its
 * values, and an empty list by nothing; a condition that is null or absent does not count.
 */
export type TimelineFilter = {
  /**
   * Only events that involve any of these actors (ids), in whatever role, and statements that any of
   * them made.
   */
  actors?: InputMaybe<Array<Scalars['ID']['input']>>;
  /**
   * First calendar day (YYYY-MM-DD), inclusive: passes items whose time can reach it, that is whose
   * `at.latest` is on it or later. A time open at its end reaches every later day; undated ones do not
   * pass.
   */
  from?: InputMaybe<Scalars['Date']['input']>;
  /**
   * Only events whose status is any of these. Statements have no status, so no statement passes; nor
   * does an event without one.
   */
  statuses?: InputMaybe<Array<EventStatus>>;
  /**
   * Last calendar day (YYYY-MM-DD), inclusive: passes items whose time can begin by then, that is
   * whose `at.earliest` is on it or sooner. A time open at its beginning reaches every sooner day;
   * undated ones do not pass.
   */
  to?: InputMaybe<Scalars['Date']['input']>;
  /**
   * Only events that are concerned with any of these topics (ids), and statements that are about any
   * of them.
   */
  topics?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Only items of any of these types. */
  types?: InputMaybe<Array<TimelineType>>;
};

/**
 * What a timeline holds: events, at the time when they take place, and statements, at the time when
 * they were said, or else when their source was published.
 */
export type TimelineItem = Action | Meeting | Statement;

/** The types of item that a timeline can be limited to. */
export type TimelineType =
  /** Actions, at the time of the action. */
  | 'ACTION'
  /** Meetings, at the time of the meeting. */
  | 'MEETING'
  /** Statements, at the time when they were said, or else when their source was published. */
  | 'STATEMENT';

/** A matter that is talked of or negotiated, such as an exchange of prisoners (skos:Concept). */
export type Topic = Node & Thing & {
  __typename?: 'Topic';
  /**
   * Other names that it is found by, in any language: spellings, translations and short forms. Empty
   * where none is recorded.
   */
  aliases: Array<Scalars['String']['output']>;
  /**
   * A remark by the curator, in English, that tells it from others; it is no fact of the graph and
   * carries no evidence. Null where nobody wrote one.
   */
  description?: Maybe<Scalars['String']['output']>;
  /** The meetings and actions that are concerned with the topic, whatever their status. */
  events: EventConnection;
  /**
   * The id, unique in the whole graph and the same after every load: a readable slug for what a
   * curator named ("istanbul-2025-07"), a content hash for statements and evidence, the name of the
   * data set, a colon and the id or content hash there for what was imported ("icews18:28").
   */
  id: Scalars['ID']['output'];
  /**
   * The name to show, in English and as the curator chose it. What has no name of its own, such as an
   * event or an unnamed actor, has a short description in its place; what was imported has the label
   * of its data set.
   */
  name: Scalars['String']['output'];
  /**
   * Where each actor stands that made a statement about the topic itself, by name (case and accents
   * aside), then id: its newest statements, whatever aspect they speak of.
   */
  positions: Array<Position>;
  /**
   * When the graph first recorded it: transaction time, an RFC 3339 instant, which says nothing of
   * when it came about in the world.
   */
  recordedAt: Scalars['DateTime']['output'];
  /**
   * What is said about the topic itself, by whomever; what is said about events concerned with it is
   * not among it.
   */
  statementsAbout: StatementConnection;
  /**
   * Its ties to other things, counted by relationship, direction and role: the largest family first,
   * those of equal size by these words. There is none without ties.
   */
  tieFamilies: Array<TieFamily>;
  /**
   * Its ties to other things, each one relationship in one role. The events that an actor is involved
   * in and those located in a place come last, in the order TIME_DESC of `EventOrder`. All other ties
   * come before them: those with most statements first, then by the name at the other end, then by id.
   */
  ties: ThingTieConnection;
};


/** A matter that is talked of or negotiated, such as an exchange of prisoners (skos:Concept). */
export type TopicEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EventFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: EventOrder;
};


/** A matter that is talked of or negotiated, such as an exchange of prisoners (skos:Concept). */
export type TopicPositionsArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
};


/** A matter that is talked of or negotiated, such as an exchange of prisoners (skos:Concept). */
export type TopicStatementsAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatementFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: StatementOrder;
};


/** A matter that is talked of or negotiated, such as an exchange of prisoners (skos:Concept). */
export type TopicTieFamiliesArgs = {
  countTo?: InputMaybe<Scalars['Int']['input']>;
};


/** A matter that is talked of or negotiated, such as an exchange of prisoners (skos:Concept). */
export type TopicTiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TieFilter>;
  first?: Scalars['Int']['input'];
};

/** Where two actors stand on one topic, side by side. */
export type TopicAgreement = {
  __typename?: 'TopicAgreement';
  /** Where the first actor stands. */
  a: Position;
  /** Where the second actor stands. */
  b: Position;
  /** The topic that both speak of. */
  topic: Topic;
  /** Whether the two agree. */
  verdict: Verdict;
};

/** A page of topics, after the Relay Cursor Connections specification (see `PageInfo`). */
export type TopicConnection = {
  __typename?: 'TopicConnection';
  /** The items of this page in order, each with its cursor. */
  edges: Array<TopicEdge>;
  /** The items of this page in order. */
  nodes: Array<Topic>;
  /** Where this page stands in the whole list. */
  pageInfo: PageInfo;
  /** How many items the whole list holds, all pages together. It is computed only when selected. */
  totalCount: Scalars['Int']['output'];
};

/** One topic on a page, and where it stands. */
export type TopicEdge = {
  __typename?: 'TopicEdge';
  /** The position of this item in its list, opaque, which `after` takes. */
  cursor: Scalars['String']['output'];
  /** The item at this position. */
  node: Topic;
  /**
   * The visible statements that assert the relationship between this item and the thing whose list it
   * is in, oldest first. Empty in a list of the root, which belongs to nothing.
   */
  statements: Array<Statement>;
};

/**
 * Conditions on topics. All conditions given must hold. A list is met by any of its values, and an
 * empty list by nothing; a condition that is null or absent does not count.
 */
export type TopicFilter = {
  /**
   * Words that must all be found in the name or an alias of the topic, by the rules of `text` of
   * `Query.search`: across scripts, by the beginning of a word, and with one typing error forgiven.
   */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** The orders in which topics can be listed. */
export type TopicOrder =
  /** By name from A to Z, case and accents aside, then by id. */
  | 'NAME_ASC'
  /** The exact reverse of NAME_ASC. */
  | 'NAME_DESC';

/** A topic as a curator describes it. */
export type TopicRecordInput = {
  /** Other names by which it is found: spellings, translations, short forms. */
  aliases?: InputMaybe<Array<Scalars['String']['input']>>;
  /** What is worth saying of it, in the curator's own words. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** The id that the topic has in the graph or is to have: a slug such as "istanbul-talks". */
  id: Scalars['ID']['input'];
  /** The name, in one spelling. */
  name: Scalars['String']['input'];
};

/**
 * An actor of a data set whose kind nobody has coded. It has the name that the data set gives it;
 * whether it is a person, an organization or a state is not known.
 */
export type UnclassifiedActor = Actor & Node & Thing & {
  __typename?: 'UnclassifiedActor';
  /** The actions that this actor is involved in, in whatever role, and of every status. */
  actions: ActionConnection;
  /**
   * Other names that it is found by, in any language: spellings, translations and short forms. Empty
   * where none is recorded.
   */
  aliases: Array<Scalars['String']['output']>;
  /**
   * The actors that this one belongs to, by name, then id: a government to its state, an official to a
   * government (relationship BELONGS_TO, from this actor).
   */
  belongsTo: TieConnection;
  /**
   * A remark by the curator, in English, that tells it from others; it is no fact of the graph and
   * carries no evidence. Null where nobody wrote one.
   */
  description?: Maybe<Scalars['String']['output']>;
  /**
   * The id, unique in the whole graph and the same after every load: a readable slug for what a
   * curator named ("istanbul-2025-07"), a content hash for statements and evidence, the name of the
   * data set, a colon and the id or content hash there for what was imported ("icews18:28").
   */
  id: Scalars['ID']['output'];
  /**
   * The meetings that this actor is involved in, in whatever role, and of every status: planned and
   * hypothetical ones too.
   */
  meetings: MeetingConnection;
  /** The actors that belong to this one, by name, then id (relationship BELONGS_TO, to this actor). */
  members: TieConnection;
  /**
   * The name to show, in English and as the curator chose it. What has no name of its own, such as an
   * event or an unnamed actor, has a short description in its place; what was imported has the label
   * of its data set.
   */
  name: Scalars['String']['output'];
  /**
   * The actors whom something ties to this one: an event that both are involved in, or a direct
   * relationship in either direction. Heaviest first, by the number of shared events, then by id.
   * Without `statuses` in the filter only events that are HELD or ONGOING count.
   */
  neighbours: NeighbourConnection;
  /**
   * The actors who hold a position in this one, by name, then id, each with its title (relationship
   * HOLDS_POSITION_IN, to this actor).
   */
  positionHolders: TieConnection;
  /**
   * The actors in which this one holds a position, by name, then id, each with its title (relationship
   * HOLDS_POSITION_IN, from this actor).
   */
  positionsHeld: TieConnection;
  /**
   * When the graph first recorded it: transaction time, an RFC 3339 instant, which says nothing of
   * when it came about in the world.
   */
  recordedAt: Scalars['DateTime']['output'];
  /** The sources that this actor published. */
  sources: SourceConnection;
  /** The actors for whom this one speaks, by name, then id (relationship SPEAKS_FOR, from this actor). */
  speaksFor: TieConnection;
  /** The actors who speak for this one, by name, then id (relationship SPEAKS_FOR, to this actor). */
  spokespersons: TieConnection;
  /**
   * What this actor said: the statements of which it is the speaker, whether the source heard them
   * itself or passes them on.
   */
  statements: StatementConnection;
  /** What is said about this actor, by whomever. */
  statementsAbout: StatementConnection;
  /**
   * Its ties to other things, counted by relationship, direction and role: the largest family first,
   * those of equal size by these words. There is none without ties.
   */
  tieFamilies: Array<TieFamily>;
  /**
   * Its ties to other things, each one relationship in one role. The events that an actor is involved
   * in and those located in a place come last, in the order TIME_DESC of `EventOrder`. All other ties
   * come before them: those with most statements first, then by the name at the other end, then by id.
   */
  ties: ThingTieConnection;
};


/**
 * An actor of a data set whose kind nobody has coded. It has the name that the data set gives it;
 * whether it is a person, an organization or a state is not known.
 */
export type UnclassifiedActorActionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ActionFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: EventOrder;
};


/**
 * An actor of a data set whose kind nobody has coded. It has the name that the data set gives it;
 * whether it is a person, an organization or a state is not known.
 */
export type UnclassifiedActorBelongsToArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/**
 * An actor of a data set whose kind nobody has coded. It has the name that the data set gives it;
 * whether it is a person, an organization or a state is not known.
 */
export type UnclassifiedActorMeetingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MeetingFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: EventOrder;
};


/**
 * An actor of a data set whose kind nobody has coded. It has the name that the data set gives it;
 * whether it is a person, an organization or a state is not known.
 */
export type UnclassifiedActorMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/**
 * An actor of a data set whose kind nobody has coded. It has the name that the data set gives it;
 * whether it is a person, an organization or a state is not known.
 */
export type UnclassifiedActorNeighboursArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<NeighbourFilter>;
  first?: Scalars['Int']['input'];
};


/**
 * An actor of a data set whose kind nobody has coded. It has the name that the data set gives it;
 * whether it is a person, an organization or a state is not known.
 */
export type UnclassifiedActorPositionHoldersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/**
 * An actor of a data set whose kind nobody has coded. It has the name that the data set gives it;
 * whether it is a person, an organization or a state is not known.
 */
export type UnclassifiedActorPositionsHeldArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/**
 * An actor of a data set whose kind nobody has coded. It has the name that the data set gives it;
 * whether it is a person, an organization or a state is not known.
 */
export type UnclassifiedActorSourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SourceFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: SourceOrder;
};


/**
 * An actor of a data set whose kind nobody has coded. It has the name that the data set gives it;
 * whether it is a person, an organization or a state is not known.
 */
export type UnclassifiedActorSpeaksForArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/**
 * An actor of a data set whose kind nobody has coded. It has the name that the data set gives it;
 * whether it is a person, an organization or a state is not known.
 */
export type UnclassifiedActorSpokespersonsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/**
 * An actor of a data set whose kind nobody has coded. It has the name that the data set gives it;
 * whether it is a person, an organization or a state is not known.
 */
export type UnclassifiedActorStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatementFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: StatementOrder;
};


/**
 * An actor of a data set whose kind nobody has coded. It has the name that the data set gives it;
 * whether it is a person, an organization or a state is not known.
 */
export type UnclassifiedActorStatementsAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatementFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: StatementOrder;
};


/**
 * An actor of a data set whose kind nobody has coded. It has the name that the data set gives it;
 * whether it is a person, an organization or a state is not known.
 */
export type UnclassifiedActorTieFamiliesArgs = {
  countTo?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * An actor of a data set whose kind nobody has coded. It has the name that the data set gives it;
 * whether it is a person, an organization or a state is not known.
 */
export type UnclassifiedActorTiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TieFilter>;
  first?: Scalars['Int']['input'];
};

/**
 * Somebody whom the source does not name, such as "a senior Ukrainian official". It belongs to its
 * occurrence: two officials whom two sources leave unnamed are two actors until a recorded judgement
 * says that they are one. A publisher of whom nothing is known is one too.
 */
export type UnnamedActor = Actor & Node & Thing & {
  __typename?: 'UnnamedActor';
  /** The actions that this actor is involved in, in whatever role, and of every status. */
  actions: ActionConnection;
  /**
   * Other names that it is found by, in any language: spellings, translations and short forms. Empty
   * where none is recorded.
   */
  aliases: Array<Scalars['String']['output']>;
  /**
   * The actors that this one belongs to, by name, then id: a government to its state, an official to a
   * government (relationship BELONGS_TO, from this actor).
   */
  belongsTo: TieConnection;
  /**
   * A remark by the curator, in English, that tells it from others; it is no fact of the graph and
   * carries no evidence. Null where nobody wrote one.
   */
  description?: Maybe<Scalars['String']['output']>;
  /**
   * The id, unique in the whole graph and the same after every load: a readable slug for what a
   * curator named ("istanbul-2025-07"), a content hash for statements and evidence, the name of the
   * data set, a colon and the id or content hash there for what was imported ("icews18:28").
   */
  id: Scalars['ID']['output'];
  /**
   * The meetings that this actor is involved in, in whatever role, and of every status: planned and
   * hypothetical ones too.
   */
  meetings: MeetingConnection;
  /** The actors that belong to this one, by name, then id (relationship BELONGS_TO, to this actor). */
  members: TieConnection;
  /**
   * The name to show, in English and as the curator chose it. What has no name of its own, such as an
   * event or an unnamed actor, has a short description in its place; what was imported has the label
   * of its data set.
   */
  name: Scalars['String']['output'];
  /**
   * The actors whom something ties to this one: an event that both are involved in, or a direct
   * relationship in either direction. Heaviest first, by the number of shared events, then by id.
   * Without `statuses` in the filter only events that are HELD or ONGOING count.
   */
  neighbours: NeighbourConnection;
  /**
   * The actors who hold a position in this one, by name, then id, each with its title (relationship
   * HOLDS_POSITION_IN, to this actor).
   */
  positionHolders: TieConnection;
  /**
   * The actors in which this one holds a position, by name, then id, each with its title (relationship
   * HOLDS_POSITION_IN, from this actor).
   */
  positionsHeld: TieConnection;
  /**
   * When the graph first recorded it: transaction time, an RFC 3339 instant, which says nothing of
   * when it came about in the world.
   */
  recordedAt: Scalars['DateTime']['output'];
  /** The sources that this actor published. */
  sources: SourceConnection;
  /** The actors for whom this one speaks, by name, then id (relationship SPEAKS_FOR, from this actor). */
  speaksFor: TieConnection;
  /** The actors who speak for this one, by name, then id (relationship SPEAKS_FOR, to this actor). */
  spokespersons: TieConnection;
  /**
   * What this actor said: the statements of which it is the speaker, whether the source heard them
   * itself or passes them on.
   */
  statements: StatementConnection;
  /** What is said about this actor, by whomever. */
  statementsAbout: StatementConnection;
  /**
   * Its ties to other things, counted by relationship, direction and role: the largest family first,
   * those of equal size by these words. There is none without ties.
   */
  tieFamilies: Array<TieFamily>;
  /**
   * Its ties to other things, each one relationship in one role. The events that an actor is involved
   * in and those located in a place come last, in the order TIME_DESC of `EventOrder`. All other ties
   * come before them: those with most statements first, then by the name at the other end, then by id.
   */
  ties: ThingTieConnection;
};


/**
 * Somebody whom the source does not name, such as "a senior Ukrainian official". It belongs to its
 * occurrence: two officials whom two sources leave unnamed are two actors until a recorded judgement
 * says that they are one. A publisher of whom nothing is known is one too.
 */
export type UnnamedActorActionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ActionFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: EventOrder;
};


/**
 * Somebody whom the source does not name, such as "a senior Ukrainian official". It belongs to its
 * occurrence: two officials whom two sources leave unnamed are two actors until a recorded judgement
 * says that they are one. A publisher of whom nothing is known is one too.
 */
export type UnnamedActorBelongsToArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/**
 * Somebody whom the source does not name, such as "a senior Ukrainian official". It belongs to its
 * occurrence: two officials whom two sources leave unnamed are two actors until a recorded judgement
 * says that they are one. A publisher of whom nothing is known is one too.
 */
export type UnnamedActorMeetingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MeetingFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: EventOrder;
};


/**
 * Somebody whom the source does not name, such as "a senior Ukrainian official". It belongs to its
 * occurrence: two officials whom two sources leave unnamed are two actors until a recorded judgement
 * says that they are one. A publisher of whom nothing is known is one too.
 */
export type UnnamedActorMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/**
 * Somebody whom the source does not name, such as "a senior Ukrainian official". It belongs to its
 * occurrence: two officials whom two sources leave unnamed are two actors until a recorded judgement
 * says that they are one. A publisher of whom nothing is known is one too.
 */
export type UnnamedActorNeighboursArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<NeighbourFilter>;
  first?: Scalars['Int']['input'];
};


/**
 * Somebody whom the source does not name, such as "a senior Ukrainian official". It belongs to its
 * occurrence: two officials whom two sources leave unnamed are two actors until a recorded judgement
 * says that they are one. A publisher of whom nothing is known is one too.
 */
export type UnnamedActorPositionHoldersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/**
 * Somebody whom the source does not name, such as "a senior Ukrainian official". It belongs to its
 * occurrence: two officials whom two sources leave unnamed are two actors until a recorded judgement
 * says that they are one. A publisher of whom nothing is known is one too.
 */
export type UnnamedActorPositionsHeldArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/**
 * Somebody whom the source does not name, such as "a senior Ukrainian official". It belongs to its
 * occurrence: two officials whom two sources leave unnamed are two actors until a recorded judgement
 * says that they are one. A publisher of whom nothing is known is one too.
 */
export type UnnamedActorSourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SourceFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: SourceOrder;
};


/**
 * Somebody whom the source does not name, such as "a senior Ukrainian official". It belongs to its
 * occurrence: two officials whom two sources leave unnamed are two actors until a recorded judgement
 * says that they are one. A publisher of whom nothing is known is one too.
 */
export type UnnamedActorSpeaksForArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/**
 * Somebody whom the source does not name, such as "a senior Ukrainian official". It belongs to its
 * occurrence: two officials whom two sources leave unnamed are two actors until a recorded judgement
 * says that they are one. A publisher of whom nothing is known is one too.
 */
export type UnnamedActorSpokespersonsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/**
 * Somebody whom the source does not name, such as "a senior Ukrainian official". It belongs to its
 * occurrence: two officials whom two sources leave unnamed are two actors until a recorded judgement
 * says that they are one. A publisher of whom nothing is known is one too.
 */
export type UnnamedActorStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatementFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: StatementOrder;
};


/**
 * Somebody whom the source does not name, such as "a senior Ukrainian official". It belongs to its
 * occurrence: two officials whom two sources leave unnamed are two actors until a recorded judgement
 * says that they are one. A publisher of whom nothing is known is one too.
 */
export type UnnamedActorStatementsAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatementFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: StatementOrder;
};


/**
 * Somebody whom the source does not name, such as "a senior Ukrainian official". It belongs to its
 * occurrence: two officials whom two sources leave unnamed are two actors until a recorded judgement
 * says that they are one. A publisher of whom nothing is known is one too.
 */
export type UnnamedActorTieFamiliesArgs = {
  countTo?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Somebody whom the source does not name, such as "a senior Ukrainian official". It belongs to its
 * occurrence: two officials whom two sources leave unnamed are two actors until a recorded judgement
 * says that they are one. A publisher of whom nothing is known is one too.
 */
export type UnnamedActorTiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TieFilter>;
  first?: Scalars['Int']['input'];
};

/** Something that the caller can mend. */
export type UserError = {
  __typename?: 'UserError';
  /** A code of docs/errors.md, or the rule of the model that is broken. */
  code: Scalars['String']['output'];
  /** What is wrong, and what would be right. */
  message: Scalars['String']['output'];
  /** The place in the input, from the argument down; null where the fault has none. */
  path?: Maybe<Array<Scalars['String']['output']>>;
  /** The id of the record at fault; null where it is none of a record. */
  record?: Maybe<Scalars['ID']['output']>;
};

/** Whether two stances on one topic agree. */
export type Verdict =
  /** Both stances are the same. */
  | 'AGREE'
  /** One supports what the other opposes. */
  | 'DISAGREE'
  /**
   * Anything else: one doubts or is neutral and the other is not, or the newest words of one take
   * different stances.
   */
  | 'UNCLEAR';



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;



/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  TimelineItem:
    | ( EventRow )
    | ( EventRow )
    | ( StatementRow )
  ;
};


/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AboutRecordInput: AboutRecordInput;
  Action: ResolverTypeWrapper<EventRow>;
  ActionConnection: ResolverTypeWrapper<EventConnectionMapper>;
  ActionEdge: ResolverTypeWrapper<EventEdgeMapper>;
  ActionFilter: ActionFilter;
  Actor: ResolverTypeWrapper<ThingRow>;
  ActorConnection: ResolverTypeWrapper<ThingConnection>;
  ActorEdge: ResolverTypeWrapper<Omit<ActorEdge, 'node'> & { node: ResolversTypes['Actor'] }>;
  ActorFilter: ActorFilter;
  ActorKind: ActorKind;
  ActorOrder: ActorOrder;
  ActorRecordInput: ActorRecordInput;
  ActorRelationship: ResolverTypeWrapper<ActorRelationshipMapper>;
  Agreement: ResolverTypeWrapper<AgreementMapper>;
  AsOf: AsOf;
  Aspect: Aspect;
  Assertion: ResolverTypeWrapper<AssertionMapper>;
  AttributionLink: ResolverTypeWrapper<AttributionMapper>;
  Between: ResolverTypeWrapper<BetweenMapper>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Broker: ResolverTypeWrapper<BrokerRow>;
  Certainty: Certainty;
  Change: ResolverTypeWrapper<ChangeRow>;
  ChangeAction: ChangeAction;
  ChangeConnection: ResolverTypeWrapper<ChangeConnectionMapper>;
  ChangeCounts: ResolverTypeWrapper<ChangeCounts>;
  ChangeEdge: ResolverTypeWrapper<Omit<ChangeEdge, 'node'> & { node: ResolversTypes['Change'] }>;
  ChangeFilter: ChangeFilter;
  Claim: ResolverTypeWrapper<ClaimMapper>;
  ClaimStatus: ClaimStatus;
  Coding: ResolverTypeWrapper<CodingRow>;
  CodingScheme: CodingScheme;
  Condition: ResolverTypeWrapper<ConditionRow>;
  ConditionConnection: ResolverTypeWrapper<ConditionConnectionMapper>;
  ConditionEdge: ResolverTypeWrapper<Omit<ConditionEdge, 'node'> & { node: ResolversTypes['Condition'] }>;
  ConditionFilter: ConditionFilter;
  ConditionRecordInput: ConditionRecordInput;
  ConditionState: ConditionState;
  Corroboration: ResolverTypeWrapper<Corroboration>;
  CreateProposalInput: CreateProposalInput;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DeadlineRule: DeadlineRule;
  DecisionPayload: ResolverTypeWrapper<ProposalPayloadMapper>;
  Duration: ResolverTypeWrapper<Scalars['Duration']['output']>;
  Event: ResolverTypeWrapper<EventRow>;
  EventConnection: ResolverTypeWrapper<EventConnectionMapper>;
  EventEdge: ResolverTypeWrapper<EventEdgeMapper>;
  EventFilter: EventFilter;
  EventGrouping: EventGrouping;
  EventKind: EventKind;
  EventOrder: EventOrder;
  EventRecordInput: EventRecordInput;
  EventStatus: EventStatus;
  Evidence: ResolverTypeWrapper<EvidenceRow>;
  EvidenceConnection: ResolverTypeWrapper<EvidenceConnectionMapper>;
  EvidenceEdge: ResolverTypeWrapper<Omit<EvidenceEdge, 'node'> & { node: ResolversTypes['Evidence'] }>;
  EvidenceRecordInput: EvidenceRecordInput;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Form: Form;
  GroupCount: ResolverTypeWrapper<GroupCountMapper>;
  HearsayCount: ResolverTypeWrapper<HearsayCount>;
  HopDirection: HopDirection;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Ledger: ResolverTypeWrapper<Ledger>;
  LinkBetween: ResolverTypeWrapper<LinkBetweenMapper>;
  LinkDirection: LinkDirection;
  LinkRecordInput: LinkRecordInput;
  LinkType: LinkType;
  Meeting: ResolverTypeWrapper<EventRow>;
  MeetingConnection: ResolverTypeWrapper<EventConnectionMapper>;
  MeetingEdge: ResolverTypeWrapper<EventEdgeMapper>;
  MeetingFilter: MeetingFilter;
  MeetingSeries: ResolverTypeWrapper<ThingRow>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NeighbourConnection: ResolverTypeWrapper<NeighbourConnectionMapper>;
  NeighbourEdge: ResolverTypeWrapper<NeighbourEdgeMapper>;
  NeighbourFilter: NeighbourFilter;
  NeighbourTie: NeighbourTie;
  Node: ResolverTypeWrapper<NodeMapper>;
  Organization: ResolverTypeWrapper<ThingRow>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  ParticipantConnection: ResolverTypeWrapper<ParticipantConnectionMapper>;
  ParticipantEdge: ResolverTypeWrapper<ParticipantEdgeMapper>;
  Path: ResolverTypeWrapper<PathMapper>;
  PathFilter: PathFilter;
  PathHop: ResolverTypeWrapper<HopMapper>;
  Person: ResolverTypeWrapper<ThingRow>;
  Place: ResolverTypeWrapper<ThingRow>;
  PlaceConnection: ResolverTypeWrapper<ThingConnection>;
  PlaceEdge: ResolverTypeWrapper<Omit<PlaceEdge, 'node'> & { node: ResolversTypes['Place'] }>;
  PlaceFilter: PlaceFilter;
  PlaceRecordInput: PlaceRecordInput;
  PlannedAction: PlannedAction;
  PlannedCoding: ResolverTypeWrapper<PlannedCodingMapper>;
  PlannedItem: ResolverTypeWrapper<PlannedItemMapper>;
  PlannedSpan: ResolverTypeWrapper<PlannedSpan>;
  PlannedStatement: ResolverTypeWrapper<Omit<PlannedStatement, 'coding'> & { coding?: Maybe<ResolversTypes['PlannedCoding']> }>;
  PlannedSubject: ResolverTypeWrapper<Omit<PlannedSubject, 'thing'> & { thing: ResolversTypes['PlannedThing'] }>;
  PlannedThing: ResolverTypeWrapper<PlannedThingMapper>;
  PlannedTie: ResolverTypeWrapper<Omit<PlannedTie, 'from' | 'to'> & { from: ResolversTypes['PlannedThing'], to: ResolversTypes['PlannedThing'] }>;
  Polarity: Polarity;
  Position: ResolverTypeWrapper<PositionRow>;
  Proposal: ResolverTypeWrapper<ProposalRow>;
  ProposalConnection: ResolverTypeWrapper<ProposalConnectionMapper>;
  ProposalDecision: ProposalDecision;
  ProposalEdge: ResolverTypeWrapper<Omit<ProposalEdge, 'node'> & { node: ResolversTypes['Proposal'] }>;
  ProposalFilter: ProposalFilter;
  ProposalPayload: ResolverTypeWrapper<ProposalPayloadMapper>;
  ProposalPlan: ResolverTypeWrapper<ProposalPlanMapper>;
  ProposalStatus: ProposalStatus;
  ProposedText: ResolverTypeWrapper<ProposedText>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  QuoteCandidate: ResolverTypeWrapper<QuoteCandidate>;
  QuoteCheck: ResolverTypeWrapper<QuoteCheckMapper>;
  QuoteInput: QuoteInput;
  QuoteStatus: QuoteStatus;
  RecordInput: RecordInput;
  Relationship: Relationship;
  RetractionRecordInput: RetractionRecordInput;
  Role: Role;
  SearchConnection: ResolverTypeWrapper<SearchConnectionMapper>;
  SearchEdge: ResolverTypeWrapper<SearchEdgeMapper>;
  SearchType: SearchType;
  SeriesRecordInput: SeriesRecordInput;
  Source: ResolverTypeWrapper<SourceRow>;
  SourceConnection: ResolverTypeWrapper<SourceConnectionMapper>;
  SourceEdge: ResolverTypeWrapper<Omit<SourceEdge, 'node'> & { node: ResolversTypes['Source'] }>;
  SourceFilter: SourceFilter;
  SourceKind: SourceKind;
  SourceOrder: SourceOrder;
  SourceRecordInput: SourceRecordInput;
  SourceTextInput: SourceTextInput;
  SourceTextRecordInput: SourceTextRecordInput;
  SpeechAct: SpeechAct;
  Stance: Stance;
  State: ResolverTypeWrapper<ThingRow>;
  Statement: ResolverTypeWrapper<StatementRow>;
  StatementConnection: ResolverTypeWrapper<StatementConnectionMapper>;
  StatementEdge: ResolverTypeWrapper<Omit<StatementEdge, 'node'> & { node: ResolversTypes['Statement'] }>;
  StatementFilter: StatementFilter;
  StatementGrouping: StatementGrouping;
  StatementLink: ResolverTypeWrapper<LinkMapper>;
  StatementOrder: StatementOrder;
  StatementRecordInput: StatementRecordInput;
  StatementSubject: ResolverTypeWrapper<SubjectMapper>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  TextQuote: ResolverTypeWrapper<TextQuote>;
  Thing: ResolverTypeWrapper<ThingMapper>;
  ThingTieConnection: ResolverTypeWrapper<ThingTieConnectionMapper>;
  ThingTieEdge: ResolverTypeWrapper<ThingTieEdgeMapper>;
  Tie: ResolverTypeWrapper<TieRow>;
  TieAmongConnection: ResolverTypeWrapper<ThingTieConnectionMapper>;
  TieAmongEdge: ResolverTypeWrapper<Omit<TieAmongEdge, 'node'> & { node: ResolversTypes['Tie'] }>;
  TieConnection: ResolverTypeWrapper<TieConnectionMapper>;
  TieEdge: ResolverTypeWrapper<TieEdgeMapper>;
  TieFamily: ResolverTypeWrapper<TieFamilyMapper>;
  TieFilter: TieFilter;
  TieRecordInput: TieRecordInput;
  TimeBasis: TimeBasis;
  TimeInput: TimeInput;
  TimeSpan: ResolverTypeWrapper<TimeSpan>;
  TimelineConnection: ResolverTypeWrapper<TimelineConnectionMapper>;
  TimelineEdge: ResolverTypeWrapper<TimelineEdgeMapper>;
  TimelineFilter: TimelineFilter;
  TimelineItem: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TimelineItem']>;
  TimelineType: TimelineType;
  Topic: ResolverTypeWrapper<ThingRow>;
  TopicAgreement: ResolverTypeWrapper<TopicAgreementMapper>;
  TopicConnection: ResolverTypeWrapper<ThingConnection>;
  TopicEdge: ResolverTypeWrapper<TopicEdgeMapper>;
  TopicFilter: TopicFilter;
  TopicOrder: TopicOrder;
  TopicRecordInput: TopicRecordInput;
  URL: ResolverTypeWrapper<Scalars['URL']['output']>;
  UnclassifiedActor: ResolverTypeWrapper<ThingRow>;
  UnnamedActor: ResolverTypeWrapper<ThingRow>;
  UserError: ResolverTypeWrapper<UserErrorMapper>;
  Verdict: Verdict;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AboutRecordInput: AboutRecordInput;
  Action: EventRow;
  ActionConnection: EventConnectionMapper;
  ActionEdge: EventEdgeMapper;
  ActionFilter: ActionFilter;
  Actor: ThingRow;
  ActorConnection: ThingConnection;
  ActorEdge: Omit<ActorEdge, 'node'> & { node: ResolversParentTypes['Actor'] };
  ActorFilter: ActorFilter;
  ActorRecordInput: ActorRecordInput;
  ActorRelationship: ActorRelationshipMapper;
  Agreement: AgreementMapper;
  AsOf: AsOf;
  Assertion: AssertionMapper;
  AttributionLink: AttributionMapper;
  Between: BetweenMapper;
  Boolean: Scalars['Boolean']['output'];
  Broker: BrokerRow;
  Change: ChangeRow;
  ChangeConnection: ChangeConnectionMapper;
  ChangeCounts: ChangeCounts;
  ChangeEdge: Omit<ChangeEdge, 'node'> & { node: ResolversParentTypes['Change'] };
  ChangeFilter: ChangeFilter;
  Claim: ClaimMapper;
  Coding: CodingRow;
  Condition: ConditionRow;
  ConditionConnection: ConditionConnectionMapper;
  ConditionEdge: Omit<ConditionEdge, 'node'> & { node: ResolversParentTypes['Condition'] };
  ConditionFilter: ConditionFilter;
  ConditionRecordInput: ConditionRecordInput;
  Corroboration: Corroboration;
  CreateProposalInput: CreateProposalInput;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DecisionPayload: ProposalPayloadMapper;
  Duration: Scalars['Duration']['output'];
  Event: EventRow;
  EventConnection: EventConnectionMapper;
  EventEdge: EventEdgeMapper;
  EventFilter: EventFilter;
  EventRecordInput: EventRecordInput;
  Evidence: EvidenceRow;
  EvidenceConnection: EvidenceConnectionMapper;
  EvidenceEdge: Omit<EvidenceEdge, 'node'> & { node: ResolversParentTypes['Evidence'] };
  EvidenceRecordInput: EvidenceRecordInput;
  Float: Scalars['Float']['output'];
  GroupCount: GroupCountMapper;
  HearsayCount: HearsayCount;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  Ledger: Ledger;
  LinkBetween: LinkBetweenMapper;
  LinkRecordInput: LinkRecordInput;
  Meeting: EventRow;
  MeetingConnection: EventConnectionMapper;
  MeetingEdge: EventEdgeMapper;
  MeetingFilter: MeetingFilter;
  MeetingSeries: ThingRow;
  Mutation: Record<PropertyKey, never>;
  NeighbourConnection: NeighbourConnectionMapper;
  NeighbourEdge: NeighbourEdgeMapper;
  NeighbourFilter: NeighbourFilter;
  Node: NodeMapper;
  Organization: ThingRow;
  PageInfo: PageInfo;
  ParticipantConnection: ParticipantConnectionMapper;
  ParticipantEdge: ParticipantEdgeMapper;
  Path: PathMapper;
  PathFilter: PathFilter;
  PathHop: HopMapper;
  Person: ThingRow;
  Place: ThingRow;
  PlaceConnection: ThingConnection;
  PlaceEdge: Omit<PlaceEdge, 'node'> & { node: ResolversParentTypes['Place'] };
  PlaceFilter: PlaceFilter;
  PlaceRecordInput: PlaceRecordInput;
  PlannedCoding: PlannedCodingMapper;
  PlannedItem: PlannedItemMapper;
  PlannedSpan: PlannedSpan;
  PlannedStatement: Omit<PlannedStatement, 'coding'> & { coding?: Maybe<ResolversParentTypes['PlannedCoding']> };
  PlannedSubject: Omit<PlannedSubject, 'thing'> & { thing: ResolversParentTypes['PlannedThing'] };
  PlannedThing: PlannedThingMapper;
  PlannedTie: Omit<PlannedTie, 'from' | 'to'> & { from: ResolversParentTypes['PlannedThing'], to: ResolversParentTypes['PlannedThing'] };
  Position: PositionRow;
  Proposal: ProposalRow;
  ProposalConnection: ProposalConnectionMapper;
  ProposalEdge: Omit<ProposalEdge, 'node'> & { node: ResolversParentTypes['Proposal'] };
  ProposalFilter: ProposalFilter;
  ProposalPayload: ProposalPayloadMapper;
  ProposalPlan: ProposalPlanMapper;
  ProposedText: ProposedText;
  Query: Record<PropertyKey, never>;
  QuoteCandidate: QuoteCandidate;
  QuoteCheck: QuoteCheckMapper;
  QuoteInput: QuoteInput;
  RecordInput: RecordInput;
  RetractionRecordInput: RetractionRecordInput;
  SearchConnection: SearchConnectionMapper;
  SearchEdge: SearchEdgeMapper;
  SeriesRecordInput: SeriesRecordInput;
  Source: SourceRow;
  SourceConnection: SourceConnectionMapper;
  SourceEdge: Omit<SourceEdge, 'node'> & { node: ResolversParentTypes['Source'] };
  SourceFilter: SourceFilter;
  SourceRecordInput: SourceRecordInput;
  SourceTextInput: SourceTextInput;
  SourceTextRecordInput: SourceTextRecordInput;
  State: ThingRow;
  Statement: StatementRow;
  StatementConnection: StatementConnectionMapper;
  StatementEdge: Omit<StatementEdge, 'node'> & { node: ResolversParentTypes['Statement'] };
  StatementFilter: StatementFilter;
  StatementLink: LinkMapper;
  StatementRecordInput: StatementRecordInput;
  StatementSubject: SubjectMapper;
  String: Scalars['String']['output'];
  Subscription: Record<PropertyKey, never>;
  TextQuote: TextQuote;
  Thing: ThingMapper;
  ThingTieConnection: ThingTieConnectionMapper;
  ThingTieEdge: ThingTieEdgeMapper;
  Tie: TieRow;
  TieAmongConnection: ThingTieConnectionMapper;
  TieAmongEdge: Omit<TieAmongEdge, 'node'> & { node: ResolversParentTypes['Tie'] };
  TieConnection: TieConnectionMapper;
  TieEdge: TieEdgeMapper;
  TieFamily: TieFamilyMapper;
  TieFilter: TieFilter;
  TieRecordInput: TieRecordInput;
  TimeInput: TimeInput;
  TimeSpan: TimeSpan;
  TimelineConnection: TimelineConnectionMapper;
  TimelineEdge: TimelineEdgeMapper;
  TimelineFilter: TimelineFilter;
  TimelineItem: ResolversUnionTypes<ResolversParentTypes>['TimelineItem'];
  Topic: ThingRow;
  TopicAgreement: TopicAgreementMapper;
  TopicConnection: ThingConnection;
  TopicEdge: TopicEdgeMapper;
  TopicFilter: TopicFilter;
  TopicRecordInput: TopicRecordInput;
  URL: Scalars['URL']['output'];
  UnclassifiedActor: ThingRow;
  UnnamedActor: ThingRow;
  UserError: UserErrorMapper;
};

export type ActionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Action'] = ResolversParentTypes['Action']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  claims?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType, Partial<ActionClaimsArgs>>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  coding?: Resolver<Maybe<ResolversTypes['Coding']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  initiator?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  participants?: Resolver<ResolversTypes['ParticipantConnection'], ParentType, ContextType, RequireFields<ActionParticipantsArgs, 'first'>>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  statementsAbout?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<ActionStatementsAboutArgs, 'first' | 'orderBy'>>;
  status?: Resolver<Maybe<ResolversTypes['EventStatus']>, ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  tieFamilies?: Resolver<Array<ResolversTypes['TieFamily']>, ParentType, ContextType, Partial<ActionTieFamiliesArgs>>;
  ties?: Resolver<ResolversTypes['ThingTieConnection'], ParentType, ContextType, RequireFields<ActionTiesArgs, 'first'>>;
  time?: Resolver<Maybe<ResolversTypes['TimeSpan']>, ParentType, ContextType>;
  topics?: Resolver<ResolversTypes['TopicConnection'], ParentType, ContextType, RequireFields<ActionTopicsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ActionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActionConnection'] = ResolversParentTypes['ActionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ActionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Action']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ActionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActionEdge'] = ResolversParentTypes['ActionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Action'], ParentType, ContextType>;
  statements?: Resolver<Array<ResolversTypes['Statement']>, ParentType, ContextType>;
};

export type ActorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Actor'] = ResolversParentTypes['Actor']> = {
  __resolveType: TypeResolveFn<'Organization' | 'Person' | 'State' | 'UnclassifiedActor' | 'UnnamedActor', ParentType, ContextType>;
};

export type ActorConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActorConnection'] = ResolversParentTypes['ActorConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ActorEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Actor']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ActorEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActorEdge'] = ResolversParentTypes['ActorEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
};

export type ActorRelationshipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActorRelationship'] = ResolversParentTypes['ActorRelationship']> = {
  from?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  relationship?: Resolver<ResolversTypes['Relationship'], ParentType, ContextType>;
  statements?: Resolver<Array<ResolversTypes['Statement']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type AgreementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Agreement'] = ResolversParentTypes['Agreement']> = {
  confirmations?: Resolver<Array<ResolversTypes['LinkBetween']>, ParentType, ContextType>;
  contradictions?: Resolver<Array<ResolversTypes['LinkBetween']>, ParentType, ContextType>;
  topics?: Resolver<Array<ResolversTypes['TopicAgreement']>, ParentType, ContextType>;
};

export type AssertionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Assertion'] = ResolversParentTypes['Assertion']> = {
  from?: Resolver<ResolversTypes['Thing'], ParentType, ContextType>;
  relationship?: Resolver<ResolversTypes['Relationship'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Thing'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type AttributionLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AttributionLink'] = ResolversParentTypes['AttributionLink']> = {
  depth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  speaker?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
};

export type BetweenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Between'] = ResolversParentTypes['Between']> = {
  actions?: Resolver<ResolversTypes['ActionConnection'], ParentType, ContextType, RequireFields<BetweenActionsArgs, 'first' | 'orderBy'>>;
  meetings?: Resolver<ResolversTypes['MeetingConnection'], ParentType, ContextType, RequireFields<BetweenMeetingsArgs, 'first' | 'orderBy'>>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<BetweenStatementsArgs, 'first' | 'orderBy'>>;
};

export type BrokerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Broker'] = ResolversParentTypes['Broker']> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  eventsWithA?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  eventsWithB?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Change'] = ResolversParentTypes['Change']> = {
  action?: Resolver<ResolversTypes['ChangeAction'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  backdated?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  counts?: Resolver<ResolversTypes['ChangeCounts'], ParentType, ContextType>;
  dataset?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  proposal?: Resolver<Maybe<ResolversTypes['Proposal']>, ParentType, ContextType>;
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<ChangeStatementsArgs, 'first'>>;
};

export type ChangeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeConnection'] = ResolversParentTypes['ChangeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ChangeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Change']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChangeCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeCounts'] = ResolversParentTypes['ChangeCounts']> = {
  added?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recoded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  retracted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  things?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChangeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeEdge'] = ResolversParentTypes['ChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Change'], ParentType, ContextType>;
};

export type ClaimResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Claim'] = ResolversParentTypes['Claim']> = {
  anonymousOnly?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  aspect?: Resolver<ResolversTypes['Aspect'], ParentType, ContextType>;
  confirmedBy?: Resolver<Array<ResolversTypes['Statement']>, ParentType, ContextType>;
  contestedBy?: Resolver<Array<ResolversTypes['Statement']>, ParentType, ContextType>;
  corroboration?: Resolver<ResolversTypes['Corroboration'], ParentType, ContextType>;
  hearsay?: Resolver<Array<ResolversTypes['HearsayCount']>, ParentType, ContextType>;
  statements?: Resolver<Array<ResolversTypes['Statement']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ClaimStatus'], ParentType, ContextType>;
};

export type CodingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Coding'] = ResolversParentTypes['Coding']> = {
  citation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contexts?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  goldstein?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mentions?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  mode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publication?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  root?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  scheme?: Resolver<ResolversTypes['CodingScheme'], ParentType, ContextType>;
  tone?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ConditionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Condition'] = ResolversParentTypes['Condition']> = {
  deadline?: Resolver<Maybe<ResolversTypes['TimeSpan']>, ParentType, ContextType>;
  deadlineRule?: Resolver<ResolversTypes['DeadlineRule'], ParentType, ContextType>;
  duration?: Resolver<Maybe<ResolversTypes['Duration']>, ParentType, ContextType>;
  fulfilledBy?: Resolver<Array<ResolversTypes['Statement']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ConditionState'], ParentType, ContextType>;
  statements?: Resolver<Array<ResolversTypes['Statement']>, ParentType, ContextType>;
  trigger?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConditionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConditionConnection'] = ResolversParentTypes['ConditionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ConditionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Condition']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConditionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConditionEdge'] = ResolversParentTypes['ConditionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Condition'], ParentType, ContextType>;
};

export type CorroborationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Corroboration'] = ResolversParentTypes['Corroboration']> = {
  independentSources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  speakers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DecisionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecisionPayload'] = ResolversParentTypes['DecisionPayload']> = {
  change?: Resolver<Maybe<ResolversTypes['Change']>, ParentType, ContextType>;
  proposal?: Resolver<Maybe<ResolversTypes['Proposal']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export interface DurationScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Duration'], any> {
  name: 'Duration';
}

export type EventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event']> = {
  __resolveType: TypeResolveFn<'Action' | 'Meeting', ParentType, ContextType>;
};

export type EventConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventConnection'] = ResolversParentTypes['EventConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EventEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Event']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EventEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventEdge'] = ResolversParentTypes['EventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  statements?: Resolver<Array<ResolversTypes['Statement']>, ParentType, ContextType>;
};

export type EvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  context?: Resolver<Maybe<ResolversTypes['TextQuote']>, ParentType, ContextType>;
  end?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  exact?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  file?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  line?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sha256?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  statements?: Resolver<Array<ResolversTypes['Statement']>, ParentType, ContextType>;
  verified?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EvidenceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvidenceConnection'] = ResolversParentTypes['EvidenceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EvidenceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EvidenceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvidenceEdge'] = ResolversParentTypes['EvidenceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
};

export type GroupCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GroupCount'] = ResolversParentTypes['GroupCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  key?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
};

export type HearsayCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HearsayCount'] = ResolversParentTypes['HearsayCount']> = {
  depth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LedgerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Ledger'] = ResolversParentTypes['Ledger']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  epoch?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LinkBetweenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LinkBetween'] = ResolversParentTypes['LinkBetween']> = {
  aspect?: Resolver<ResolversTypes['Aspect'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['LinkType'], ParentType, ContextType>;
};

export type MeetingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Meeting'] = ResolversParentTypes['Meeting']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  claims?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType, Partial<MeetingClaimsArgs>>;
  coding?: Resolver<Maybe<ResolversTypes['Coding']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  participants?: Resolver<ResolversTypes['ParticipantConnection'], ParentType, ContextType, RequireFields<MeetingParticipantsArgs, 'first'>>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  series?: Resolver<Maybe<ResolversTypes['MeetingSeries']>, ParentType, ContextType>;
  statementsAbout?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<MeetingStatementsAboutArgs, 'first' | 'orderBy'>>;
  status?: Resolver<Maybe<ResolversTypes['EventStatus']>, ParentType, ContextType>;
  tieFamilies?: Resolver<Array<ResolversTypes['TieFamily']>, ParentType, ContextType, Partial<MeetingTieFamiliesArgs>>;
  ties?: Resolver<ResolversTypes['ThingTieConnection'], ParentType, ContextType, RequireFields<MeetingTiesArgs, 'first'>>;
  time?: Resolver<Maybe<ResolversTypes['TimeSpan']>, ParentType, ContextType>;
  topics?: Resolver<ResolversTypes['TopicConnection'], ParentType, ContextType, RequireFields<MeetingTopicsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MeetingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeetingConnection'] = ResolversParentTypes['MeetingConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MeetingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Meeting']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MeetingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeetingEdge'] = ResolversParentTypes['MeetingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Meeting'], ParentType, ContextType>;
  statements?: Resolver<Array<ResolversTypes['Statement']>, ParentType, ContextType>;
};

export type MeetingSeriesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeetingSeries'] = ResolversParentTypes['MeetingSeries']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  meetings?: Resolver<ResolversTypes['MeetingConnection'], ParentType, ContextType, RequireFields<MeetingSeriesMeetingsArgs, 'first' | 'orderBy'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  tieFamilies?: Resolver<Array<ResolversTypes['TieFamily']>, ParentType, ContextType, Partial<MeetingSeriesTieFamiliesArgs>>;
  ties?: Resolver<ResolversTypes['ThingTieConnection'], ParentType, ContextType, RequireFields<MeetingSeriesTiesArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  createProposal?: Resolver<ResolversTypes['ProposalPayload'], ParentType, ContextType, RequireFields<MutationCreateProposalArgs, 'input'>>;
  decideProposal?: Resolver<ResolversTypes['DecisionPayload'], ParentType, ContextType, RequireFields<MutationDecideProposalArgs, 'decision' | 'expectedRevision' | 'id'>>;
  revertChange?: Resolver<ResolversTypes['ProposalPayload'], ParentType, ContextType, RequireFields<MutationRevertChangeArgs, 'key' | 'reason' | 'sequence'>>;
  reviseProposal?: Resolver<ResolversTypes['ProposalPayload'], ParentType, ContextType, RequireFields<MutationReviseProposalArgs, 'expectedRevision' | 'id' | 'records'>>;
  submitProposal?: Resolver<ResolversTypes['ProposalPayload'], ParentType, ContextType, RequireFields<MutationSubmitProposalArgs, 'expectedRevision' | 'id'>>;
};

export type NeighbourConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NeighbourConnection'] = ResolversParentTypes['NeighbourConnection']> = {
  edges?: Resolver<Array<ResolversTypes['NeighbourEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Actor']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NeighbourEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NeighbourEdge'] = ResolversParentTypes['NeighbourEdge']> = {
  actions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  meetings?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  relationships?: Resolver<Array<ResolversTypes['ActorRelationship']>, ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Action' | 'Condition' | 'Evidence' | 'Meeting' | 'MeetingSeries' | 'Organization' | 'Person' | 'Place' | 'Source' | 'State' | 'Statement' | 'Topic' | 'UnclassifiedActor' | 'UnnamedActor', ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization']> = {
  actions?: Resolver<ResolversTypes['ActionConnection'], ParentType, ContextType, RequireFields<OrganizationActionsArgs, 'first' | 'orderBy'>>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  belongsTo?: Resolver<ResolversTypes['TieConnection'], ParentType, ContextType, RequireFields<OrganizationBelongsToArgs, 'first'>>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  meetings?: Resolver<ResolversTypes['MeetingConnection'], ParentType, ContextType, RequireFields<OrganizationMeetingsArgs, 'first' | 'orderBy'>>;
  members?: Resolver<ResolversTypes['TieConnection'], ParentType, ContextType, RequireFields<OrganizationMembersArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  neighbours?: Resolver<ResolversTypes['NeighbourConnection'], ParentType, ContextType, RequireFields<OrganizationNeighboursArgs, 'first'>>;
  positionHolders?: Resolver<ResolversTypes['TieConnection'], ParentType, ContextType, RequireFields<OrganizationPositionHoldersArgs, 'first'>>;
  positionsHeld?: Resolver<ResolversTypes['TieConnection'], ParentType, ContextType, RequireFields<OrganizationPositionsHeldArgs, 'first'>>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  sources?: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, RequireFields<OrganizationSourcesArgs, 'first' | 'orderBy'>>;
  speaksFor?: Resolver<ResolversTypes['TieConnection'], ParentType, ContextType, RequireFields<OrganizationSpeaksForArgs, 'first'>>;
  spokespersons?: Resolver<ResolversTypes['TieConnection'], ParentType, ContextType, RequireFields<OrganizationSpokespersonsArgs, 'first'>>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<OrganizationStatementsArgs, 'first' | 'orderBy'>>;
  statementsAbout?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<OrganizationStatementsAboutArgs, 'first' | 'orderBy'>>;
  tieFamilies?: Resolver<Array<ResolversTypes['TieFamily']>, ParentType, ContextType, Partial<OrganizationTieFamiliesArgs>>;
  ties?: Resolver<ResolversTypes['ThingTieConnection'], ParentType, ContextType, RequireFields<OrganizationTiesArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ParticipantConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ParticipantConnection'] = ResolversParentTypes['ParticipantConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ParticipantEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Actor']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ParticipantEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ParticipantEdge'] = ResolversParentTypes['ParticipantEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  statements?: Resolver<Array<ResolversTypes['Statement']>, ParentType, ContextType>;
};

export type PathResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Path'] = ResolversParentTypes['Path']> = {
  hops?: Resolver<Array<ResolversTypes['PathHop']>, ParentType, ContextType>;
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PathHopResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PathHop'] = ResolversParentTypes['PathHop']> = {
  direction?: Resolver<ResolversTypes['HopDirection'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Thing'], ParentType, ContextType>;
  relationship?: Resolver<ResolversTypes['Relationship'], ParentType, ContextType>;
  statements?: Resolver<Array<ResolversTypes['Statement']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Thing'], ParentType, ContextType>;
};

export type PersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  actions?: Resolver<ResolversTypes['ActionConnection'], ParentType, ContextType, RequireFields<PersonActionsArgs, 'first' | 'orderBy'>>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  belongsTo?: Resolver<ResolversTypes['TieConnection'], ParentType, ContextType, RequireFields<PersonBelongsToArgs, 'first'>>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  meetings?: Resolver<ResolversTypes['MeetingConnection'], ParentType, ContextType, RequireFields<PersonMeetingsArgs, 'first' | 'orderBy'>>;
  members?: Resolver<ResolversTypes['TieConnection'], ParentType, ContextType, RequireFields<PersonMembersArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  neighbours?: Resolver<ResolversTypes['NeighbourConnection'], ParentType, ContextType, RequireFields<PersonNeighboursArgs, 'first'>>;
  positionHolders?: Resolver<ResolversTypes['TieConnection'], ParentType, ContextType, RequireFields<PersonPositionHoldersArgs, 'first'>>;
  positionsHeld?: Resolver<ResolversTypes['TieConnection'], ParentType, ContextType, RequireFields<PersonPositionsHeldArgs, 'first'>>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  sources?: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, RequireFields<PersonSourcesArgs, 'first' | 'orderBy'>>;
  speaksFor?: Resolver<ResolversTypes['TieConnection'], ParentType, ContextType, RequireFields<PersonSpeaksForArgs, 'first'>>;
  spokespersons?: Resolver<ResolversTypes['TieConnection'], ParentType, ContextType, RequireFields<PersonSpokespersonsArgs, 'first'>>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<PersonStatementsArgs, 'first' | 'orderBy'>>;
  statementsAbout?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<PersonStatementsAboutArgs, 'first' | 'orderBy'>>;
  tieFamilies?: Resolver<Array<ResolversTypes['TieFamily']>, ParentType, ContextType, Partial<PersonTieFamiliesArgs>>;
  ties?: Resolver<ResolversTypes['ThingTieConnection'], ParentType, ContextType, RequireFields<PersonTiesArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Place'] = ResolversParentTypes['Place']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<PlaceEventsArgs, 'first' | 'orderBy'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  statementsAbout?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<PlaceStatementsAboutArgs, 'first' | 'orderBy'>>;
  tieFamilies?: Resolver<Array<ResolversTypes['TieFamily']>, ParentType, ContextType, Partial<PlaceTieFamiliesArgs>>;
  ties?: Resolver<ResolversTypes['ThingTieConnection'], ParentType, ContextType, RequireFields<PlaceTiesArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlaceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlaceConnection'] = ResolversParentTypes['PlaceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PlaceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Place']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PlaceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlaceEdge'] = ResolversParentTypes['PlaceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Place'], ParentType, ContextType>;
};

export type PlannedCodingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlannedCoding'] = ResolversParentTypes['PlannedCoding']> = {
  about?: Resolver<Array<ResolversTypes['PlannedSubject']>, ParentType, ContextType>;
  asserts?: Resolver<Array<ResolversTypes['PlannedTie']>, ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  form?: Resolver<ResolversTypes['Form'], ParentType, ContextType>;
  namedSource?: Resolver<ResolversTypes['PlannedThing'], ParentType, ContextType>;
  polarity?: Resolver<ResolversTypes['Polarity'], ParentType, ContextType>;
  reportedBy?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  reporter?: Resolver<Maybe<ResolversTypes['PlannedThing']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  spans?: Resolver<Array<ResolversTypes['PlannedSpan']>, ParentType, ContextType>;
  speaker?: Resolver<ResolversTypes['PlannedThing'], ParentType, ContextType>;
  speechAct?: Resolver<ResolversTypes['SpeechAct'], ParentType, ContextType>;
};

export type PlannedItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlannedItem'] = ResolversParentTypes['PlannedItem']> = {
  action?: Resolver<ResolversTypes['PlannedAction'], ParentType, ContextType>;
  record?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  statement?: Resolver<Maybe<ResolversTypes['PlannedStatement']>, ParentType, ContextType>;
  thing?: Resolver<Maybe<ResolversTypes['PlannedThing']>, ParentType, ContextType>;
};

export type PlannedSpanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlannedSpan'] = ResolversParentTypes['PlannedSpan']> = {
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PlannedStatementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlannedStatement'] = ResolversParentTypes['PlannedStatement']> = {
  coding?: Resolver<Maybe<ResolversTypes['PlannedCoding']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PlannedSubjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlannedSubject'] = ResolversParentTypes['PlannedSubject']> = {
  aspect?: Resolver<ResolversTypes['Aspect'], ParentType, ContextType>;
  stance?: Resolver<Maybe<ResolversTypes['Stance']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['EventStatus']>, ParentType, ContextType>;
  thing?: Resolver<ResolversTypes['PlannedThing'], ParentType, ContextType>;
};

export type PlannedThingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlannedThing'] = ResolversParentTypes['PlannedThing']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isNew?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PlannedTieResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlannedTie'] = ResolversParentTypes['PlannedTie']> = {
  from?: Resolver<ResolversTypes['PlannedThing'], ParentType, ContextType>;
  relationship?: Resolver<ResolversTypes['Relationship'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['PlannedThing'], ParentType, ContextType>;
};

export type PositionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Position'] = ResolversParentTypes['Position']> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  stance?: Resolver<Maybe<ResolversTypes['Stance']>, ParentType, ContextType>;
  statements?: Resolver<Array<ResolversTypes['Statement']>, ParentType, ContextType>;
};

export type ProposalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Proposal'] = ResolversParentTypes['Proposal']> = {
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  comment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  dataset?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  faults?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  plan?: Resolver<Maybe<ResolversTypes['ProposalPlan']>, ParentType, ContextType, Partial<ProposalPlanArgs>>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ProposalStatus'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['ProposedText']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ProposalConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProposalConnection'] = ResolversParentTypes['ProposalConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ProposalEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Proposal']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProposalEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProposalEdge'] = ResolversParentTypes['ProposalEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Proposal'], ParentType, ContextType>;
};

export type ProposalPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProposalPayload'] = ResolversParentTypes['ProposalPayload']> = {
  proposal?: Resolver<Maybe<ResolversTypes['Proposal']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ProposalPlanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProposalPlan'] = ResolversParentTypes['ProposalPlan']> = {
  added?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['PlannedItem']>, ParentType, ContextType>;
  recoded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  retracted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  things?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProposedTextResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProposedText'] = ResolversParentTypes['ProposedText']> = {
  content?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  keep?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  action?: Resolver<Maybe<ResolversTypes['Action']>, ParentType, ContextType, RequireFields<QueryActionArgs, 'id'>>;
  actions?: Resolver<ResolversTypes['ActionConnection'], ParentType, ContextType, RequireFields<QueryActionsArgs, 'first' | 'orderBy'>>;
  actor?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType, RequireFields<QueryActorArgs, 'id'>>;
  actors?: Resolver<ResolversTypes['ActorConnection'], ParentType, ContextType, RequireFields<QueryActorsArgs, 'first' | 'orderBy'>>;
  agreement?: Resolver<ResolversTypes['Agreement'], ParentType, ContextType, RequireFields<QueryAgreementArgs, 'a' | 'b'>>;
  between?: Resolver<ResolversTypes['Between'], ParentType, ContextType, RequireFields<QueryBetweenArgs, 'a' | 'b'>>;
  brokers?: Resolver<Array<ResolversTypes['Broker']>, ParentType, ContextType, RequireFields<QueryBrokersArgs, 'a' | 'b' | 'first'>>;
  changes?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<QueryChangesArgs, 'first'>>;
  checkQuotes?: Resolver<Maybe<Array<ResolversTypes['QuoteCheck']>>, ParentType, ContextType, RequireFields<QueryCheckQuotesArgs, 'quotes'>>;
  condition?: Resolver<Maybe<ResolversTypes['Condition']>, ParentType, ContextType, RequireFields<QueryConditionArgs, 'id'>>;
  conditions?: Resolver<ResolversTypes['ConditionConnection'], ParentType, ContextType, RequireFields<QueryConditionsArgs, 'first'>>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType, RequireFields<QueryEventArgs, 'id'>>;
  eventCounts?: Resolver<Array<ResolversTypes['GroupCount']>, ParentType, ContextType, RequireFields<QueryEventCountsArgs, 'by' | 'first'>>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<QueryEventsArgs, 'first' | 'orderBy'>>;
  ledger?: Resolver<Maybe<ResolversTypes['Ledger']>, ParentType, ContextType>;
  meeting?: Resolver<Maybe<ResolversTypes['Meeting']>, ParentType, ContextType, RequireFields<QueryMeetingArgs, 'id'>>;
  meetingSeries?: Resolver<Maybe<ResolversTypes['MeetingSeries']>, ParentType, ContextType, RequireFields<QueryMeetingSeriesArgs, 'id'>>;
  meetings?: Resolver<ResolversTypes['MeetingConnection'], ParentType, ContextType, RequireFields<QueryMeetingsArgs, 'first' | 'orderBy'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  paths?: Resolver<Array<ResolversTypes['Path']>, ParentType, ContextType, RequireFields<QueryPathsArgs, 'first' | 'from' | 'maxHops' | 'to'>>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType, RequireFields<QueryPlaceArgs, 'id'>>;
  places?: Resolver<ResolversTypes['PlaceConnection'], ParentType, ContextType, RequireFields<QueryPlacesArgs, 'first'>>;
  proposal?: Resolver<Maybe<ResolversTypes['Proposal']>, ParentType, ContextType, RequireFields<QueryProposalArgs, 'id'>>;
  proposals?: Resolver<ResolversTypes['ProposalConnection'], ParentType, ContextType, RequireFields<QueryProposalsArgs, 'first'>>;
  search?: Resolver<ResolversTypes['SearchConnection'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'first' | 'text'>>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType, RequireFields<QuerySourceArgs, 'id'>>;
  sources?: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, RequireFields<QuerySourcesArgs, 'first' | 'orderBy'>>;
  statement?: Resolver<Maybe<ResolversTypes['Statement']>, ParentType, ContextType, RequireFields<QueryStatementArgs, 'id'>>;
  statementCounts?: Resolver<Array<ResolversTypes['GroupCount']>, ParentType, ContextType, RequireFields<QueryStatementCountsArgs, 'by' | 'first'>>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<QueryStatementsArgs, 'first' | 'orderBy'>>;
  tiesAmong?: Resolver<ResolversTypes['TieAmongConnection'], ParentType, ContextType, RequireFields<QueryTiesAmongArgs, 'first' | 'things'>>;
  timeline?: Resolver<ResolversTypes['TimelineConnection'], ParentType, ContextType, RequireFields<QueryTimelineArgs, 'filter'>>;
  topic?: Resolver<Maybe<ResolversTypes['Topic']>, ParentType, ContextType, RequireFields<QueryTopicArgs, 'id'>>;
  topics?: Resolver<ResolversTypes['TopicConnection'], ParentType, ContextType, RequireFields<QueryTopicsArgs, 'first' | 'orderBy'>>;
};

export type QuoteCandidateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuoteCandidate'] = ResolversParentTypes['QuoteCandidate']> = {
  after?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  exact?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type QuoteCheckResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuoteCheck'] = ResolversParentTypes['QuoteCheck']> = {
  candidates?: Resolver<Array<ResolversTypes['QuoteCandidate']>, ParentType, ContextType>;
  end?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  exact?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sha256?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['QuoteStatus'], ParentType, ContextType>;
};

export type SearchConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Node']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SearchEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  highlights?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type SourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  citedBy?: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, RequireFields<SourceCitedByArgs, 'first'>>;
  cites?: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, RequireFields<SourceCitesArgs, 'first'>>;
  evidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, RequireFields<SourceEvidenceArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SourceKind'], ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['TimeSpan']>, ParentType, ContextType>;
  publisher?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<SourceStatementsArgs, 'first' | 'orderBy'>>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  textLength?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  textSha256?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SourceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceConnection'] = ResolversParentTypes['SourceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SourceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SourceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceEdge'] = ResolversParentTypes['SourceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
};

export type StateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['State'] = ResolversParentTypes['State']> = {
  actions?: Resolver<ResolversTypes['ActionConnection'], ParentType, ContextType, RequireFields<StateActionsArgs, 'first' | 'orderBy'>>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  belongsTo?: Resolver<ResolversTypes['TieConnection'], ParentType, ContextType, RequireFields<StateBelongsToArgs, 'first'>>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  meetings?: Resolver<ResolversTypes['MeetingConnection'], ParentType, ContextType, RequireFields<StateMeetingsArgs, 'first' | 'orderBy'>>;
  members?: Resolver<ResolversTypes['TieConnection'], ParentType, ContextType, RequireFields<StateMembersArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  neighbours?: Resolver<ResolversTypes['NeighbourConnection'], ParentType, ContextType, RequireFields<StateNeighboursArgs, 'first'>>;
  positionHolders?: Resolver<ResolversTypes['TieConnection'], ParentType, ContextType, RequireFields<StatePositionHoldersArgs, 'first'>>;
  positionsHeld?: Resolver<ResolversTypes['TieConnection'], ParentType, ContextType, RequireFields<StatePositionsHeldArgs, 'first'>>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  sources?: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, RequireFields<StateSourcesArgs, 'first' | 'orderBy'>>;
  speaksFor?: Resolver<ResolversTypes['TieConnection'], ParentType, ContextType, RequireFields<StateSpeaksForArgs, 'first'>>;
  spokespersons?: Resolver<ResolversTypes['TieConnection'], ParentType, ContextType, RequireFields<StateSpokespersonsArgs, 'first'>>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<StateStatementsArgs, 'first' | 'orderBy'>>;
  statementsAbout?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<StateStatementsAboutArgs, 'first' | 'orderBy'>>;
  tieFamilies?: Resolver<Array<ResolversTypes['TieFamily']>, ParentType, ContextType, Partial<StateTieFamiliesArgs>>;
  ties?: Resolver<ResolversTypes['ThingTieConnection'], ParentType, ContextType, RequireFields<StateTiesArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StatementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Statement'] = ResolversParentTypes['Statement']> = {
  about?: Resolver<Array<ResolversTypes['Thing']>, ParentType, ContextType>;
  asserts?: Resolver<Array<ResolversTypes['Assertion']>, ParentType, ContextType>;
  attributionChain?: Resolver<Array<ResolversTypes['AttributionLink']>, ParentType, ContextType>;
  attributionDepth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  condition?: Resolver<Maybe<ResolversTypes['Condition']>, ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  form?: Resolver<ResolversTypes['Form'], ParentType, ContextType>;
  fulfils?: Resolver<Maybe<ResolversTypes['Condition']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  links?: Resolver<Array<ResolversTypes['StatementLink']>, ParentType, ContextType>;
  polarity?: Resolver<ResolversTypes['Polarity'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reportedBy?: Resolver<Maybe<ResolversTypes['Statement']>, ParentType, ContextType>;
  reports?: Resolver<Array<ResolversTypes['Statement']>, ParentType, ContextType>;
  retractedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  saidAt?: Resolver<Maybe<ResolversTypes['TimeSpan']>, ParentType, ContextType>;
  saidBy?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  speaker?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  speechAct?: Resolver<ResolversTypes['SpeechAct'], ParentType, ContextType>;
  subjects?: Resolver<Array<ResolversTypes['StatementSubject']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StatementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatementConnection'] = ResolversParentTypes['StatementConnection']> = {
  edges?: Resolver<Array<ResolversTypes['StatementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Statement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StatementEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatementEdge'] = ResolversParentTypes['StatementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
};

export type StatementLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatementLink'] = ResolversParentTypes['StatementLink']> = {
  aspect?: Resolver<ResolversTypes['Aspect'], ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['LinkDirection'], ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['LinkType'], ParentType, ContextType>;
};

export type StatementSubjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatementSubject'] = ResolversParentTypes['StatementSubject']> = {
  aspect?: Resolver<ResolversTypes['Aspect'], ParentType, ContextType>;
  stance?: Resolver<Maybe<ResolversTypes['Stance']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['EventStatus']>, ParentType, ContextType>;
  thing?: Resolver<ResolversTypes['Thing'], ParentType, ContextType>;
  time?: Resolver<Maybe<ResolversTypes['TimeSpan']>, ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  changes?: SubscriptionResolver<ResolversTypes['ChangeEdge'], "changes", ParentType, ContextType, Partial<SubscriptionChangesArgs>>;
};

export type TextQuoteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TextQuote'] = ResolversParentTypes['TextQuote']> = {
  exact?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  prefix?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  suffix?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ThingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Thing'] = ResolversParentTypes['Thing']> = {
  __resolveType: TypeResolveFn<'Action' | 'Meeting' | 'MeetingSeries' | 'Organization' | 'Person' | 'Place' | 'State' | 'Topic' | 'UnclassifiedActor' | 'UnnamedActor', ParentType, ContextType>;
};

export type ThingTieConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ThingTieConnection'] = ResolversParentTypes['ThingTieConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ThingTieEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Tie']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ThingTieEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ThingTieEdge'] = ResolversParentTypes['ThingTieEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Tie'], ParentType, ContextType>;
  other?: Resolver<ResolversTypes['Thing'], ParentType, ContextType>;
};

export type TieResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Tie'] = ResolversParentTypes['Tie']> = {
  attributionDepth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Thing'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  relationship?: Resolver<ResolversTypes['Relationship'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
  statementCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statements?: Resolver<Array<ResolversTypes['Statement']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Thing'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type TieAmongConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TieAmongConnection'] = ResolversParentTypes['TieAmongConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TieAmongEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Tie']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TieAmongEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TieAmongEdge'] = ResolversParentTypes['TieAmongEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Tie'], ParentType, ContextType>;
};

export type TieConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TieConnection'] = ResolversParentTypes['TieConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TieEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Actor']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TieEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TieEdge'] = ResolversParentTypes['TieEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  statements?: Resolver<Array<ResolversTypes['Statement']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type TieFamilyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TieFamily'] = ResolversParentTypes['TieFamily']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['HopDirection'], ParentType, ContextType>;
  hasMore?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  relationship?: Resolver<ResolversTypes['Relationship'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
};

export type TimeSpanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimeSpan'] = ResolversParentTypes['TimeSpan']> = {
  basis?: Resolver<ResolversTypes['TimeBasis'], ParentType, ContextType>;
  earliest?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  edtf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  latest?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  resolvedFrom?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TimelineConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimelineConnection'] = ResolversParentTypes['TimelineConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TimelineEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['TimelineItem']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TimelineEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimelineEdge'] = ResolversParentTypes['TimelineEdge']> = {
  at?: Resolver<Maybe<ResolversTypes['TimeSpan']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TimelineItem'], ParentType, ContextType>;
};

export type TimelineItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimelineItem'] = ResolversParentTypes['TimelineItem']> = {
  __resolveType: TypeResolveFn<'Action' | 'Meeting' | 'Statement', ParentType, ContextType>;
};

export type TopicResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Topic'] = ResolversParentTypes['Topic']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<TopicEventsArgs, 'first' | 'orderBy'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  positions?: Resolver<Array<ResolversTypes['Position']>, ParentType, ContextType, RequireFields<TopicPositionsArgs, 'first'>>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  statementsAbout?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<TopicStatementsAboutArgs, 'first' | 'orderBy'>>;
  tieFamilies?: Resolver<Array<ResolversTypes['TieFamily']>, ParentType, ContextType, Partial<TopicTieFamiliesArgs>>;
  ties?: Resolver<ResolversTypes['ThingTieConnection'], ParentType, ContextType, RequireFields<TopicTiesArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TopicAgreementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TopicAgreement'] = ResolversParentTypes['TopicAgreement']> = {
  a?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  b?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  topic?: Resolver<ResolversTypes['Topic'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
};

export type TopicConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TopicConnection'] = ResolversParentTypes['TopicConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TopicEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Topic']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TopicEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TopicEdge'] = ResolversParentTypes['TopicEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Topic'], ParentType, ContextType>;
  statements?: Resolver<Array<ResolversTypes['Statement']>, ParentType, ContextType>;
};

export interface UrlScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['URL'], any> {
  name: 'URL';
}

export type UnclassifiedActorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnclassifiedActor'] = ResolversParentTypes['UnclassifiedActor']> = {
  actions?: Resolver<ResolversTypes['ActionConnection'], ParentType, ContextType, RequireFields<UnclassifiedActorActionsArgs, 'first' | 'orderBy'>>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  belongsTo?: Resolver<ResolversTypes['TieConnection'], ParentType, ContextType, RequireFields<UnclassifiedActorBelongsToArgs, 'first'>>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  meetings?: Resolver<ResolversTypes['MeetingConnection'], ParentType, ContextType, RequireFields<UnclassifiedActorMeetingsArgs, 'first' | 'orderBy'>>;
  members?: Resolver<ResolversTypes['TieConnection'], ParentType, ContextType, RequireFields<UnclassifiedActorMembersArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  neighbours?: Resolver<ResolversTypes['NeighbourConnection'], ParentType, ContextType, RequireFields<UnclassifiedActorNeighboursArgs, 'first'>>;
  positionHolders?: Resolver<ResolversTypes['TieConnection'], ParentType, ContextType, RequireFields<UnclassifiedActorPositionHoldersArgs, 'first'>>;
  positionsHeld?: Resolver<ResolversTypes['TieConnection'], ParentType, ContextType, RequireFields<UnclassifiedActorPositionsHeldArgs, 'first'>>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  sources?: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, RequireFields<UnclassifiedActorSourcesArgs, 'first' | 'orderBy'>>;
  speaksFor?: Resolver<ResolversTypes['TieConnection'], ParentType, ContextType, RequireFields<UnclassifiedActorSpeaksForArgs, 'first'>>;
  spokespersons?: Resolver<ResolversTypes['TieConnection'], ParentType, ContextType, RequireFields<UnclassifiedActorSpokespersonsArgs, 'first'>>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<UnclassifiedActorStatementsArgs, 'first' | 'orderBy'>>;
  statementsAbout?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<UnclassifiedActorStatementsAboutArgs, 'first' | 'orderBy'>>;
  tieFamilies?: Resolver<Array<ResolversTypes['TieFamily']>, ParentType, ContextType, Partial<UnclassifiedActorTieFamiliesArgs>>;
  ties?: Resolver<ResolversTypes['ThingTieConnection'], ParentType, ContextType, RequireFields<UnclassifiedActorTiesArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnnamedActorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnnamedActor'] = ResolversParentTypes['UnnamedActor']> = {
  actions?: Resolver<ResolversTypes['ActionConnection'], ParentType, ContextType, RequireFields<UnnamedActorActionsArgs, 'first' | 'orderBy'>>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  belongsTo?: Resolver<ResolversTypes['TieConnection'], ParentType, ContextType, RequireFields<UnnamedActorBelongsToArgs, 'first'>>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  meetings?: Resolver<ResolversTypes['MeetingConnection'], ParentType, ContextType, RequireFields<UnnamedActorMeetingsArgs, 'first' | 'orderBy'>>;
  members?: Resolver<ResolversTypes['TieConnection'], ParentType, ContextType, RequireFields<UnnamedActorMembersArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  neighbours?: Resolver<ResolversTypes['NeighbourConnection'], ParentType, ContextType, RequireFields<UnnamedActorNeighboursArgs, 'first'>>;
  positionHolders?: Resolver<ResolversTypes['TieConnection'], ParentType, ContextType, RequireFields<UnnamedActorPositionHoldersArgs, 'first'>>;
  positionsHeld?: Resolver<ResolversTypes['TieConnection'], ParentType, ContextType, RequireFields<UnnamedActorPositionsHeldArgs, 'first'>>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  sources?: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, RequireFields<UnnamedActorSourcesArgs, 'first' | 'orderBy'>>;
  speaksFor?: Resolver<ResolversTypes['TieConnection'], ParentType, ContextType, RequireFields<UnnamedActorSpeaksForArgs, 'first'>>;
  spokespersons?: Resolver<ResolversTypes['TieConnection'], ParentType, ContextType, RequireFields<UnnamedActorSpokespersonsArgs, 'first'>>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<UnnamedActorStatementsArgs, 'first' | 'orderBy'>>;
  statementsAbout?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<UnnamedActorStatementsAboutArgs, 'first' | 'orderBy'>>;
  tieFamilies?: Resolver<Array<ResolversTypes['TieFamily']>, ParentType, ContextType, Partial<UnnamedActorTieFamiliesArgs>>;
  ties?: Resolver<ResolversTypes['ThingTieConnection'], ParentType, ContextType, RequireFields<UnnamedActorTiesArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Action?: ActionResolvers<ContextType>;
  ActionConnection?: ActionConnectionResolvers<ContextType>;
  ActionEdge?: ActionEdgeResolvers<ContextType>;
  Actor?: ActorResolvers<ContextType>;
  ActorConnection?: ActorConnectionResolvers<ContextType>;
  ActorEdge?: ActorEdgeResolvers<ContextType>;
  ActorRelationship?: ActorRelationshipResolvers<ContextType>;
  Agreement?: AgreementResolvers<ContextType>;
  Assertion?: AssertionResolvers<ContextType>;
  AttributionLink?: AttributionLinkResolvers<ContextType>;
  Between?: BetweenResolvers<ContextType>;
  Broker?: BrokerResolvers<ContextType>;
  Change?: ChangeResolvers<ContextType>;
  ChangeConnection?: ChangeConnectionResolvers<ContextType>;
  ChangeCounts?: ChangeCountsResolvers<ContextType>;
  ChangeEdge?: ChangeEdgeResolvers<ContextType>;
  Claim?: ClaimResolvers<ContextType>;
  Coding?: CodingResolvers<ContextType>;
  Condition?: ConditionResolvers<ContextType>;
  ConditionConnection?: ConditionConnectionResolvers<ContextType>;
  ConditionEdge?: ConditionEdgeResolvers<ContextType>;
  Corroboration?: CorroborationResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DecisionPayload?: DecisionPayloadResolvers<ContextType>;
  Duration?: GraphQLScalarType;
  Event?: EventResolvers<ContextType>;
  EventConnection?: EventConnectionResolvers<ContextType>;
  EventEdge?: EventEdgeResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  EvidenceConnection?: EvidenceConnectionResolvers<ContextType>;
  EvidenceEdge?: EvidenceEdgeResolvers<ContextType>;
  GroupCount?: GroupCountResolvers<ContextType>;
  HearsayCount?: HearsayCountResolvers<ContextType>;
  Ledger?: LedgerResolvers<ContextType>;
  LinkBetween?: LinkBetweenResolvers<ContextType>;
  Meeting?: MeetingResolvers<ContextType>;
  MeetingConnection?: MeetingConnectionResolvers<ContextType>;
  MeetingEdge?: MeetingEdgeResolvers<ContextType>;
  MeetingSeries?: MeetingSeriesResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NeighbourConnection?: NeighbourConnectionResolvers<ContextType>;
  NeighbourEdge?: NeighbourEdgeResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  ParticipantConnection?: ParticipantConnectionResolvers<ContextType>;
  ParticipantEdge?: ParticipantEdgeResolvers<ContextType>;
  Path?: PathResolvers<ContextType>;
  PathHop?: PathHopResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  Place?: PlaceResolvers<ContextType>;
  PlaceConnection?: PlaceConnectionResolvers<ContextType>;
  PlaceEdge?: PlaceEdgeResolvers<ContextType>;
  PlannedCoding?: PlannedCodingResolvers<ContextType>;
  PlannedItem?: PlannedItemResolvers<ContextType>;
  PlannedSpan?: PlannedSpanResolvers<ContextType>;
  PlannedStatement?: PlannedStatementResolvers<ContextType>;
  PlannedSubject?: PlannedSubjectResolvers<ContextType>;
  PlannedThing?: PlannedThingResolvers<ContextType>;
  PlannedTie?: PlannedTieResolvers<ContextType>;
  Position?: PositionResolvers<ContextType>;
  Proposal?: ProposalResolvers<ContextType>;
  ProposalConnection?: ProposalConnectionResolvers<ContextType>;
  ProposalEdge?: ProposalEdgeResolvers<ContextType>;
  ProposalPayload?: ProposalPayloadResolvers<ContextType>;
  ProposalPlan?: ProposalPlanResolvers<ContextType>;
  ProposedText?: ProposedTextResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  QuoteCandidate?: QuoteCandidateResolvers<ContextType>;
  QuoteCheck?: QuoteCheckResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  SourceConnection?: SourceConnectionResolvers<ContextType>;
  SourceEdge?: SourceEdgeResolvers<ContextType>;
  State?: StateResolvers<ContextType>;
  Statement?: StatementResolvers<ContextType>;
  StatementConnection?: StatementConnectionResolvers<ContextType>;
  StatementEdge?: StatementEdgeResolvers<ContextType>;
  StatementLink?: StatementLinkResolvers<ContextType>;
  StatementSubject?: StatementSubjectResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  TextQuote?: TextQuoteResolvers<ContextType>;
  Thing?: ThingResolvers<ContextType>;
  ThingTieConnection?: ThingTieConnectionResolvers<ContextType>;
  ThingTieEdge?: ThingTieEdgeResolvers<ContextType>;
  Tie?: TieResolvers<ContextType>;
  TieAmongConnection?: TieAmongConnectionResolvers<ContextType>;
  TieAmongEdge?: TieAmongEdgeResolvers<ContextType>;
  TieConnection?: TieConnectionResolvers<ContextType>;
  TieEdge?: TieEdgeResolvers<ContextType>;
  TieFamily?: TieFamilyResolvers<ContextType>;
  TimeSpan?: TimeSpanResolvers<ContextType>;
  TimelineConnection?: TimelineConnectionResolvers<ContextType>;
  TimelineEdge?: TimelineEdgeResolvers<ContextType>;
  TimelineItem?: TimelineItemResolvers<ContextType>;
  Topic?: TopicResolvers<ContextType>;
  TopicAgreement?: TopicAgreementResolvers<ContextType>;
  TopicConnection?: TopicConnectionResolvers<ContextType>;
  TopicEdge?: TopicEdgeResolvers<ContextType>;
  URL?: GraphQLScalarType;
  UnclassifiedActor?: UnclassifiedActorResolvers<ContextType>;
  UnnamedActor?: UnnamedActorResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
};

