import type { ApolloServerPlugin } from '@apollo/server'
import { exchange } from './exchange.ts'

/** The Apollo plugin that tells the log which operation a request ran. */
export const recordOperation: ApolloServerPlugin = {
  // eslint-disable-next-line @typescript-eslint/require-await -- Apollo's type asks for a promise
  async requestDidStart() {
    return {
      // eslint-disable-next-line @typescript-eslint/require-await -- as above
      async didResolveOperation({ operation, operationName }) {
        const current = exchange.getStore()
        if (current === undefined || operation === undefined) return
        current.operationType = operation.operation
        if (operationName !== null) current.operationName = operationName.slice(0, 100)
      },
    }
  },
}
