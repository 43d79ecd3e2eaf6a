import { GraphQLError } from 'graphql'

/** Whether this is how graphql-js says that a document has more tokens than the parser may read. */
export function isTokenLimit(error: unknown): boolean {
  return error instanceof GraphQLError && /Document contains more tha[nt] \d+ tokens/.test(error.message)
}
