import type { StatementSeed } from '../../domain/seed.ts'

/** A thing, source or condition as a proposal names it. */
export interface PlannedThing {
  readonly id: string
  /** The name that the proposal gives it; undefined where it describes it not. */
  readonly described: string | undefined
}

/** The coding of a statement of a proposal, things by the names that they have in the proposal. */
export interface PlannedCoding {
  readonly written: StatementSeed
  readonly thing: (id: string) => PlannedThing
  /** The speaker of the statement that reports it, where the plan has that; else its id in the graph; null where none reports it. */
  readonly reporter: { readonly speaker: string } | { readonly statement: string } | null
}

/** The doing of one record of a proposal. */
export interface PlannedItem {
  readonly record: string
  readonly action: 'ADD' | 'RECODE' | 'RETRACT' | 'DESCRIBE' | 'UNCHANGED'
  /** The statement that would be recorded or retracted; null of a thing, source or condition. */
  readonly statement: {
    readonly id: string
    readonly text: string
    /** Null of a statement that is retracted. */
    readonly coding: PlannedCoding | null
  } | null
  /** The thing, source or condition that is described; null of a statement. */
  readonly thing: PlannedThing | null
}

/** The doing of a proposal, if it is accepted. */
export interface ShownPlan {
  readonly hash: string
  readonly added: number
  readonly recoded: number
  readonly retracted: number
  readonly things: number
  readonly items: PlannedItem[]
}
