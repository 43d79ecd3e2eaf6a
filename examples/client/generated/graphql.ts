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

/** Whether a speaker says that something is so or that it is not, after FactBank. */
export type Polarity =
  /** The speaker says that it is so. */
  | 'AFFIRMED'
  /** The speaker says that it is not so. No relationship and no fact is projected from the statement. */
  | 'NEGATED';

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

export type ActorsByNameQueryVariables = Exact<{
  text: string;
  first: number;
}>;


export type ActorsByNameQuery = { actors: { nodes: Array<
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
    > } };

export type StatementsBySpeakerQueryVariables = Exact<{
  speaker: string;
  filter?: StatementFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
  asOf?: AsOf | null | undefined;
}>;


export type StatementsBySpeakerQuery = { actor:
    | { statements: { nodes: Array<{ text: string, saidAt: { earliest: string | null } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
    | { statements: { nodes: Array<{ text: string, saidAt: { earliest: string | null } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
    | { statements: { nodes: Array<{ text: string, saidAt: { earliest: string | null } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
    | { statements: { nodes: Array<{ text: string, saidAt: { earliest: string | null } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
    | { statements: { nodes: Array<{ text: string, saidAt: { earliest: string | null } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
   | null };

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

export const ActorsByNameDocument = new TypedDocumentString(`
    query ActorsByName($text: String!, $first: Int!) {
  actors(filter: {text: $text}, first: $first) {
    nodes {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<ActorsByNameQuery, ActorsByNameQueryVariables>;
export const StatementsBySpeakerDocument = new TypedDocumentString(`
    query StatementsBySpeaker($speaker: ID!, $filter: StatementFilter, $first: Int!, $after: String, $asOf: AsOf) {
  actor(id: $speaker, asOf: $asOf) {
    statements(filter: $filter, first: $first, after: $after) {
      nodes {
        text
        saidAt {
          earliest
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    `) as unknown as TypedDocumentString<StatementsBySpeakerQuery, StatementsBySpeakerQueryVariables>;