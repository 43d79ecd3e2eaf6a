import { HeaderMap, type ApolloServerPlugin } from '@apollo/server'
import { OperationTypeNode } from 'graphql'
import { refusal } from '../limits/index.ts'
import type { Exchanged } from './exchange.ts'

/**
 * The Apollo plugin that takes subscriptions from sockets alone, and nothing else from them. A subscription that begins is checked as any
 * operation is, and executed only for each of its events.
 */
export function onlySubscriptions(): ApolloServerPlugin<Exchanged> {
  return {
    // eslint-disable-next-line @typescript-eslint/require-await -- Apollo's type asks for a promise
    async requestDidStart({ contextValue: { exchange } }) {
      const { subscription } = exchange
      return {
        // eslint-disable-next-line @typescript-eslint/require-await -- as above
        async didResolveOperation({ operation }) {
          if (operation === undefined) return
          const isSubscription = operation.operation === OperationTypeNode.SUBSCRIPTION
          if (isSubscription === (subscription !== undefined)) return
          throw refusal(
            'WRONG_TRANSPORT',
            isSubscription
              ? 'A subscription is sent over a WebSocket at this path, with the protocol graphql-transport-ws. Ask Query.changes for the changes so far.'
              : `A socket takes subscriptions alone. Send this ${operation.operation} as an HTTP request.`,
          )
        },
        // eslint-disable-next-line @typescript-eslint/require-await -- as above
        async responseForOperation({ document, operation }) {
          // Execution says which operation was not found.
          if (subscription?.phase !== 'begins' || (operation as unknown) === undefined) return null
          subscription.document = document
          return {
            http: { headers: new HeaderMap() },
            body: { kind: 'single', singleResult: { data: null } },
          }
        },
      }
    },
  }
}
