import pino from 'pino'
import type { GraphQLFormattedError } from 'graphql'
import { createApollo } from '../../src/api/http/createApollo.ts'
import type { Context } from '../../src/api/Context.ts'
import { createContext } from '../../src/api/createContext.ts'
import { Feed } from '../../src/api/feed/Feed.ts'
import { schema } from '../../src/api/schema.ts'
import { Rates } from '../../src/api/limits/index.ts'
import type { Warning } from '../../src/api/Warning.ts'
import { Policy } from '../../src/curation/Policy.ts'
import type { Viewer } from '../../src/curation/Viewer.ts'
import { TimeBudget } from '../../src/domain/TimeBudget.ts'
import type { Graph } from '../../src/graph/Graph.ts'

/** What an operation was answered with. */
export interface Answer {
  readonly data: Record<string, unknown> | null | undefined
  /** The code of each error, in order. */
  readonly codes: string[]
  readonly errors: readonly GraphQLFormattedError[]
  /** The list `extensions.warnings`, empty where there is none. */
  readonly warnings: readonly Warning[]
}

// A graph that is asked something for the first time plans it, which takes its time on a busy machine.
const longestMs = 50_000
const failures: string[] = []
const settings = { ownDecisions: false, servesTexts: false }
/** May ask for everything: what others may has tests of its own. */
const tester: Viewer = { name: 'Tester', role: 'admin', agent: false }
const endless = Number.MAX_SAFE_INTEGER
const unlimited = { tokenRate: 0, addressRate: 0 }

const logger = pino({ level: 'error' }, { write: (line: string) => void failures.push(line) })

/** The server as it is served, its limits lifted: those have tests of their own. */
const apollo = createApollo<Context>({
  schema,
  introspection: true,
  limits: {
    bodyBytes: endless,
    tokenBodyBytes: endless,
    tokens: endless,
    depth: endless,
    aliases: endless,
    directives: endless,
    cost: endless,
    ...unlimited,
    costAtOnce: endless,
    cheapCost: endless,
    cheapCostAtOnce: endless,
    queue: endless,
    queueMs: longestMs,
    sockets: endless,
    socketsPerAddress: endless,
    subscriptions: endless,
  },
  rates: new Rates(unlimited),
  logger,
})

/** Answers one operation from a graph, as the server would. */
export async function answerOf(
  graph: Graph,
  query: string,
  variables: object = {},
  time = new TimeBudget(longestMs),
  viewer = tester,
  policy = new Policy(settings),
): Promise<Answer> {
  const { signal } = new AbortController()
  const context = createContext({ graph, feed: new Feed(graph, logger), viewer, policy, time, signal })
  const payer = { kind: 'token', name: 'test' } as const
  const exchange = { requestId: 'test', payer, codes: new Set<string>(), signal }
  const { body } = await apollo.executeOperation(
    { query, variables: variables as Record<string, unknown> },
    { contextValue: { ...context, exchange } },
  )
  if (body.kind !== 'single') throw new Error('The answer comes in parts, which no test asked for.')
  const { data, errors = [], extensions } = body.singleResult
  const codes = errors.map((error) => String(error.extensions?.['code']))
  return { data: plain(data), codes, errors, warnings: (extensions?.['warnings'] ?? []) as Warning[] }
}

/** What the log says of the failures that answers hide. */
export function loggedFailures(): string {
  return failures.splice(0).join('')
}

/** Without the null prototypes that GraphQL gives objects, and every scalar as JSON has it. */
function plain(data: unknown): Record<string, unknown> | null | undefined {
  return data === undefined ? undefined : (JSON.parse(JSON.stringify(data)) as Record<string, unknown> | null)
}
