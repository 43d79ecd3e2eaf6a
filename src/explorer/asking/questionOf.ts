import type { TypedDocumentString } from '../generated/graphql.ts'
import { ask } from './ask.ts'

/** An operation as the cache of answers takes it. The same operation with the same variables is asked once. */
export function questionOf<Data, Variables>(
  operation: TypedDocumentString<Data, Variables>,
  variables: Variables,
) {
  return {
    queryKey: [operation.toString(), variables],
    queryFn: ({ signal }: { readonly signal: AbortSignal }) => ask(operation, variables, signal),
  }
}
