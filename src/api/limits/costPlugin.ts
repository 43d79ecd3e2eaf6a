import type {
  ApolloServerPlugin,
  BaseContext,
  GraphQLRequestContextDidResolveOperation,
} from '@apollo/server'
import { getVariableValues, GraphQLError, type DocumentNode } from 'graphql'
import { getComplexity } from 'graphql-query-complexity'
import { ParleyError } from '../../domain/ParleyError.ts'
import type { Leave } from '../../domain/WeightedSemaphore.ts'
import { Admission } from './Admission.ts'
import { fieldCost, type CostOptions } from './fieldCost.ts'
import type { Limits } from './Limits.ts'
import { pageThatFits } from './pageThatFits.ts'
import type { Payer } from './Payer.ts'
import type { Rates } from './Rates.ts'
import { refusal } from './refusal.ts'
import { requestCost } from './requestCost.ts'

/** How many selections are looked at, fragments spread out, before an operation counts as too costly unseen. */
const mostSelections = 10_000

/** How many costs of one document are remembered, for so many mixtures of what counts in its variables. */
const mostCosts = 100

type Operation = GraphQLRequestContextDidResolveOperation<BaseContext>

/** The part of a context that says until when somebody waits, and who pays. */
interface WithExchange extends BaseContext {
  readonly exchange: { readonly signal: AbortSignal; readonly payer: Payer }
}

/** Refuses operations above the limit of cost or the budget of their payer, and admits as many of the others as the server can answer at once. */
export function costPlugin(limits: Limits, rates: Rates): ApolloServerPlugin<WithExchange> {
  // Apollo keeps the documents that it parsed, so that one which is asked again is the same object.
  const known = new WeakMap<DocumentNode, Map<string, number>>()
  const admission = new Admission(limits)
  return {
    // eslint-disable-next-line @typescript-eslint/require-await -- Apollo's type asks for a promise
    async requestDidStart({ contextValue }) {
      const { signal, payer } = contextValue.exchange
      let leave: Leave | undefined
      return {
        async didResolveOperation(request) {
          const variables = coercedVariables(request)
          if (variables === undefined) return
          const cost = costOf(request, variables, known)
          if (cost > limits.cost) throw tooCostly(request, cost, limits.cost)
          const charged = Math.max(cost, requestCost)
          charge(rates, payer, charged)
          leave = await admission.enter(cost, signal).catch((error: unknown) => {
            if (isOverload(error)) rates.refund(payer, charged)
            throw overloadRefusal(error, limits)
          })
          signal.addEventListener('abort', leave, { once: true })
        },
        // The client may take its time to read the answer: the operation is over before.
        // eslint-disable-next-line @typescript-eslint/require-await -- as above
        async willSendResponse() {
          leave?.()
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
  const key = JSON.stringify([operationName, weightOf(variables)])
  const remembered = costs.get(key)
  if (remembered !== undefined) return remembered
  const cost = count(request)
  if (costs.size >= mostCosts) costs.clear()
  costs.set(key, cost)
  return cost
}

/** The part of a variable that the cost can depend on: a number, a switch, the length of a list, and of all else whether it is there. */
function weightOf(value: unknown): unknown {
  if (value == null || typeof value === 'number' || typeof value === 'boolean') return value
  if (Array.isArray(value)) return [value.length]
  if (typeof value !== 'object') return 'given'
  return Object.entries(value).map(([name, inner]) => [name, weightOf(inner)])
}

function count({ schema, document, operationName, request }: Operation, options: CostOptions = {}): number {
  try {
    return getComplexity({
      schema,
      query: document,
      variables: request.variables ?? {},
      ...(operationName === null ? {} : { operationName }),
      estimators: [fieldCost(document, options)],
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

function tooCostly(request: Operation, cost: number, limit: number): GraphQLError {
  const { document, operation } = request
  const page = operation && pageThatFits({ document, operation }, limit, (options) => count(request, options))
  const advice =
    page === undefined
      ? 'Ask for less, or in several operations.'
      : page.first === undefined
        ? `"${page.field}" costs most, and does not fit with any page size: ask for it alone, or for less in it.`
        : `"${page.field}" costs most: with a page of ${page.first} the operation fits.`
  return refusal('TOO_COSTLY', `Cost limit of ${limit} exceeded, found ${cost}. ${advice}`, {
    details: {
      cost,
      limit,
      ...(page && { field: page.field }),
      ...(page?.first !== undefined && { first: page.first }),
    },
  })
}

/** Charges an operation, whose request has paid the first part of it. */
function charge(rates: Rates, payer: Payer, cost: number): void {
  try {
    rates.charge(payer, cost, requestCost)
  } catch (error) {
    if (!(error instanceof ParleyError)) throw error
    const { code, message, details } = error
    const headers = { 'retry-after': String(details['retryAfter']) }
    throw refusal(code, message, { status: 429, headers, details })
  }
}

function isOverload(error: unknown): boolean {
  return error instanceof ParleyError && error.code === 'OVERLOADED'
}

function overloadRefusal(error: unknown, { queueMs }: Limits): unknown {
  if (!(error instanceof ParleyError)) return error
  const seconds = Math.max(1, Math.ceil(queueMs / 1000))
  return refusal(error.code, error.message, { status: 503, headers: { 'retry-after': String(seconds) } })
}
