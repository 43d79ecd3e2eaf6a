import type { ApolloServerPlugin } from '@apollo/server'

/**
 * Answers with 503 and no data where an outage left no root field of an operation a value: what stands between client and server sees
 * that nothing was answered. GraphQL over HTTP allows such a status for an answer without `data` only.
 */
export function unavailableStatus(): ApolloServerPlugin {
  return {
    // eslint-disable-next-line @typescript-eslint/require-await -- Apollo's type asks for a promise
    async requestDidStart() {
      return {
        // eslint-disable-next-line @typescript-eslint/require-await -- as above
        async willSendResponse({ response: { body, http } }) {
          if (body.kind !== 'single') return
          const { data, errors = [] } = body.singleResult
          const isOut = errors.some(({ extensions }) => extensions?.['code'] === 'GRAPH_UNAVAILABLE')
          if (!isOut || Object.values(data ?? {}).some((value) => value !== null)) return
          delete body.singleResult.data
          http.status = 503
        },
      }
    },
  }
}
