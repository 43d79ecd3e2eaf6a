import type { GraphQLError, ValidationContext } from 'graphql'
import type { ErrorCode } from '../../domain/errorCode.ts'
import { refusal } from './refusal.ts'

/** The options that make a graphql-armor rule report its refusal, with a code, instead of throwing HTTP 500. */
export function reportAs(code: ErrorCode) {
  return {
    propagateOnRejection: false,
    onReject: [
      (context: ValidationContext | null, error: GraphQLError) => {
        context?.reportError(refusal(code, error.message.replace(/^Syntax Error: /, '')))
      },
    ],
  }
}
