import type {
  ApolloServerPlugin,
  BaseContext,
  GraphQLRequestContextDidResolveOperation,
} from '@apollo/server'
import { getVariableValues, GraphQLError } from 'graphql'
import { getComplexity } from 'graphql-query-complexity'
import { ParleyError } from '../../domain/ParleyError.ts'
import { fieldCost } from './fieldCost.ts'
import { refusal } from './refusal.ts'

/** How many selections are looked at, fragments spread out, before an operation counts as too costly unseen. */
const mostSelections = 10_000

/** Refuses operations that could answer with more objects than the limit, by the page sizes they ask for. */
export function costPlugin(limit: number): ApolloServerPlugin {
  return {
    // eslint-disable-next-line @typescript-eslint/require-await -- Apollo's type asks for a promise
    async requestDidStart() {
      return {
        // eslint-disable-next-line @typescript-eslint/require-await -- as above
        async didResolveOperation(request) {
          if (!canBeCounted(request)) return
          const cost = costOf(request)
          if (cost > limit) throw refusal('TOO_COSTLY', `Cost limit of ${limit} exceeded, found ${cost}.`)
        },
      }
    },
  }
}

/** Whether an operation was found and its variables fit; where not, execution says so, and better. */
function canBeCounted({ schema, operation, request }: GraphQLRequestContextDidResolveOperation<BaseContext>) {
  if (operation === undefined) return false
  const definitions = operation.variableDefinitions ?? []
  return (
    getVariableValues(schema, definitions, request.variables ?? {}, { maxErrors: 1 }).errors === undefined
  )
}

function costOf({
  schema,
  document,
  operationName,
  request,
}: GraphQLRequestContextDidResolveOperation<BaseContext>) {
  try {
    return getComplexity({
      schema,
      query: document,
      variables: request.variables ?? {},
      ...(operationName === null ? {} : { operationName }),
      estimators: [fieldCost],
      maxQueryNodes: mostSelections,
    })
  } catch (error) {
    throw refusalFor(error)
  }
}

function refusalFor(error: unknown): unknown {
  if (!(error instanceof GraphQLError) || error.originalError instanceof ParleyError) return error
  if (error.message.includes('maximum allowed number of nodes')) {
    return refusal(
      'TOO_COSTLY',
      `Cost limit exceeded: the operation spreads to ${mostSelections} selections or more.`,
    )
  }
  // An argument that only turns out wrong with the variables in place. Without its value there is no cost.
  return refusal('BAD_USER_INPUT', error.message)
}
