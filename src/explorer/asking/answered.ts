import type { TypedDocumentString } from '../generated/graphql.ts'
import { queryClient } from './queryClient.ts'
import { questionOf } from './questionOf.ts'

/** The answer of an operation from the cache, or of the API. */
export function answered<Data, Variables>(
  operation: TypedDocumentString<Data, Variables>,
  variables: Variables,
): Promise<Data> {
  return queryClient.query(questionOf(operation, variables))
}
