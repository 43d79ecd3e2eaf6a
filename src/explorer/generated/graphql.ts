/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
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
  knownAt?: string | null | undefined;
  /**
   * Valid time, an RFC 3339 instant, of which the calendar day in UTC counts: hides statements whose
   * last possible day of saying (`Statement.saidBy`) is after it or unknown, and relationships that
   * did not hold then; the first and last day of a relationship count as open where they are not
   * known. So what is imported later in a source published after this day changes no answer. An event
   * shows while a visible statement is about it, so a planned meeting shows before its day, and a
   * condition while one is made under it, with its state of that day. Actors, places, topics, series
   * and sources show whatever the day. Null sets no such limit.
   */
  validAt?: string | null | undefined;
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

/** A scheme of codes for events. */
export type CodingScheme =
  /** Conflict and Mediation Event Observations, codebook 1.1b3 (2012). */
  | 'CAMEO'
  /** Political Language Ontology for Verifiable Event Records. */
  | 'PLOVER';

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

/** Which end of a link the statement is that was asked for. */
export type LinkDirection =
  /** It is the one that the other confirms, denies, contradicts, qualifies or supersedes. */
  | 'INCOMING'
  /** It is the one that confirms, denies, contradicts, qualifies or supersedes the other. */
  | 'OUTGOING';

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
 * What a path may run through. A hop passes where one and the same statement passes all of it. The two
 * ends of a path always count, whatever they are.
 */
