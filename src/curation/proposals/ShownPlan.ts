/** What a record of a proposal would do. */
export interface PlannedItem {
  readonly record: string
  readonly action: 'ADD' | 'RECODE' | 'RETRACT' | 'DESCRIBE' | 'UNCHANGED'
  /** The statement that would be recorded or retracted; null of a thing, source or condition. */
  readonly statement: { readonly id: string; readonly text: string } | null
}

/** What accepting a proposal would do. */
export interface ShownPlan {
  readonly hash: string
  readonly added: number
  readonly recoded: number
  readonly retracted: number
  readonly things: number
  readonly items: PlannedItem[]
}
