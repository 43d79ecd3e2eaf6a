import neo4j from 'neo4j-driver'

/** Whether a write failed because another one had created the same thing meanwhile. */
export const isConflict = (error: unknown): boolean =>
  error instanceof neo4j.Neo4jError && error.code === 'Neo.ClientError.Schema.ConstraintValidationFailed'
