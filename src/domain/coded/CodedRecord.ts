import type { z } from 'zod'
import type { Word } from '../vocabulary.ts'
import type { codedColumns } from './codedColumns.ts'

/** Actor or place, as a data set names it. */
export interface CodedThing {
  /** Its id in the data set, without the name of the data set. */
  readonly id: string
  readonly name: string
  readonly kind: Word<'actorKind'> | 'Place'
}

/** Record of a set of coded events: who did what to whom on which day, in the terms of the graph. */
export interface CodedRecord {
  /** Name of its file, and the number of its line, counted from 1. */
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

/** Verb of a record: the coded act. */
export interface CodedVerb {
  readonly scheme: z.output<typeof codedColumns.verb.scheme.value>
  /** The code in its scheme; null where the scheme has none for the label. */
  readonly code: string | null
  readonly root: string | null
  /** Name of the act in the record, and that of its event: the two records of a visit, made and received, differ in the first. */
  readonly label: string
  readonly eventLabel: string
  /** The roles of the two sides where it is a meeting. */
  readonly meeting: { readonly from: Word<'role'>; readonly to: Word<'role'> } | null
  /** Records of one day with this word whose actors mirror each other are of one meeting; null where each is an event of its own. */
  readonly contact: string | null
}

type CodingColumns = typeof codedColumns.coding

/** Further values that were coded; null where the data set has none. */
export type Coding = {
  readonly [Name in keyof CodingColumns]: z.output<CodingColumns[Name]['value']> | null
}

/** A record as a line of a file states it; `identity` distinguishes it from other records, whatever line it stands on. */
export type ParsedRecord = Omit<CodedRecord, 'file'> & { readonly identity: readonly (string | number)[] }
