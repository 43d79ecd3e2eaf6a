import { createClient, type Client, type ClientOptions } from 'graphql-ws'
import type { GraphQLFormattedError } from 'graphql'
import pino from 'pino'
import { onTestFinished } from 'vitest'
import { WebSocket, type ClientOptions as SocketOptions } from 'ws'
import { startServer } from '../../../src/api/http/startServer.ts'
import { readConfig } from '../../../src/config.ts'
import type { Graph } from '../../../src/graph/Graph.ts'
import { builtPages } from '../../support/builtPages.ts'

/** A change as a subscription brings it. */
export interface FeedChange {
  readonly cursor: string
  readonly node: { readonly sequence: number } & Record<string, unknown>
}

/** Changes that one subscription has brought so far, and its end. */
export class Received {
  readonly changes: FeedChange[] = []
  readonly errors: GraphQLFormattedError[] = []
  /** True once the server, or this side, has completed it. */
  isComplete = false
  /** The close of its socket, if that ended it. */
  closed: { code: number; reason: string } | undefined
  stop = () => {}

  get numbers(): number[] {
    return this.changes.map(({ node }) => node.sequence)
  }

  get cursor(): string | undefined {
    return this.changes.at(-1)?.cursor
  }

  get codes(): string[] {
    return this.errors.map(({ extensions }) => String(extensions?.['code']))
  }
}

export interface Follow {
  readonly after?: string | undefined
  readonly filter?: object
  readonly selection?: string
  readonly query?: string
  readonly variables?: Record<string, unknown>
}

/** Serves a graph as npm start does until the test ends, with sockets to it. */
export async function startFeed(graph: Graph, environment: Record<string, string> = {}) {
  const lines: Record<string, unknown>[] = []
  const server = await startServer({
    // The texts that npm start plans beforehand are planned here when they are asked.
    ...readConfig({ PARLEY_OPERATION_TIMEOUT_MS: '60000', ...environment }),
    graph,
    port: 0,
    logger: pino(
      { level: 'debug' },
      { write: (line: string) => lines.push(JSON.parse(line) as Record<string, unknown>) },
    ),
    pages: await builtPages(),
  })
  onTestFinished(server.stop)
  const url = `${server.url.replace('http', 'ws')}/graphql`
  const connect = (options: Partial<ClientOptions> & { socket?: SocketOptions } = {}): Client => {
    const { socket, ...rest } = options
    class WithOptions extends WebSocket {
      constructor(address: string, protocols: string) {
        super(address, protocols, socket)
      }
    }
    const client = createClient({ url, webSocketImpl: WithOptions, retryAttempts: 0, ...rest })
    onTestFinished(() => client.dispose())
    return client
  }
  return {
    ...server,
    /** The address of the socket. */
    address: url,
    lines,
    connect,
    /** Subscribes to the changes over a client. */
    follow: (client: Client, { query, ...follow }: Follow = {}) => subscribe(client, query, follow),
    /** Asks an operation by POST. */
    post: async (query: string, variables: object = {}) => {
      const response = await fetch(`${server.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables }),
      })
      return {
        status: response.status,
        answer: (await response.json()) as {
          data?: Record<string, unknown>
          errors?: GraphQLFormattedError[]
        },
      }
    },
  }
}

function subscribe(
  client: Client,
  query: string | undefined,
  { after, filter, selection, variables }: Follow,
): Received {
  const received = new Received()
  const text = `subscription ($after: String, $filter: ChangeFilter) {
    changes(after: $after, filter: $filter) { cursor node { sequence ${selection ?? ''} } } }`
  received.stop = client.subscribe<{ changes: FeedChange }>(
    { query: query ?? text, variables: variables ?? { after, filter } },
    {
      next: ({ data, errors }) => {
        if (data != null) received.changes.push(data.changes)
        received.errors.push(...((errors ?? []) as unknown as GraphQLFormattedError[]))
      },
      error: (error) => {
        if (Array.isArray(error)) received.errors.push(...(error as GraphQLFormattedError[]))
        else received.closed = error as { code: number; reason: string }
      },
      complete: () => (received.isComplete = true),
    },
  )
  return received
}
