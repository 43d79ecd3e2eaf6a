import type { GraphiQLProps } from 'graphiql'

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
    return (await response.json()) as object
  }
}