export type PathFilter = {
  /**
   * Whether events that are only SCHEDULED, PROPOSED or HYPOTHETICAL may stand on the way, and events
   * of which no statement says their status. HELD and ONGOING ones always may, CANCELLED ones never.
   */
  includeHypothetical?: boolean;
  /**
   * Whether unnamed actors may stand on the way. It is about the things on the path, never about who
   * speaks.
   */
  includeUnnamed?: boolean;
  /**
   * Only hops carried by a statement passed on at most this many times: 0 leaves only what narrators
   * of sources say. Less than 0 is refused with BAD_USER_INPUT.
   */
  maxAttributionDepth?: number | null | undefined;
  /**
   * Only hops carried by a statement of this certainty or a higher one, by the ranks UNKNOWN <
   * POSSIBLE < PROBABLE < CERTAIN.
   */
  minCertainty?: Certainty | null | undefined;
  /**
   * The types of relationship to follow, in place of INVOLVED_IN, SPEAKS_FOR, HOLDS_POSITION_IN and
   * BELONGS_TO. With LOCATED_IN, PART_OF or CONCERNS a path can cross places, series or topics. An
   * empty list finds nothing; null is the default.
   */
  through?: Array<Relationship> | null | undefined;
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

/** Whether a speaker says that something is so or that it is not, after FactBank. */
export type Polarity =
  /** The speaker says that it is so. */
  | 'AFFIRMED'
  /** The speaker says that it is not so. No relationship and no fact is projected from the statement. */
  | 'NEGATED';

/** What becomes of a submitted proposal. */
export type ProposalDecision =
  /** Writes it into the graph. */
  | 'ACCEPT'
  /** Ends it, so that it is never in the graph. */
  | 'REJECT'
  /** Gives it back to be revised. */
  | 'RETURN';

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
 * Conditions on statements. All conditions given must hold. A list is met by any of its values, and an
 * empty list by nothing; a condition that is null or absent does not count.
 */
export type StatementFilter = {
  /**
   * Only statements that speak of something under any of these aspects; with `subjects` or `topics`,
   * of one of those under one of these.
   */
  aspects?: Array<Aspect> | null | undefined;
  /** Only statements in any of these forms. */
  forms?: Array<Form> | null | undefined;
  /**
   * Only statements that confirm, deny, contradict, qualify or supersede another one in any of these
   * ways; the other one has to be visible too, and does not pass for being at the receiving end.
   */
  linkTypes?: Array<LinkType> | null | undefined;
  /** Only statements passed on at most this many times: 0 leaves only the narrators of sources. */
  maxAttributionDepth?: number | null | undefined;
  /** Only statements passed on at least this many times: 1 leaves the narrators of sources out. */
  minAttributionDepth?: number | null | undefined;
  /**
   * Only statements of this certainty or a higher one, by the ranks UNKNOWN < POSSIBLE < PROBABLE <
   * CERTAIN.
   */
  minCertainty?: Certainty | null | undefined;
  /** Only statements of this polarity. */
  polarity?: Polarity | null | undefined;
  /**
   * First calendar day (YYYY-MM-DD), inclusive: passes statements that can have been said on it or
   * later, as `saidBy` has it. What has a first day and no last one reaches every later day; a
   * statement without any day does not pass.
   */
  saidFrom?: string | null | undefined;
  /**
   * Last calendar day (YYYY-MM-DD), inclusive: passes statements that can have been said on it or
   * sooner: by the first day of `saidAt` or, where that says no day, of the publication of the source
   * (see `TimelineEdge.at`). A time open at its beginning reaches every sooner day; a statement
   * without any day does not pass.
   */
  saidTo?: string | null | undefined;
  /** Only statements that the text of any of these sources (ids) carries. */
  sources?: Array<string> | null | undefined;
  /** Only statements whose speaker is of any of these kinds. */
  speakerKinds?: Array<ActorKind> | null | undefined;
  /** Only statements by any of these actors (ids). */
  speakers?: Array<string> | null | undefined;
  /** Only statements that are any of these speech acts. */
  speechActs?: Array<SpeechAct> | null | undefined;
  /**
   * Only statements whose speaker takes any of these stances on a topic. Together with `subjects`,
   * `topics` or `aspects`, and in the list of a thing, it is the subject that meets those on which the
   * stance is taken.
   */
  stances?: Array<Stance> | null | undefined;
  /** Only statements that are about any of these things (ids): actors, events, places or topics. */
  subjects?: Array<string> | null | undefined;
  /**
   * Words that must all be found in the text of the statement or in the words that its evidence
   * quotes, by the rules of `text` of `Query.search`: across scripts, by the beginning of a word, and
   * with one typing error forgiven. The statements of coded records are not found by words.
   */
  text?: string | null | undefined;
  /**
   * Only statements that are about any of these topics (ids) themselves, not merely about an event
   * concerned with them.
   */
  topics?: Array<string> | null | undefined;
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
  direction?: HopDirection | null | undefined;
  /** Only ties of any of these relationships. */
  relationships?: Array<Relationship> | null | undefined;
  /** Only ties in any of these roles: relationships other than INVOLVED_IN have none, and do not pass. */
  roles?: Array<Role> | null | undefined;
};

/** What a time rests on. */
export type TimeBasis =
  /** A curator resolved it from what the source says, and says from what. */
  | 'RESOLVED'
  /** The source states it. */
  | 'STATED';

export type ThingCardQueryVariables = Exact<{
  id: string;
  asOf?: AsOf | null | undefined;
}>;


export type ThingCardQuery = { node:
    | { __typename: 'Action', aliases: Array<string>, description: string | null, id: string, status: EventStatus | null, name: string, place: { id: string, name: string } | null, statementsAbout: { totalCount: number }, claims: Array<{ aspect: Aspect, status: ClaimStatus, anonymousOnly: boolean, confirmedBy: Array<{ speaker:
            | { __typename: 'Organization', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
            | { __typename: 'State', id: string, name: string }
            | { __typename: 'UnclassifiedActor', id: string, name: string }
            | { __typename: 'UnnamedActor', id: string, name: string }
           }>, contestedBy: Array<{ speaker:
            | { __typename: 'Organization', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
            | { __typename: 'State', id: string, name: string }
            | { __typename: 'UnclassifiedActor', id: string, name: string }
            | { __typename: 'UnnamedActor', id: string, name: string }
           }>, corroboration: { speakers: number }, statements: Array<{ id: string, text: string, certainty: Certainty, polarity: Polarity, speaker:
            | { __typename: 'Organization', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
            | { __typename: 'State', id: string, name: string }
            | { __typename: 'UnclassifiedActor', id: string, name: string }
            | { __typename: 'UnnamedActor', id: string, name: string }
           }> }>, coding: { scheme: CodingScheme, code: string | null, label: string, goldstein: number | null, publication: string | null } | null, time: { text: string | null, edtf: string | null, earliest: string | null, latest: string | null } | null }
    | { __typename: 'Condition', id: string }
    | { __typename: 'Evidence', id: string }
    | { __typename: 'Meeting', aliases: Array<string>, description: string | null, id: string, status: EventStatus | null, name: string, place: { id: string, name: string } | null, statementsAbout: { totalCount: number }, claims: Array<{ aspect: Aspect, status: ClaimStatus, anonymousOnly: boolean, confirmedBy: Array<{ speaker:
            | { __typename: 'Organization', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
            | { __typename: 'State', id: string, name: string }
            | { __typename: 'UnclassifiedActor', id: string, name: string }
            | { __typename: 'UnnamedActor', id: string, name: string }
           }>, contestedBy: Array<{ speaker:
            | { __typename: 'Organization', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
            | { __typename: 'State', id: string, name: string }
            | { __typename: 'UnclassifiedActor', id: string, name: string }
            | { __typename: 'UnnamedActor', id: string, name: string }
           }>, corroboration: { speakers: number }, statements: Array<{ id: string, text: string, certainty: Certainty, polarity: Polarity, speaker:
            | { __typename: 'Organization', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
            | { __typename: 'State', id: string, name: string }
            | { __typename: 'UnclassifiedActor', id: string, name: string }
            | { __typename: 'UnnamedActor', id: string, name: string }
           }> }>, coding: { scheme: CodingScheme, code: string | null, label: string, goldstein: number | null, publication: string | null } | null, time: { text: string | null, edtf: string | null, earliest: string | null, latest: string | null } | null }
    | { __typename: 'MeetingSeries', aliases: Array<string>, description: string | null, id: string, name: string }
    | { __typename: 'Organization', aliases: Array<string>, description: string | null, id: string, name: string, statements: { totalCount: number }, statementsAbout: { totalCount: number } }
    | { __typename: 'Person', aliases: Array<string>, description: string | null, id: string, name: string, statements: { totalCount: number }, statementsAbout: { totalCount: number } }
    | { __typename: 'Place', aliases: Array<string>, description: string | null, id: string, name: string }
    | { __typename: 'Source', id: string }
    | { __typename: 'State', aliases: Array<string>, description: string | null, id: string, name: string, statements: { totalCount: number }, statementsAbout: { totalCount: number } }
    | { __typename: 'Statement', id: string }
    | { __typename: 'Topic', aliases: Array<string>, description: string | null, id: string, name: string, positions: Array<{ stance: Stance | null, actor:
          | { __typename: 'Organization', id: string, name: string }
          | { __typename: 'Person', id: string, name: string }
          | { __typename: 'State', id: string, name: string }
          | { __typename: 'UnclassifiedActor', id: string, name: string }
          | { __typename: 'UnnamedActor', id: string, name: string }
        , statements: Array<{ id: string, text: string }> }> }
    | { __typename: 'UnclassifiedActor', aliases: Array<string>, description: string | null, id: string, name: string, statements: { totalCount: number }, statementsAbout: { totalCount: number } }
    | { __typename: 'UnnamedActor', aliases: Array<string>, description: string | null, id: string, name: string, statements: { totalCount: number }, statementsAbout: { totalCount: number } }
   | null };

export type BeginningsQueryVariables = Exact<{
  asOf?: AsOf | null | undefined;
}>;


export type BeginningsQuery = { meetings: { nodes: Array<{ __typename: 'Meeting', status: EventStatus | null, id: string, name: string, time: { text: string | null, edtf: string | null, earliest: string | null, latest: string | null } | null }> }, actors: { nodes: Array<
      | { __typename: 'Organization', id: string, name: string }
      | { __typename: 'Person', id: string, name: string }
      | { __typename: 'State', id: string, name: string }
      | { __typename: 'UnclassifiedActor', id: string, name: string }
      | { __typename: 'UnnamedActor', id: string, name: string }
    > }, conditions: { nodes: Array<{ id: string, trigger: string, state: ConditionState, deadline: { latest: string | null } | null, statements: Array<{ id: string }> }> } };

type ThingParts_Action_Fragment = { __typename: 'Action', status: EventStatus | null, id: string, name: string, time: { text: string | null, edtf: string | null, earliest: string | null, latest: string | null } | null };

type ThingParts_Meeting_Fragment = { __typename: 'Meeting', status: EventStatus | null, id: string, name: string, time: { text: string | null, edtf: string | null, earliest: string | null, latest: string | null } | null };

type ThingParts_MeetingSeries_Fragment = { __typename: 'MeetingSeries', id: string, name: string };

type ThingParts_Organization_Fragment = { __typename: 'Organization', id: string, name: string };

type ThingParts_Person_Fragment = { __typename: 'Person', id: string, name: string };

type ThingParts_Place_Fragment = { __typename: 'Place', id: string, name: string };

type ThingParts_State_Fragment = { __typename: 'State', id: string, name: string };

type ThingParts_Topic_Fragment = { __typename: 'Topic', id: string, name: string };

type ThingParts_UnclassifiedActor_Fragment = { __typename: 'UnclassifiedActor', id: string, name: string };

type ThingParts_UnnamedActor_Fragment = { __typename: 'UnnamedActor', id: string, name: string };

export type ThingPartsFragment =
  | ThingParts_Action_Fragment
  | ThingParts_Meeting_Fragment
  | ThingParts_MeetingSeries_Fragment
  | ThingParts_Organization_Fragment
  | ThingParts_Person_Fragment
  | ThingParts_Place_Fragment
  | ThingParts_State_Fragment
  | ThingParts_Topic_Fragment
  | ThingParts_UnclassifiedActor_Fragment
  | ThingParts_UnnamedActor_Fragment
;

export type TiePartsFragment = { id: string, relationship: Relationship, role: Role | null, title: string | null, validFrom: string | null, validTo: string | null, certainty: Certainty, attributionDepth: number, statementCount: number, from:
    | { __typename: 'Action', status: EventStatus | null, id: string, name: string, time: { text: string | null, edtf: string | null, earliest: string | null, latest: string | null } | null }
    | { __typename: 'Meeting', status: EventStatus | null, id: string, name: string, time: { text: string | null, edtf: string | null, earliest: string | null, latest: string | null } | null }
    | { __typename: 'MeetingSeries', id: string, name: string }
    | { __typename: 'Organization', id: string, name: string }
    | { __typename: 'Person', id: string, name: string }
    | { __typename: 'Place', id: string, name: string }
    | { __typename: 'State', id: string, name: string }
    | { __typename: 'Topic', id: string, name: string }
    | { __typename: 'UnclassifiedActor', id: string, name: string }
    | { __typename: 'UnnamedActor', id: string, name: string }
  , to:
    | { __typename: 'Action', status: EventStatus | null, id: string, name: string, time: { text: string | null, edtf: string | null, earliest: string | null, latest: string | null } | null }
    | { __typename: 'Meeting', status: EventStatus | null, id: string, name: string, time: { text: string | null, edtf: string | null, earliest: string | null, latest: string | null } | null }
    | { __typename: 'MeetingSeries', id: string, name: string }
    | { __typename: 'Organization', id: string, name: string }
    | { __typename: 'Person', id: string, name: string }
    | { __typename: 'Place', id: string, name: string }
    | { __typename: 'State', id: string, name: string }
    | { __typename: 'Topic', id: string, name: string }
    | { __typename: 'UnclassifiedActor', id: string, name: string }
    | { __typename: 'UnnamedActor', id: string, name: string }
  , statements: Array<{ id: string, saidBy: string | null, recordedAt: string, certainty: Certainty, attributionDepth: number }> };

export type DrawnThingsQueryVariables = Exact<{
  ids: Array<string> | string;
  asOf?: AsOf | null | undefined;
}>;


export type DrawnThingsQuery = { nodes: Array<
    | { __typename: 'Action', id: string, status: EventStatus | null, name: string, time: { text: string | null, edtf: string | null, earliest: string | null, latest: string | null } | null }
    | { __typename: 'Condition', id: string }
    | { __typename: 'Evidence', id: string }
    | { __typename: 'Meeting', id: string, status: EventStatus | null, name: string, time: { text: string | null, edtf: string | null, earliest: string | null, latest: string | null } | null }
    | { __typename: 'MeetingSeries', id: string, name: string }
    | { __typename: 'Organization', id: string, name: string }
    | { __typename: 'Person', id: string, name: string }
    | { __typename: 'Place', id: string, name: string }
    | { __typename: 'Source', id: string }
    | { __typename: 'State', id: string, name: string }
    | { __typename: 'Statement', id: string }
    | { __typename: 'Topic', id: string, name: string }
    | { __typename: 'UnclassifiedActor', id: string, name: string }
    | { __typename: 'UnnamedActor', id: string, name: string }
   | null> };

export type DrawnTiesQueryVariables = Exact<{
  things: Array<string> | string;
  first: number;
  after?: string | null | undefined;
  asOf?: AsOf | null | undefined;
}>;


export type DrawnTiesQuery = { tiesAmong: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, relationship: Relationship, role: Role | null, title: string | null, validFrom: string | null, validTo: string | null, certainty: Certainty, attributionDepth: number, statementCount: number, from:
        | { __typename: 'Action', status: EventStatus | null, id: string, name: string, time: { text: string | null, edtf: string | null, earliest: string | null, latest: string | null } | null }
        | { __typename: 'Meeting', status: EventStatus | null, id: string, name: string, time: { text: string | null, edtf: string | null, earliest: string | null, latest: string | null } | null }
        | { __typename: 'MeetingSeries', id: string, name: string }
        | { __typename: 'Organization', id: string, name: string }
        | { __typename: 'Person', id: string, name: string }
        | { __typename: 'Place', id: string, name: string }
        | { __typename: 'State', id: string, name: string }
        | { __typename: 'Topic', id: string, name: string }
        | { __typename: 'UnclassifiedActor', id: string, name: string }
        | { __typename: 'UnnamedActor', id: string, name: string }
      , to:
        | { __typename: 'Action', status: EventStatus | null, id: string, name: string, time: { text: string | null, edtf: string | null, earliest: string | null, latest: string | null } | null }
        | { __typename: 'Meeting', status: EventStatus | null, id: string, name: string, time: { text: string | null, edtf: string | null, earliest: string | null, latest: string | null } | null }
        | { __typename: 'MeetingSeries', id: string, name: string }
        | { __typename: 'Organization', id: string, name: string }
        | { __typename: 'Person', id: string, name: string }
        | { __typename: 'Place', id: string, name: string }
        | { __typename: 'State', id: string, name: string }
        | { __typename: 'Topic', id: string, name: string }
        | { __typename: 'UnclassifiedActor', id: string, name: string }
        | { __typename: 'UnnamedActor', id: string, name: string }
      , statements: Array<{ id: string, saidBy: string | null, recordedAt: string, certainty: Certainty, attributionDepth: number }> }> } };

export type FamilyTiesQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
  filter?: TieFilter | null | undefined;
  asOf?: AsOf | null | undefined;
}>;


export type FamilyTiesQuery = { node:
    | { __typename: 'Action', id: string, ties: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ other:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
           }> } }
    | { __typename: 'Condition', id: string }
    | { __typename: 'Evidence', id: string }
    | { __typename: 'Meeting', id: string, ties: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ other:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
           }> } }
    | { __typename: 'MeetingSeries', id: string, ties: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ other:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
           }> } }
    | { __typename: 'Organization', id: string, ties: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ other:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
           }> } }
    | { __typename: 'Person', id: string, ties: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ other:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
           }> } }
    | { __typename: 'Place', id: string, ties: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ other:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
           }> } }
    | { __typename: 'Source', id: string }
    | { __typename: 'State', id: string, ties: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ other:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
           }> } }
    | { __typename: 'Statement', id: string }
    | { __typename: 'Topic', id: string, ties: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ other:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
           }> } }
    | { __typename: 'UnclassifiedActor', id: string, ties: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ other:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
           }> } }
    | { __typename: 'UnnamedActor', id: string, ties: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ other:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
           }> } }
   | null };

