import pino from 'pino'
import { onTestFinished } from 'vitest'
import { serve, type OperationBounds, type ServeOptions } from '../../../src/api/http/serve.ts'
import { hostSchema } from './hostSchema.ts'

/** The limits that src/config.ts sets by default. */
export const defaultLimits = {
  bodyBytes: 100_000,
  tokens: 2_000,
  depth: 15,
  aliases: 30,
  directives: 30,
  cost: 20_000,
  costAtOnce: 40_000,
  cheapCost: 1_500,
  cheapCostAtOnce: 7_000,
  queue: 50,
  queueMs: 2_000,
}

/** An answer of GraphQL's shape. */
export interface Answer {
  data?: Record<string, unknown> | null
  errors?: { message: string; path?: unknown[]; extensions: { code: string; errorId?: string } }[]
}

type Options = Partial<ServeOptions<{ bounds: OperationBounds }>>

/** Serves the host schema on a free port until the test ends, and keeps what it logs. */
export async function startHost(options: Options = {}) {
  const lines: Record<string, unknown>[] = []
  const server = await serve({
    schema: hostSchema(),
    contextFor: (bounds) => ({ bounds }),
    ping: () => Promise.resolve(),
    host: '127.0.0.1',
    port: 0,
    corsOrigins: [],
    introspection: true,
    operationTimeoutMs: 4_500,
    limits: defaultLimits,
    logger: pino(
      { level: 'debug' },
      { write: (line: string) => lines.push(JSON.parse(line) as Record<string, unknown>) },
    ),
    explorerFolder: undefined,
    ...options,
  })
  onTestFinished(server.stop)
  const fetchPath = (path: string, init?: RequestInit) =>
    fetch(server.url + path, { redirect: 'manual', ...init })
  return {
    ...server,
    lines,
    fetch: fetchPath,
    /** Sends a body as it is. */
    send: (body: string, headers: Record<string, string> = {}) =>
      fetchPath('/graphql', {
        method: 'POST',
        body,
        headers: { 'content-type': 'application/json', ...headers },
      }),
    /** Asks an operation and reads the answer. */
    ask: async (query: string, variables: object = {}, headers: Record<string, string> = {}) => {
      const response = await fetchPath('/graphql', {
        method: 'POST',
        body: JSON.stringify({ query, variables }),
        headers: { 'content-type': 'application/json', ...headers },
      })
      const answer = (await response.json()) as Answer
      return {
        status: response.status,
        answer,
        code: answer.errors?.[0]?.extensions.code,
        headers: response.headers,
      }
    },
  }
}
