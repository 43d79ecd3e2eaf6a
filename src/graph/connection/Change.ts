import type { Word } from '../../domain/vocabulary.ts'

/** The description of a write transaction, which the transaction carries as metadata: SHOW TRANSACTIONS and the query log of Neo4j show it. */
export interface Change {
  /** A change of what the graph knows, or one of something else, which the ledger does not hold. */
  readonly action: Word<'changeAction'> | 'MIGRATE' | 'BACKUP' | 'RESTORE' | 'TOKEN' | 'PROPOSE'
  /** Name of the seed or data set. */
  readonly dataset?: string
  /** Id of the complete load that the transaction is a part of. */
  readonly load?: string
}
