/** The description of a write transaction, which the transaction carries as metadata: SHOW TRANSACTIONS and the query log of Neo4j show it. */
export interface Change {
  readonly action: 'LOAD' | 'IMPORT' | 'MIGRATE' | 'RESTORE' | 'TOKEN'
  /** Name of the seed or data set. */
  readonly dataset?: string
  /** Id of the complete load that the transaction is a part of. */
  readonly load?: string
  /** Instant to record what carries none of its own; the beginning of the transaction where it is left out. */
  readonly at?: string
}
