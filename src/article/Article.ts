import type { HeaderLine, ItemLine } from '../domain/interchange.ts'

/** A record of a file, and where it stands in it. */
export interface ArticleRecord {
  readonly item: ItemLine
  /** Line of the file, from 1. */
  readonly line: number
  /** Line of the field at a path into the record; that of the record where the field is not found. */
  readonly lineOf: (path: readonly (string | number)[]) => number
}

/** Fault or doubt at a line of a file. */
export interface LineFault {
  readonly line: number
  /** The record and field, such as `statement "x", speaker`; empty where the file as a whole is meant. */
  readonly where: string
  readonly what: string
  readonly right: string
  /** Sentence of the text that it concerns. */
  readonly sentence?: string | undefined
}

/** An article as it was coded in a file: one section of the interchange format. */
export interface Article {
  readonly header: HeaderLine | null
  readonly headerLine: number
  readonly records: readonly ArticleRecord[]
  /** Faults of records that cannot be read. */
  readonly faults: readonly LineFault[]
  /** Ids of records that cannot be read: who refers to them is not at fault. */
  readonly damaged: ReadonlySet<string>
}
