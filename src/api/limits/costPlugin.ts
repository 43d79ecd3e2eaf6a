import type {
  ApolloServerPlugin,
  BaseContext,
  GraphQLRequestContextDidResolveOperation,
} from '@apollo/server'
import { getVariableValues, GraphQLError, type DocumentNode } from 'graphql'
import { getComplexity } from 'graphql-query-complexity'
import { ParleyError } from '../../domain/ParleyError.ts'
import { fieldCost } from './fieldCost.ts'
import { refusal } from './refusal.ts'

/** How many selections are looked at, fragments spread out, before an operation counts as too costly unseen. */
const mostSelections = 10_000

/** How many costs of one document are remembered, for so many mixtures of what counts in its variables. */
const mostCosts = 100

type Operation = GraphQLRequestContextDidResolveOperation<BaseContext>

/** Refuses operations that could answer with more objects than the limit, by the page sizes they ask for. */
export function costPlugin(limit: number): ApolloServerPlugin {
  // Apollo keeps the documents that it parsed, so that one which is asked again is the same object.
  const known = new WeakMap<DocumentNode, Map<string, number>>()
  return {
    // eslint-disable-next-line @typescript-eslint/require-await -- Apollo's type asks for a promise
    async requestDidStart() {
      return {
        // eslint-disable-next-line @typescript-eslint/require-await -- as above
        async didResolveOperation(request) {
          const variables = coercedVariables(request)
          if (variables === undefined) return
          const cost = costOf(request, variables, known)
          if (cost > limit) throw refusal('TOO_COSTLY', `Cost limit of ${limit} exceeded, found ${cost}.`)
        },
      }
    },
  }
}

/** The variables as the operation sees them; undefined where it was not found or they do not fit: execution says so, and better. */
function coercedVariables({ schema, operation, request }: Operation) {
  if (operation === undefined) return undefined
  const definitions = operation.variableDefinitions ?? []
  return getVariableValues(schema, definitions, request.variables ?? {}, { maxErrors: 1 }).coerced
}

function costOf(
  request: Operation,
  variables: Record<string, unknown>,
  known: WeakMap<DocumentNode, Map<string, number>>,
): number {
  const { document, operationName } = request
  const costs = known.get(document) ?? new Map<string, number>()
  known.set(document, costs)
  const key = JSON.stringify([
    operationName,
    Object.entries(variables).map(([name, value]) => [name, weightOf(value)]),
  ])
  const remembered = costs.get(key)
  if (remembered !== undefined) return remembered
  const cost = count(request)
  if (costs.size >= mostCosts) costs.clear()
  costs.set(key, cost)
  return cost
}

/** What of a variable the cost can depend on: a number, a switch, the length of a list, and of all else whether it is there. */
function weightOf(value: unknown): unknown {
  if (value == null || typeof value === 'number' || typeof value === 'boolean') return value
  return Array.isArray(value) ? [value.length] : 'given'
}

function count({ schema, document, operationName, request }: Operation): number {
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
