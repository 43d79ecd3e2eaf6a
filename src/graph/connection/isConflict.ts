import neo4j from 'neo4j-driver'
import { ParleyError } from '../../domain/ParleyError.ts'

const codes: readonly string[] = [
  'Neo.ClientError.Schema.ConstraintValidationFailed',
  'Neo.TransientError.Transaction.DeadlockDetected',
]

/**
 * Tells a write that failed because a concurrent one created the same thing or held its locks or the ledger. The driver retries a deadlock itself, but only
 * within two seconds of the first failure, which one slow attempt exceeds.
 */
export const isConflict = (error: unknown): boolean =>
  (error instanceof neo4j.Neo4jError && codes.includes(error.code)) ||
  (error instanceof ParleyError && error.code === 'OVERLOADED')
