import type { TypedDocumentString } from '../generated/graphql.ts'
import { ask } from './ask.ts'
import { queryClient } from './queryClient.ts'

/** The answer of an operation from the cache, or of the API. */
export function answered<Data, Variables>(
  operation: TypedDocumentString<Data, Variables>,
  variables: Variables,
): Promise<Data> {
  return queryClient.query({
    queryKey: [operation.toString(), variables],
    queryFn: ({ signal }) => ask(operation, variables, signal),
  })
}