export type FamiliesQueryVariables = Exact<{
  ids: Array<string> | string;
  countTo?: number | null | undefined;
  asOf?: AsOf | null | undefined;
}>;


export type FamiliesQuery = { nodes: Array<
    | { __typename: 'Action', id: string, tieFamilies: Array<{ relationship: Relationship, direction: HopDirection, role: Role | null, count: number, hasMore: boolean }> }
    | { __typename: 'Condition', id: string }
    | { __typename: 'Evidence', id: string }
    | { __typename: 'Meeting', id: string, tieFamilies: Array<{ relationship: Relationship, direction: HopDirection, role: Role | null, count: number, hasMore: boolean }> }
    | { __typename: 'MeetingSeries', id: string, tieFamilies: Array<{ relationship: Relationship, direction: HopDirection, role: Role | null, count: number, hasMore: boolean }> }
    | { __typename: 'Organization', id: string, tieFamilies: Array<{ relationship: Relationship, direction: HopDirection, role: Role | null, count: number, hasMore: boolean }> }
    | { __typename: 'Person', id: string, tieFamilies: Array<{ relationship: Relationship, direction: HopDirection, role: Role | null, count: number, hasMore: boolean }> }
    | { __typename: 'Place', id: string, tieFamilies: Array<{ relationship: Relationship, direction: HopDirection, role: Role | null, count: number, hasMore: boolean }> }
    | { __typename: 'Source', id: string }
    | { __typename: 'State', id: string, tieFamilies: Array<{ relationship: Relationship, direction: HopDirection, role: Role | null, count: number, hasMore: boolean }> }
    | { __typename: 'Statement', id: string }
    | { __typename: 'Topic', id: string, tieFamilies: Array<{ relationship: Relationship, direction: HopDirection, role: Role | null, count: number, hasMore: boolean }> }
    | { __typename: 'UnclassifiedActor', id: string, tieFamilies: Array<{ relationship: Relationship, direction: HopDirection, role: Role | null, count: number, hasMore: boolean }> }
    | { __typename: 'UnnamedActor', id: string, tieFamilies: Array<{ relationship: Relationship, direction: HopDirection, role: Role | null, count: number, hasMore: boolean }> }
   | null> };

