import type { ApolloServerPlugin } from '@apollo/server'
import type { Warning } from '../Warning.ts'
import type { Exchanged } from './exchange.ts'

interface Warned extends Exchanged {
  readonly warnings?: readonly Warning[]
}

/** The Apollo plugin that puts the warnings of an operation into `extensions.warnings` of its answer, and their codes into the log. */
export function answerWarnings(): ApolloServerPlugin<Warned> {
  return {
    // eslint-disable-next-line @typescript-eslint/require-await -- Apollo's type asks for a promise
    async requestDidStart({ contextValue: { exchange, warnings = [] } }) {
      return {
        // eslint-disable-next-line @typescript-eslint/require-await -- as above
        async willSendResponse({ response: { body } }) {
          if (warnings.length === 0 || body.kind !== 'single') return
          body.singleResult.extensions = { ...body.singleResult.extensions, warnings }
          for (const { code } of warnings) exchange.codes.add(code)
        },
      }
    },
  }
}
