import type { GraphiQLProps } from 'graphiql'
import type { IntrospectionQuery } from 'graphql'
import { optionalDefaults } from './optionalDefaults.ts'

/** Name of the introspection that GraphiQL itself sends. */
export const introspectionQueryName = 'ExplorerSchema'

/** Sends what GraphiQL runs to the API, and hands back its answer whatever the HTTP status. */
export function fetcherOf(endpoint: string): GraphiQLProps['fetcher'] {
  return async (operation, options) => {
    const response = await fetch(endpoint, {
      method: 'POST',
      headers: {
        accept: 'application/graphql-response+json, application/json',
        'content-type': 'application/json',
        ...options?.headers,
      },
      body: JSON.stringify(operation),
    })
    const answer = (await response.json()) as { data?: IntrospectionQuery | null }
    if (operation.operationName !== introspectionQueryName || answer.data == null) return answer as object
    return { ...answer, data: optionalDefaults(answer.data) } as object
  }
}