export type PathsBetweenQueryVariables = Exact<{
  from: string;
  to: string;
  maxHops: number;
  first: number;
  filter?: PathFilter | null | undefined;
  asOf?: AsOf | null | undefined;
}>;


export type PathsBetweenQuery = { paths: Array<{ length: number, hops: Array<{ relationship: Relationship, direction: HopDirection, from:
        | { __typename: 'Action', status: EventStatus | null, id: string, name: string, time: { text: string | null, edtf: string | null, earliest: string | null, latest: string | null } | null }
        | { __typename: 'Meeting', status: EventStatus | null, id: string, name: string, time: { text: string | null, edtf: string | null, earliest: string | null, latest: string | null } | null }
        | { __typename: 'MeetingSeries', id: string, name: string }
        | { __typename: 'Organization', id: string, name: string }
        | { __typename: 'Person', id: string, name: string }
        | { __typename: 'Place', id: string, name: string }
        | { __typename: 'State', id: string, name: string }
        | { __typename: 'Topic', id: string, name: string }
        | { __typename: 'UnclassifiedActor', id: string, name: string }
        | { __typename: 'UnnamedActor', id: string, name: string }
      , to:
        | { __typename: 'Action', status: EventStatus | null, id: string, name: string, time: { text: string | null, edtf: string | null, earliest: string | null, latest: string | null } | null }
        | { __typename: 'Meeting', status: EventStatus | null, id: string, name: string, time: { text: string | null, edtf: string | null, earliest: string | null, latest: string | null } | null }
        | { __typename: 'MeetingSeries', id: string, name: string }
        | { __typename: 'Organization', id: string, name: string }
        | { __typename: 'Person', id: string, name: string }
        | { __typename: 'Place', id: string, name: string }
        | { __typename: 'State', id: string, name: string }
        | { __typename: 'Topic', id: string, name: string }
        | { __typename: 'UnclassifiedActor', id: string, name: string }
        | { __typename: 'UnnamedActor', id: string, name: string }
      , statements: Array<{ id: string, certainty: Certainty, attributionDepth: number, speaker:
          | { __typename: 'Organization', id: string, name: string }
          | { __typename: 'Person', id: string, name: string }
          | { __typename: 'State', id: string, name: string }
          | { __typename: 'UnclassifiedActor', id: string, name: string }
          | { __typename: 'UnnamedActor', id: string, name: string }
        , asserts: Array<{ relationship: Relationship, role: Role | null, title: string | null, from:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
          , to:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
           }> }> }> }> };

export type BrokersBetweenQueryVariables = Exact<{
  a: string;
  b: string;
  first: number;
  asOf?: AsOf | null | undefined;
}>;


export type BrokersBetweenQuery = { brokers: Array<{ eventsWithA: number, eventsWithB: number, actor:
      | { __typename: 'Organization', id: string, name: string }
      | { __typename: 'Person', id: string, name: string }
      | { __typename: 'State', id: string, name: string }
      | { __typename: 'UnclassifiedActor', id: string, name: string }
      | { __typename: 'UnnamedActor', id: string, name: string }
     }> };

export type RemarkPartsFragment = { code: string, message: string, record: string | null };

export type ReviewQueueQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type ReviewQueueQuery = { proposals: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, title: string, dataset: string, by: string, createdAt: string, revision: number }> } };

export type ProposalInReviewQueryVariables = Exact<{
  id: string;
}>;


export type ProposalInReviewQuery = { proposal: { id: string, title: string, note: string | null, dataset: string, status: ProposalStatus, revision: number, by: string, createdAt: string, decidedBy: string | null, comment: string | null, text: { source: string, content: string } | null, faults: Array<{ code: string, message: string, record: string | null }>, warnings: Array<{ code: string, message: string, record: string | null }>, plan: { hash: string, added: number, recoded: number, retracted: number, things: number, items: Array<{ record: string, action: PlannedAction, thing: { id: string, name: string, isNew: boolean } | null, statement: { id: string, text: string, coding: { source: string, speechAct: SpeechAct, form: Form, certainty: Certainty, polarity: Polarity, speaker: { id: string, name: string, isNew: boolean }, namedSource: { name: string, isNew: boolean }, spans: Array<{ start: number, end: number }>, reporter: { name: string, isNew: boolean } | null, about: Array<{ aspect: Aspect, status: EventStatus | null, stance: Stance | null, thing: { id: string, name: string, isNew: boolean } }>, asserts: Array<{ relationship: Relationship, role: Role | null, from: { id: string, name: string, isNew: boolean }, to: { id: string, name: string, isNew: boolean } }> } | null } | null }> } | null } | null };

export type PlanWithoutQueryVariables = Exact<{
  id: string;
  except: Array<string> | string;
}>;


export type PlanWithoutQuery = { proposal: { plan: { hash: string, added: number, recoded: number, retracted: number, things: number, items: Array<{ record: string, action: PlannedAction, thing: { id: string } | null, statement: { id: string } | null }> } | null } | null };

