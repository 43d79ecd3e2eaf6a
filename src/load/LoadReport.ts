/** What a load did, in figures and in one sentence. */
export interface LoadReport {
  readonly changed: boolean
  /** Things, sources and conditions. */
  readonly things: { readonly written: number; readonly unchanged: number }
  readonly statements: { readonly recorded: number; readonly unchanged: number; readonly retracted: number }
  /** Spans that were compared with their text in this load. */
  readonly verified: number
  readonly summary: string
}
