import { randomUUID } from 'node:crypto'
import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import type { Logger } from 'pino'
import { errorCode, type ErrorCode } from '../domain/errorCode.ts'
import { ParleyError } from '../domain/ParleyError.ts'
import { isTokenLimit } from './limits/index.ts'

/** Beyond this a message only echoes what the caller sent. */
const longestMessage = 500

/** Gives an error the form in which callers get it. Apollo, which calls it on every error, does not say for which request. */
export type ErrorFormatter = (
  formatted: GraphQLFormattedError,
  thrown: unknown,
  requestId?: string,
) => GraphQLFormattedError & { extensions: { code: ErrorCode } }

/** Makes what gives errors their form: documented codes pass, all else is logged under an id and hidden. */
export function formatError(logger: Logger): ErrorFormatter {
  return (formatted, thrown, requestId) => {
    const code = codeOf(formatted, thrown)
    if (code === 'INTERNAL_SERVER_ERROR') return { ...formatted, ...hide(rootOf(thrown), logger, requestId) }
    return {
      ...formatted,
      message: shorten(formatted.message),
      extensions: { code, ...detailsOf(rootOf(thrown)) },
    }
  }
}

function detailsOf(root: unknown) {
  return root instanceof ParleyError ? root.details : {}
}

function codeOf(formatted: GraphQLFormattedError, thrown: unknown): ErrorCode {
  const root = rootOf(thrown)
  if (root instanceof ParleyError) return root.code
  if (isTokenLimit(root)) return 'TOO_MANY_TOKENS'
  if (isVariableLimit(root)) return 'BAD_USER_INPUT'
  const code = formatted.extensions?.['code']
  return typeof code === 'string' && code in errorCode ? (code as ErrorCode) : 'INTERNAL_SERVER_ERROR'
}

/** After 50 faults of variables GraphQL adds an error that names none of them, which Apollo takes for a defect. */
function isVariableLimit(root: unknown): boolean {
  return root instanceof GraphQLError && root.message.startsWith('Too many errors processing variables')
}

/** The error that GraphQL and Apollo wrapped, however often. */
function rootOf(thrown: unknown): unknown {
  return thrown instanceof GraphQLError && thrown.originalError ? rootOf(thrown.originalError) : thrown
}

/** One failure can reach many fields of an answer; it has one id, and the log tells it once. */
const errorIds = new WeakMap<object, string>()

function hide(root: unknown, logger: Logger, requestId: string | undefined) {
  const errorId = errorIdOf(root) ?? log(root, logger, requestId)
  return {
    message: `Something failed that you cannot mend. The server's log has more under ${errorId}.`,
    extensions: { code: 'INTERNAL_SERVER_ERROR' as const, errorId },
  }
}

function errorIdOf(root: unknown) {
  return root instanceof Error ? errorIds.get(root) : undefined
}

function log(root: unknown, logger: Logger, requestId: string | undefined) {
  const errorId = randomUUID()
  if (root instanceof Error) errorIds.set(root, errorId)
  logger.error({ errorId, requestId, error: describe(root) }, 'internal error')
  return errorId
}

/** What the log keeps of an error; never its other properties, which may hold an operation or its variables. */
function describe(error: unknown): object {
  if (!(error instanceof Error)) return { type: typeof error }
  const { name, stack, cause } = error
  return {
    type: name,
    message: shorten(error.message),
    stack,
    ...(cause === undefined ? {} : { cause: describe(cause) }),
  }
}

function shorten(message: string) {
  return message.length <= longestMessage ? message : `${message.slice(0, longestMessage)}…`
}
