/** What a seed's references are checked against: what the graph holds already, of all that the seed names. */
export interface KnownToGraph {
  /** Types of things, sources and conditions, by id. */
  readonly types: ReadonlyMap<string, string>
  readonly sources: ReadonlyMap<
    string,
    {
      readonly publisher: string
      readonly textLength: number | null
      readonly publishedLatest?: string | null
    }
  >
  /** Statements by content hash; where the seed is all there is of its name, those of other seeds. */
  readonly statements: ReadonlyMap<
    string,
    { readonly seed: string; readonly source: string; readonly live: boolean }
  >
  /** Events whose STATUS is affirmed by a statement that stands and stays. */
  readonly eventsWithStatus: ReadonlySet<string>
}
