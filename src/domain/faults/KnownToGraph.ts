/** What a seed's references are checked against: what the graph holds already, of all that the seed names. */
export interface KnownToGraph {
  /** Types of things, sources and conditions, by id. */
  readonly types: ReadonlyMap<string, string>
  readonly sources: ReadonlyMap<string, { readonly publisher: string; readonly textLength: number | null }>
  /** Statements of other seeds, by content hash. */
  readonly statements: ReadonlyMap<
    string,
    { readonly seed: string; readonly source: string; readonly live: boolean }
  >
  /** Events whose STATUS is stated by a live statement of another seed. */
  readonly eventsWithStatus: ReadonlySet<string>
}
