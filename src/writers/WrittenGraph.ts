import type { Word } from '../domain/vocabulary.ts'

/** Items in their order; a writer reads them once and keeps none. */
export type Items<Item> = Iterable<Item> | AsyncIterable<Item>

type Optional<Value = string> = Value | null | undefined

/** A graph, or a part of one, as plain values: the input of every writer. Values that are null or left out are not written. */
export interface WrittenGraph {
  readonly occasion: Occasion
  /** Both ends of each tie are among them. */
  readonly things: Items<WrittenThing>
  readonly ties: Items<WrittenTie>
  readonly statements: Items<WrittenStatement>
}

/** Title of a file, and the moment that its content is as of. */
export interface Occasion {
  readonly title: string
  readonly moment: {
    /** The day that `AsOf.validAt` compares, YYYY-MM-DD; no filter where it is left out. */
    readonly validAt?: Optional
    /** The instant of the graph's knowledge, RFC 3339 UTC; `writtenAt` where it is left out. */
    readonly knownAt?: Optional
    /** The instant at which the content was read, RFC 3339 UTC. */
    readonly writtenAt: string
  }
}

export type ThingType = Word<'actorKind'> | Word<'eventKind'> | 'MeetingSeries' | 'Place' | 'Topic'

/** Actor, event, series of meetings, place or topic. */
export interface WrittenThing {
  readonly id: string
  readonly type: ThingType
  readonly name: string
  readonly description?: Optional
  /** Status of an event, and the first and last day that its time can mean, YYYY-MM-DD. */
  readonly status?: Optional<Word<'eventStatus'>>
  readonly earliest?: Optional
  readonly latest?: Optional
}

/** Relationship between two things, which rests on statements. */
export interface WrittenTie {
  /** Id that no other tie has: that of `Tie.id`. */
  readonly id: string
  readonly relationship: Word<'tie'>
  /** Ids of the things at its ends. */
  readonly from: string
  readonly to: string
  readonly role?: Optional<Word<'role'>>
  readonly title?: Optional
  readonly validFrom?: Optional
  readonly validTo?: Optional
  /** Greatest certainty of its statements. */
  readonly certainty: Word<'certainty'>
  /** Least depth among the statements of that certainty. */
  readonly attributionDepth: number
  /** Ids of its statements, at least one. */
  readonly statementIds: readonly string[]
}

/** Claim by one speaker in one source. */
export interface WrittenStatement {
  readonly id: string
  readonly text: string
  /** Name and id of its speaker. */
  readonly speaker: string
  readonly speakerId: string
  readonly source: {
    readonly id: string
    readonly title: string
    readonly kind: Word<'sourceKind'>
    readonly url?: Optional
  }
  readonly speechAct: Word<'speechAct'>
  readonly form: Word<'form'>
  readonly certainty: Word<'certainty'>
  readonly polarity: Word<'polarity'>
  readonly attributionDepth: number
  readonly confidence: number
  readonly saidAt?: Optional<WrittenTime>
  readonly saidBy?: Optional
  readonly recordedAt: string
  readonly retractedAt?: Optional
  /** Id of the statement that passes it on. */
  readonly reportedBy?: Optional
  readonly evidence: readonly WrittenEvidence[]
  readonly about: readonly WrittenSubject[]
  /** Links that go out from it to other statements. */
  readonly links: readonly WrittenLink[]
}

/** Time as it was said and as it was resolved. */
export interface WrittenTime {
  readonly text?: Optional
  readonly edtf?: Optional
  readonly earliest?: Optional
  readonly latest?: Optional
  readonly basis: Word<'timeBasis'>
}

/** Span of a source's text in UTF-16 code units, or line of a file of a data set, counted from 1. */
export interface WrittenEvidence {
  readonly id: string
  readonly exact?: Optional
  readonly start?: Optional<number>
  readonly end?: Optional<number>
  readonly sha256?: Optional
  readonly file?: Optional
  readonly line?: Optional<number>
  readonly verified?: Optional<boolean>
}

/** Thing, by id, that a statement is about under one aspect, and the value said of it. */
export interface WrittenSubject {
  readonly aspect: Word<'aspect'>
  readonly thing: string
  readonly time?: Optional<WrittenTime>
  readonly status?: Optional<Word<'eventStatus'>>
  readonly stance?: Optional<Word<'stance'>>
}

/** Link to another statement, by id. */
export interface WrittenLink {
  readonly type: Word<'linkType'>
  readonly aspect: Word<'aspect'>
  readonly to: string
}
