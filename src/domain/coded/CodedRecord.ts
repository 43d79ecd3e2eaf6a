import type { Word } from '../vocabulary.ts'

/** Somebody or somewhere, as a data set names it. */
export interface CodedThing {
  /** What the data set knows it by, without the name of the data set. */
  readonly id: string
  readonly name: string
  readonly kind: Word<'actorKind'> | 'Place'
}

/** One record of a set of coded events: who did what to whom on which day, in the terms of the graph. */
export interface CodedRecord {
  /** Where it stands: the name of the file and the number of the line, counted from 1. */
  readonly file: string
  readonly line: number
  readonly verb: CodedVerb
  /** The day of the event, YYYY-MM-DD. */
  readonly day: string
  /** The day on which the data set took it up or the report was published, YYYY-MM-DD; null where nothing says. */
  readonly saidOn: string | null
  readonly from: CodedThing | null
  readonly to: CodedThing | null
  readonly place: CodedThing | null
  readonly coding: Coding
}

/** What the record says was done. */
export interface CodedVerb {
  readonly scheme: 'CAMEO' | 'PLOVER'
  /** The code in its scheme; null where the scheme has none for the label. */
  readonly code: string | null
  readonly root: string | null
  /** What the record calls it, and what its event is called: the two records of a visit, made and received, differ in the first. */
  readonly label: string
  readonly eventLabel: string
  /** The roles of the two sides where it is a meeting. */
  readonly meeting: { readonly from: Word<'role'>; readonly to: Word<'role'> } | null
  /** Records of one day with this word whose actors mirror each other are of one meeting; null where each is an event of its own. */
  readonly contact: string | null
}

/** What else was coded; null is what the data set does not have. */
export interface Coding {
  readonly goldstein: number | null
  readonly mentions: number | null
  readonly tone: number | null
  readonly mode: string | null
  readonly contexts: readonly string[]
  /** Who published the report. */
  readonly publication: string | null
  readonly url: string | null
}

/** A record without anything else coded. */
export const noCoding: Coding = {
  goldstein: null,
  mentions: null,
  tone: null,
  mode: null,
  contexts: [],
  publication: null,
  url: null,
}

/** A record as a line of a file states it: `identity` is what makes it this record and no other, whatever line it stands on. */
export type ParsedRecord = Omit<CodedRecord, 'file'> & { readonly identity: readonly (string | number)[] }