export type DecideProposalMutationVariables = Exact<{
  id: string;
  expectedRevision: number;
  planHash?: string | null | undefined;
  decision: ProposalDecision;
  except?: Array<string> | string | null | undefined;
  comment?: string | null | undefined;
}>;


export type DecideProposalMutation = { decideProposal: { change: { sequence: number } | null, userErrors: Array<{ code: string, message: string, record: string | null }> } };

export type RevertChangeMutationVariables = Exact<{
  sequence: number;
  key: string;
  reason: string;
}>;


export type RevertChangeMutation = { revertChange: { proposal: { id: string, title: string, status: ProposalStatus, revision: number } | null, userErrors: Array<{ code: string, message: string, record: string | null }> } };

export type SubmitProposalMutationVariables = Exact<{
  id: string;
  expectedRevision: number;
}>;


export type SubmitProposalMutation = { submitProposal: { userErrors: Array<{ code: string, message: string, record: string | null }> } };

export type FoundQueryVariables = Exact<{
  text: string;
  first: number;
  asOf?: AsOf | null | undefined;
}>;


export type FoundQuery = { search: { edges: Array<{ highlights: Array<string>, node:
        | { __typename: 'Action', id: string, status: EventStatus | null, name: string, time: { text: string | null, edtf: string | null, earliest: string | null, latest: string | null } | null }
        | { __typename: 'Condition', id: string }
        | { __typename: 'Evidence', id: string }
        | { __typename: 'Meeting', id: string, status: EventStatus | null, name: string, time: { text: string | null, edtf: string | null, earliest: string | null, latest: string | null } | null }
        | { __typename: 'MeetingSeries', id: string, name: string }
        | { __typename: 'Organization', id: string, name: string }
        | { __typename: 'Person', id: string, name: string }
        | { __typename: 'Place', id: string, name: string }
        | { __typename: 'Source', title: string, id: string }
        | { __typename: 'State', id: string, name: string }
        | { __typename: 'Statement', text: string, id: string, speaker:
            | { __typename: 'Organization', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
            | { __typename: 'State', id: string, name: string }
            | { __typename: 'UnclassifiedActor', id: string, name: string }
            | { __typename: 'UnnamedActor', id: string, name: string }
          , about: Array<
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
          > }
        | { __typename: 'Topic', id: string, name: string }
        | { __typename: 'UnclassifiedActor', id: string, name: string }
        | { __typename: 'UnnamedActor', id: string, name: string }
       }> } };

export type StatementPartsFragment = { id: string, text: string, speechAct: SpeechAct, form: Form, certainty: Certainty, polarity: Polarity, attributionDepth: number, confidence: number, saidBy: string | null, recordedAt: string, retractedAt: string | null, saidAt: { text: string | null, edtf: string | null, earliest: string | null, latest: string | null, basis: TimeBasis } | null, condition: { id: string, trigger: string, state: ConditionState, deadline: { latest: string | null } | null } | null, speaker:
    | { __typename: 'Organization', id: string, name: string }
    | { __typename: 'Person', id: string, name: string }
    | { __typename: 'State', id: string, name: string }
    | { __typename: 'UnclassifiedActor', id: string, name: string }
    | { __typename: 'UnnamedActor', id: string, name: string }
  , source: { id: string, title: string, kind: SourceKind, url: string | null, publishedAt: { text: string | null, edtf: string | null, earliest: string | null, latest: string | null } | null, publisher:
      | { __typename: 'Organization', id: string, name: string }
      | { __typename: 'Person', id: string, name: string }
      | { __typename: 'State', id: string, name: string }
      | { __typename: 'UnclassifiedActor', id: string, name: string }
      | { __typename: 'UnnamedActor', id: string, name: string }
     }, evidence: Array<{ id: string, exact: string | null, start: number | null, end: number | null, sha256: string | null, file: string | null, line: number | null, verified: boolean | null }>, subjects: Array<{ aspect: Aspect, status: EventStatus | null, stance: Stance | null, thing:
      | { __typename: 'Action', status: EventStatus | null, id: string, name: string, time: { text: string | null, edtf: string | null, earliest: string | null, latest: string | null } | null }
      | { __typename: 'Meeting', status: EventStatus | null, id: string, name: string, time: { text: string | null, edtf: string | null, earliest: string | null, latest: string | null } | null }
      | { __typename: 'MeetingSeries', id: string, name: string }
      | { __typename: 'Organization', id: string, name: string }
      | { __typename: 'Person', id: string, name: string }
      | { __typename: 'Place', id: string, name: string }
      | { __typename: 'State', id: string, name: string }
      | { __typename: 'Topic', id: string, name: string }
      | { __typename: 'UnclassifiedActor', id: string, name: string }
      | { __typename: 'UnnamedActor', id: string, name: string }
    , time: { text: string | null, edtf: string | null, earliest: string | null, latest: string | null, basis: TimeBasis } | null }>, attributionChain: Array<{ depth: number, speaker:
      | { __typename: 'Organization', id: string, name: string }
      | { __typename: 'Person', id: string, name: string }
      | { __typename: 'State', id: string, name: string }
      | { __typename: 'UnclassifiedActor', id: string, name: string }
      | { __typename: 'UnnamedActor', id: string, name: string }
    , statement: { id: string } }>, links: Array<{ type: LinkType, aspect: Aspect, direction: LinkDirection, statement: { id: string, text: string, certainty: Certainty, speaker:
        | { __typename: 'Organization', id: string, name: string }
        | { __typename: 'Person', id: string, name: string }
        | { __typename: 'State', id: string, name: string }
        | { __typename: 'UnclassifiedActor', id: string, name: string }
        | { __typename: 'UnnamedActor', id: string, name: string }
       } }> };

export type StatementIdsQueryVariables = Exact<{
  filter: StatementFilter;
  first: number;
  asOf?: AsOf | null | undefined;
}>;


export type StatementIdsQuery = { statements: { nodes: Array<{ id: string }> } };

export type WholeStatementsQueryVariables = Exact<{
  ids: Array<string> | string;
  asOf?: AsOf | null | undefined;
}>;


export type WholeStatementsQuery = { nodes: Array<
    | { __typename: 'Action', id: string }
    | { __typename: 'Condition', id: string }
    | { __typename: 'Evidence', id: string }
    | { __typename: 'Meeting', id: string }
    | { __typename: 'MeetingSeries', id: string }
    | { __typename: 'Organization', id: string }
    | { __typename: 'Person', id: string }
    | { __typename: 'Place', id: string }
    | { __typename: 'Source', id: string }
    | { __typename: 'State', id: string }
    | { __typename: 'Statement', id: string, text: string, speechAct: SpeechAct, form: Form, certainty: Certainty, polarity: Polarity, attributionDepth: number, confidence: number, saidBy: string | null, recordedAt: string, retractedAt: string | null, saidAt: { text: string | null, edtf: string | null, earliest: string | null, latest: string | null, basis: TimeBasis } | null, condition: { id: string, trigger: string, state: ConditionState, deadline: { latest: string | null } | null } | null, speaker:
        | { __typename: 'Organization', id: string, name: string }
        | { __typename: 'Person', id: string, name: string }
        | { __typename: 'State', id: string, name: string }
        | { __typename: 'UnclassifiedActor', id: string, name: string }
        | { __typename: 'UnnamedActor', id: string, name: string }
      , source: { id: string, title: string, kind: SourceKind, url: string | null, publishedAt: { text: string | null, edtf: string | null, earliest: string | null, latest: string | null } | null, publisher:
          | { __typename: 'Organization', id: string, name: string }
          | { __typename: 'Person', id: string, name: string }
          | { __typename: 'State', id: string, name: string }
          | { __typename: 'UnclassifiedActor', id: string, name: string }
          | { __typename: 'UnnamedActor', id: string, name: string }
         }, evidence: Array<{ id: string, exact: string | null, start: number | null, end: number | null, sha256: string | null, file: string | null, line: number | null, verified: boolean | null }>, subjects: Array<{ aspect: Aspect, status: EventStatus | null, stance: Stance | null, thing:
          | { __typename: 'Action', status: EventStatus | null, id: string, name: string, time: { text: string | null, edtf: string | null, earliest: string | null, latest: string | null } | null }
          | { __typename: 'Meeting', status: EventStatus | null, id: string, name: string, time: { text: string | null, edtf: string | null, earliest: string | null, latest: string | null } | null }
          | { __typename: 'MeetingSeries', id: string, name: string }
          | { __typename: 'Organization', id: string, name: string }
          | { __typename: 'Person', id: string, name: string }
          | { __typename: 'Place', id: string, name: string }
          | { __typename: 'State', id: string, name: string }
          | { __typename: 'Topic', id: string, name: string }
          | { __typename: 'UnclassifiedActor', id: string, name: string }
          | { __typename: 'UnnamedActor', id: string, name: string }
        , time: { text: string | null, edtf: string | null, earliest: string | null, latest: string | null, basis: TimeBasis } | null }>, attributionChain: Array<{ depth: number, speaker:
          | { __typename: 'Organization', id: string, name: string }
          | { __typename: 'Person', id: string, name: string }
          | { __typename: 'State', id: string, name: string }
          | { __typename: 'UnclassifiedActor', id: string, name: string }
          | { __typename: 'UnnamedActor', id: string, name: string }
        , statement: { id: string } }>, links: Array<{ type: LinkType, aspect: Aspect, direction: LinkDirection, statement: { id: string, text: string, certainty: Certainty, speaker:
            | { __typename: 'Organization', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
            | { __typename: 'State', id: string, name: string }
            | { __typename: 'UnclassifiedActor', id: string, name: string }
            | { __typename: 'UnnamedActor', id: string, name: string }
           } }> }
    | { __typename: 'Topic', id: string }
    | { __typename: 'UnclassifiedActor', id: string }
    | { __typename: 'UnnamedActor', id: string }
   | null> };

export type ContextsQueryVariables = Exact<{
  ids: Array<string> | string;
  asOf?: AsOf | null | undefined;
}>;


export type ContextsQuery = { nodes: Array<
    | { __typename: 'Action', id: string }
    | { __typename: 'Condition', id: string }
    | { __typename: 'Evidence', id: string }
    | { __typename: 'Meeting', id: string }
    | { __typename: 'MeetingSeries', id: string }
    | { __typename: 'Organization', id: string }
    | { __typename: 'Person', id: string }
    | { __typename: 'Place', id: string }
    | { __typename: 'Source', id: string }
    | { __typename: 'State', id: string }
    | { __typename: 'Statement', id: string, evidence: Array<{ id: string, context: { prefix: string, exact: string, suffix: string } | null }> }
    | { __typename: 'Topic', id: string }
    | { __typename: 'UnclassifiedActor', id: string }
    | { __typename: 'UnnamedActor', id: string }
   | null> };

export type SpeakersQueryVariables = Exact<{
  ids: Array<string> | string;
  asOf?: AsOf | null | undefined;
}>;


export type SpeakersQuery = { nodes: Array<
    | { __typename: 'Action', id: string }
    | { __typename: 'Condition', id: string }
    | { __typename: 'Evidence', id: string }
    | { __typename: 'Meeting', id: string }
    | { __typename: 'MeetingSeries', id: string }
    | { __typename: 'Organization', id: string }
    | { __typename: 'Person', id: string }
    | { __typename: 'Place', id: string }
    | { __typename: 'Source', id: string }
    | { __typename: 'State', id: string }
    | { __typename: 'Statement', id: string, speaker:
        | { __typename: 'Organization', id: string, name: string }
        | { __typename: 'Person', id: string, name: string }
        | { __typename: 'State', id: string, name: string }
        | { __typename: 'UnclassifiedActor', id: string, name: string }
        | { __typename: 'UnnamedActor', id: string, name: string }
       }
    | { __typename: 'Topic', id: string }
    | { __typename: 'UnclassifiedActor', id: string }
    | { __typename: 'UnnamedActor', id: string }
   | null> };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const ThingPartsFragmentDoc = new TypedDocumentString(`
    fragment ThingParts on Thing {
  __typename
  id
  name
  ... on Event {
    status
    time {
      text
      edtf
      earliest
      latest
    }
  }
}
    `, {"fragmentName":"ThingParts"}) as unknown as TypedDocumentString<ThingPartsFragment, unknown>;
export const TiePartsFragmentDoc = new TypedDocumentString(`
    fragment TieParts on Tie {
  id
  relationship
  role
  title
  validFrom
  validTo
  certainty
  attributionDepth
  statementCount
  from {
    ...ThingParts
  }
  to {
    ...ThingParts
  }
  statements {
    id
    saidBy
    recordedAt
    certainty
    attributionDepth
  }
}
    fragment ThingParts on Thing {
  __typename
  id
  name
  ... on Event {
    status
    time {
      text
      edtf
      earliest
      latest
    }
  }
}`, {"fragmentName":"TieParts"}) as unknown as TypedDocumentString<TiePartsFragment, unknown>;
export const RemarkPartsFragmentDoc = new TypedDocumentString(`
    fragment RemarkParts on UserError {
  code
  message
  record
}
    `, {"fragmentName":"RemarkParts"}) as unknown as TypedDocumentString<RemarkPartsFragment, unknown>;
export const StatementPartsFragmentDoc = new TypedDocumentString(`
    fragment StatementParts on Statement {
  id
  text
  speechAct
  form
  certainty
  polarity
  attributionDepth
  confidence
  saidBy
  saidAt {
    text
    edtf
    earliest
    latest
    basis
  }
  recordedAt
  retractedAt
  condition {
    id
    trigger
    state
    deadline {
      latest
    }
  }
  speaker {
    __typename
    id
    name
  }
  source {
    id
    title
    kind
    url
    publishedAt {
      text
      edtf
      earliest
      latest
    }
    publisher {
      __typename
      id
      name
    }
  }
  evidence {
    id
    exact
    start
    end
    sha256
    file
    line
    verified
  }
  subjects {
    aspect
    status
    stance
    thing {
      ...ThingParts
    }
    time {
      text
      edtf
      earliest
      latest
      basis
    }
  }
  attributionChain {
    depth
    speaker {
      __typename
      id
      name
    }
    statement {
      id
    }
  }
  links {
    type
    aspect
    direction
    statement {
      id
      text
      certainty
      speaker {
        __typename
        id
        name
      }
    }
  }
}
    fragment ThingParts on Thing {
  __typename
  id
  name
  ... on Event {
    status
    time {
      text
      edtf
      earliest
      latest
    }
  }
}`, {"fragmentName":"StatementParts"}) as unknown as TypedDocumentString<StatementPartsFragment, unknown>;
export const ThingCardDocument = new TypedDocumentString(`
    query ThingCard($id: ID!, $asOf: AsOf) {
  node(id: $id, asOf: $asOf) {
    __typename
    id
    ...ThingParts
    ... on Thing {
      aliases
      description
    }
    ... on Actor {
      statements(first: 0) {
        totalCount
      }
      statementsAbout(first: 0) {
        totalCount
      }
    }
    ... on Event {
      place {
        id
        name
      }
      statementsAbout(first: 0) {
        totalCount
      }
      claims {
        aspect
        status
        anonymousOnly
        confirmedBy {
          speaker {
            __typename
            id
            name
          }
        }
        contestedBy {
          speaker {
            __typename
            id
            name
          }
        }
        corroboration {
          speakers
        }
        statements {
          id
          text
          certainty
          polarity
          speaker {
            __typename
            id
            name
          }
        }
      }
      coding {
        scheme
        code
        label
        goldstein
        publication
      }
    }
    ... on Topic {
      positions {
        stance
        actor {
          __typename
          id
          name
        }
        statements {
          id
          text
        }
      }
    }
  }
}
    fragment ThingParts on Thing {
  __typename
  id
  name
  ... on Event {
    status
    time {
      text
      edtf
      earliest
      latest
    }
  }
}`) as unknown as TypedDocumentString<ThingCardQuery, ThingCardQueryVariables>;
export const BeginningsDocument = new TypedDocumentString(`
    query Beginnings($asOf: AsOf) {
  meetings(
    first: 6
    orderBy: TIME_DESC
    filter: {from: "0001-01-01"}
    asOf: $asOf
  ) {
    nodes {
      ...ThingParts
    }
  }
  actors(first: 6, orderBy: EVENTS_DESC, asOf: $asOf) {
    nodes {
      ...ThingParts
    }
  }
  conditions(first: 6, asOf: $asOf) {
    nodes {
      id
      trigger
      state
      deadline {
        latest
      }
      statements {
        id
      }
    }
  }
}
    fragment ThingParts on Thing {
  __typename
  id
  name
  ... on Event {
    status
    time {
      text
      edtf
      earliest
      latest
    }
  }
}`) as unknown as TypedDocumentString<BeginningsQuery, BeginningsQueryVariables>;
export const DrawnThingsDocument = new TypedDocumentString(`
    query DrawnThings($ids: [ID!]!, $asOf: AsOf) {
  nodes(ids: $ids, asOf: $asOf) {
    __typename
    id
    ...ThingParts
  }
}
    fragment ThingParts on Thing {
  __typename
  id
  name
  ... on Event {
    status
    time {
      text
      edtf
      earliest
      latest
    }
  }
}`) as unknown as TypedDocumentString<DrawnThingsQuery, DrawnThingsQueryVariables>;
export const DrawnTiesDocument = new TypedDocumentString(`
    query DrawnTies($things: [ID!]!, $first: Int!, $after: String, $asOf: AsOf) {
  tiesAmong(things: $things, first: $first, after: $after, asOf: $asOf) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...TieParts
    }
  }
}
    fragment ThingParts on Thing {
  __typename
  id
  name
  ... on Event {
    status
    time {
      text
      edtf
      earliest
      latest
    }
  }
}
fragment TieParts on Tie {
  id
  relationship
  role
  title
  validFrom
  validTo
  certainty
  attributionDepth
  statementCount
  from {
    ...ThingParts
  }
  to {
    ...ThingParts
  }
  statements {
    id
    saidBy
    recordedAt
    certainty
    attributionDepth
  }
}`) as unknown as TypedDocumentString<DrawnTiesQuery, DrawnTiesQueryVariables>;
export const FamilyTiesDocument = new TypedDocumentString(`
    query FamilyTies($id: ID!, $first: Int!, $after: String, $filter: TieFilter, $asOf: AsOf) {
  node(id: $id, asOf: $asOf) {
    __typename
    id
    ... on Thing {
      id
      ties(first: $first, after: $after, filter: $filter) {
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          other {
            id
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FamilyTiesQuery, FamilyTiesQueryVariables>;
export const FamiliesDocument = new TypedDocumentString(`
    query Families($ids: [ID!]!, $countTo: Int, $asOf: AsOf) {
  nodes(ids: $ids, asOf: $asOf) {
    __typename
    id
    ... on Thing {
      id
      tieFamilies(countTo: $countTo) {
        relationship
        direction
        role
        count
        hasMore
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FamiliesQuery, FamiliesQueryVariables>;
export const PathsBetweenDocument = new TypedDocumentString(`
    query PathsBetween($from: ID!, $to: ID!, $maxHops: Int!, $first: Int!, $filter: PathFilter, $asOf: AsOf) {
  paths(
    from: $from
    to: $to
    maxHops: $maxHops
    first: $first
    filter: $filter
    asOf: $asOf
  ) {
    length
    hops {
      relationship
      direction
      from {
        ...ThingParts
      }
      to {
        ...ThingParts
      }
      statements {
        id
        certainty
        attributionDepth
        speaker {
          __typename
          id
          name
        }
        asserts {
          relationship
          role
          title
          from {
            id
          }
          to {
            id
          }
        }
      }
    }
  }
}
    fragment ThingParts on Thing {
  __typename
  id
  name
  ... on Event {
    status
    time {
      text
      edtf
      earliest
      latest
    }
  }
}`) as unknown as TypedDocumentString<PathsBetweenQuery, PathsBetweenQueryVariables>;
export const BrokersBetweenDocument = new TypedDocumentString(`
    query BrokersBetween($a: ID!, $b: ID!, $first: Int!, $asOf: AsOf) {
  brokers(a: $a, b: $b, first: $first, asOf: $asOf) {
    eventsWithA
    eventsWithB
    actor {
      ...ThingParts
    }
  }
}
    fragment ThingParts on Thing {
  __typename
  id
  name
  ... on Event {
    status
    time {
      text
      edtf
      earliest
      latest
    }
  }
}`) as unknown as TypedDocumentString<BrokersBetweenQuery, BrokersBetweenQueryVariables>;
export const ReviewQueueDocument = new TypedDocumentString(`
    query ReviewQueue($first: Int!, $after: String) {
  proposals(first: $first, after: $after, filter: {statuses: [SUBMITTED]}) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      title
      dataset
      by
      createdAt
      revision
    }
  }
}
    `) as unknown as TypedDocumentString<ReviewQueueQuery, ReviewQueueQueryVariables>;
export const ProposalInReviewDocument = new TypedDocumentString(`
    query ProposalInReview($id: ID!) {
  proposal(id: $id) {
    id
    title
    note
    dataset
    status
    revision
    by
    createdAt
    decidedBy
    comment
    text {
      source
      content
    }
    faults {
      ...RemarkParts
    }
    warnings {
      ...RemarkParts
    }
    plan {
      hash
      added
      recoded
      retracted
      things
      items {
        record
        action
        thing {
          id
          name
          isNew
        }
        statement {
          id
          text
          coding {
            speaker {
              id
              name
              isNew
            }
            source
            namedSource {
              name
              isNew
            }
            spans {
              start
              end
            }
            speechAct
            form
            certainty
            polarity
            reporter {
              name
              isNew
            }
            about {
              aspect
              status
              stance
              thing {
                id
                name
                isNew
              }
            }
            asserts {
              relationship
              role
              from {
                id
                name
                isNew
              }
              to {
                id
                name
                isNew
              }
            }
          }
        }
      }
    }
  }
}
    fragment RemarkParts on UserError {
  code
  message
  record
}`) as unknown as TypedDocumentString<ProposalInReviewQuery, ProposalInReviewQueryVariables>;
export const PlanWithoutDocument = new TypedDocumentString(`
    query PlanWithout($id: ID!, $except: [ID!]!) {
  proposal(id: $id) {
    plan(except: $except) {
      hash
      added
      recoded
      retracted
      things
      items {
        record
        action
        thing {
          id
        }
        statement {
          id
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PlanWithoutQuery, PlanWithoutQueryVariables>;
export const DecideProposalDocument = new TypedDocumentString(`
    mutation DecideProposal($id: ID!, $expectedRevision: Int!, $planHash: String, $decision: ProposalDecision!, $except: [ID!], $comment: String) {
  decideProposal(
    id: $id
    expectedRevision: $expectedRevision
    planHash: $planHash
    decision: $decision
    except: $except
    comment: $comment
  ) {
    change {
      sequence
    }
    userErrors {
      ...RemarkParts
    }
  }
}
    fragment RemarkParts on UserError {
  code
  message
  record
}`) as unknown as TypedDocumentString<DecideProposalMutation, DecideProposalMutationVariables>;
export const RevertChangeDocument = new TypedDocumentString(`
    mutation RevertChange($sequence: Int!, $key: String!, $reason: String!) {
  revertChange(sequence: $sequence, key: $key, reason: $reason) {
    proposal {
      id
      title
      status
      revision
    }
    userErrors {
      ...RemarkParts
    }
  }
}
    fragment RemarkParts on UserError {
  code
  message
  record
}`) as unknown as TypedDocumentString<RevertChangeMutation, RevertChangeMutationVariables>;
export const SubmitProposalDocument = new TypedDocumentString(`
    mutation SubmitProposal($id: ID!, $expectedRevision: Int!) {
  submitProposal(id: $id, expectedRevision: $expectedRevision) {
    userErrors {
      ...RemarkParts
    }
  }
}
    fragment RemarkParts on UserError {
  code
  message
  record
}`) as unknown as TypedDocumentString<SubmitProposalMutation, SubmitProposalMutationVariables>;
export const FoundDocument = new TypedDocumentString(`
    query Found($text: String!, $first: Int!, $asOf: AsOf) {
  search(text: $text, first: $first, asOf: $asOf) {
    edges {
      highlights
      node {
        __typename
        id
        ...ThingParts
        ... on Statement {
          text
          speaker {
            __typename
            id
            name
          }
          about {
            id
          }
        }
        ... on Source {
          title
        }
      }
    }
  }
}
    fragment ThingParts on Thing {
  __typename
  id
  name
  ... on Event {
    status
    time {
      text
      edtf
      earliest
      latest
    }
  }
}`) as unknown as TypedDocumentString<FoundQuery, FoundQueryVariables>;
export const StatementIdsDocument = new TypedDocumentString(`
    query StatementIds($filter: StatementFilter!, $first: Int!, $asOf: AsOf) {
  statements(filter: $filter, first: $first, orderBy: SAID_AT_DESC, asOf: $asOf) {
    nodes {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<StatementIdsQuery, StatementIdsQueryVariables>;
export const WholeStatementsDocument = new TypedDocumentString(`
    query WholeStatements($ids: [ID!]!, $asOf: AsOf) {
  nodes(ids: $ids, asOf: $asOf) {
    __typename
    id
    ...StatementParts
  }
}
    fragment ThingParts on Thing {
  __typename
  id
  name
  ... on Event {
    status
    time {
      text
      edtf
      earliest
      latest
    }
  }
}
fragment StatementParts on Statement {
  id
  text
  speechAct
  form
  certainty
  polarity
  attributionDepth
  confidence
  saidBy
  saidAt {
    text
    edtf
    earliest
    latest
    basis
  }
  recordedAt
  retractedAt
  condition {
    id
    trigger
    state
    deadline {
      latest
    }
  }
  speaker {
    __typename
    id
    name
  }
  source {
    id
    title
    kind
    url
    publishedAt {
      text
      edtf
      earliest
      latest
    }
    publisher {
      __typename
      id
      name
    }
  }
  evidence {
    id
    exact
    start
    end
    sha256
    file
    line
    verified
  }
  subjects {
    aspect
    status
    stance
    thing {
      ...ThingParts
    }
    time {
      text
      edtf
      earliest
      latest
      basis
    }
  }
  attributionChain {
    depth
    speaker {
      __typename
      id
      name
    }
    statement {
      id
    }
  }
  links {
    type
    aspect
    direction
    statement {
      id
      text
      certainty
      speaker {
        __typename
        id
        name
      }
    }
  }
}`) as unknown as TypedDocumentString<WholeStatementsQuery, WholeStatementsQueryVariables>;
export const ContextsDocument = new TypedDocumentString(`
    query Contexts($ids: [ID!]!, $asOf: AsOf) {
  nodes(ids: $ids, asOf: $asOf) {
    __typename
    id
    ... on Statement {
      evidence {
        id
        context {
          prefix
          exact
          suffix
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ContextsQuery, ContextsQueryVariables>;
export const SpeakersDocument = new TypedDocumentString(`
    query Speakers($ids: [ID!]!, $asOf: AsOf) {
  nodes(ids: $ids, asOf: $asOf) {
    __typename
    id
    ... on Statement {
      speaker {
        __typename
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SpeakersQuery, SpeakersQueryVariables>;