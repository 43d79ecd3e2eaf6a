import type { ApolloServerPlugin } from '@apollo/server'
import type { ErrorFormatter } from '../formatError.ts'
import type { Exchanged } from './exchange.ts'

/** The Apollo plugin that tells the exchange which operation it ran, and with which errors. */
export function recordOperation(format: ErrorFormatter): ApolloServerPlugin<Exchanged> {
  return {
    // eslint-disable-next-line @typescript-eslint/require-await -- Apollo's type asks for a promise
    async requestDidStart({ contextValue: { exchange } }) {
      return {
        // eslint-disable-next-line @typescript-eslint/require-await -- as above
        async didResolveOperation({ operation, operationName }) {
          if (operation === undefined) return
          exchange.operationType = operation.operation
          if (operationName !== null) exchange.operationName = operationName.slice(0, 100)
        },
        // Before Apollo has them formatted, which it does without a word of the request: a defect is logged once, and here.
        // eslint-disable-next-line @typescript-eslint/require-await -- as above
        async didEncounterErrors({ errors }) {
          for (const error of errors) {
            exchange.codes.add(format(error.toJSON(), error, exchange.requestId).extensions.code)
          }
        },
      }
    },
  }
}
