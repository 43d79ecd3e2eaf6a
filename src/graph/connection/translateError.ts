import neo4j, { type Neo4jError } from 'neo4j-driver'
import { ParleyError } from '../../domain/ParleyError.ts'
import { isConflict } from './isConflict.ts'

/** Rethrows what the driver threw as the ParleyError it means; a conflict of writes and a defect of ours stay as they are. */
export function translateError(error: unknown): never {
  if (!(error instanceof neo4j.Neo4jError) || isConflict(error)) throw error
  const code: string = error.code
  if (isTimeout(code)) {
    throw new ParleyError(
      'OPERATION_TIMEOUT',
      'The operation took longer than it may. Ask for less at once, or try again.',
      {
        cause: error,
      },
    )
  }
  if (code.endsWith('.LockAcquisitionTimeout')) {
    throw new ParleyError(
      'OVERLOADED',
      'Another change has held the graph for ten seconds. Nothing was changed; try again in a moment.',
      { cause: error },
    )
  }
  if (isOutOfMemory(error)) {
    throw new ParleyError(
      'GRAPH_OUT_OF_MEMORY',
      'The graph database has too little memory for the operation. Ask for less at once, or try again once it has less to do.',
      { cause: error },
    )
  }
  if (code.startsWith('Neo.ClientError.Security')) {
    throw new ParleyError(
      'GRAPH_REFUSED_LOGIN',
      'Neo4j refused the user name or password. Set NEO4J_USERNAME and NEO4J_PASSWORD to an account of that server.',
      { cause: error },
    )
  }
  if (needsRestart(code, error)) {
    throw new ParleyError(
      'GRAPH_UNAVAILABLE',
      'The graph database needs a restart; its disk may be full. The embedded one restarts once there is room, one that NEO4J_URI names has to be restarted. Try again then.',
      { cause: error },
    )
  }
  if (isOutage(code, error)) {
    throw new ParleyError('GRAPH_UNAVAILABLE', 'The graph database does not answer. Try again in a moment.', {
      cause: error,
    })
  }
  throw error
}

function isTimeout(code: string): boolean {
  return code.startsWith('Neo.ClientError.Transaction.TransactionTimedOut')
}

/** Tells an error of memory: the limit of one transaction, of all together, or the heap itself. */
export function isOutOfMemory(error: unknown): boolean {
  return error instanceof neo4j.Neo4jError && /OutOfMemory/.test(error.code)
}

/** A database whose disk failed a write refuses every transaction until it is restarted. */
function needsRestart(code: string, { message }: Neo4jError): boolean {
  return code.startsWith('Neo.DatabaseError.Transaction.') || message.includes('needs to be restarted')
}

function isOutage(code: string, error: Neo4jError): boolean {
  return (
    code === neo4j.error.SERVICE_UNAVAILABLE ||
    code === neo4j.error.SESSION_EXPIRED ||
    isPassing(code) ||
    code.startsWith('Neo.ClientError.Database.DatabaseNotFound') ||
    error.message.includes('Connection acquisition timed out')
  )
}

/** A failure that the database itself calls passing, or a transaction that somebody ended there. */
function isPassing(code: string): boolean {
  return code.startsWith('Neo.TransientError.') || code.endsWith('Terminated')
}
