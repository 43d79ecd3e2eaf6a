import type { GraphiQLProps } from 'graphiql'
import { getOperationAST, OperationTypeNode, type IntrospectionQuery } from 'graphql'
import { createClient } from 'graphql-ws'
import { optionalDefaults } from './optionalDefaults.ts'

/** Name of the introspection that GraphiQL itself sends. */
export const introspectionQueryName = 'ExplorerSchema'

/** Sends what GraphiQL runs to the API, and hands back its answer whatever the HTTP status; of a subscription each answer over a socket. */
export function fetcherOf(endpoint: string): GraphiQLProps['fetcher'] {
  return async (operation, options) => {
    const asked = options?.documentAST && getOperationAST(options.documentAST, operation.operationName)
    if (asked?.operation === OperationTypeNode.SUBSCRIPTION) {
      const url = endpoint.replace(/^http/, 'ws')
      // A browser sends no headers of its own choice with a socket. It closes with its one subscription.
      return createClient({ url, connectionParams: options?.headers ?? {} }).iterate(operation)
    }
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
