import pino from 'pino'
import { onTestFinished } from 'vitest'
import { serve, type OperationBounds, type ServeOptions } from '../../../src/api/http/serve.ts'
import { readConfig } from '../../../src/config.ts'
import { builtPages } from '../../support/builtPages.ts'
import { hostSchema } from './hostSchema.ts'

const settings = readConfig({})

/** Limits that npm start sets where the environment says nothing. */
export const defaultLimits = settings.limits

/** An answer of GraphQL's shape. */
export interface Answer {
  data?: Record<string, unknown> | null
  errors?: { message: string; path?: unknown[]; extensions: { code: string; errorId?: string } }[]
}

type Options = Partial<ServeOptions<{ bounds: OperationBounds }>>

/** Serves the host schema and the page, as npm start does, until the test ends, and keeps what it logs. */
export async function startHost(options: Options = {}) {
  const lines: Record<string, unknown>[] = []
  const server = await serve({
    schema: hostSchema(),
    contextFor: (bounds) => ({ bounds }),
    ping: () => Promise.resolve(),
    ...settings,
    port: 0,
    logger: pino(
      { level: 'debug' },
      { write: (line: string) => lines.push(JSON.parse(line) as Record<string, unknown>) },
    ),
    pages: await builtPages(),
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
