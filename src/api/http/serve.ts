import type { ApolloServer, BaseContext } from '@apollo/server'
import { expressMiddleware } from '@as-integrations/express5'
import express, { type Express, type RequestHandler, type Response } from 'express'
import type { GraphQLSchema } from 'graphql'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Logger } from 'pino'
import type { Viewer } from '../../curation/Viewer.ts'
import type { TimeBudget } from '../../domain/TimeBudget.ts'
import type { FeedEvent } from '../feed/Feed.ts'
import { formatError } from '../formatError.ts'
import { Rates, type Clock, type Limits } from '../limits/index.ts'
import { Sockets } from '../socket/Sockets.ts'
import { Subscriptions } from '../socket/Subscriptions.ts'
import { answerBy } from './answerBy.ts'
import { answerError } from './answerError.ts'
import { authenticate, type Identify } from './authenticate.ts'
import { chargeRequest } from './chargeRequest.ts'
import { clientNetwork, type NetworkFinder } from './clientNetwork.ts'
import { createApollo } from './createApollo.ts'
import { crossOrigin } from './crossOrigin.ts'
import { Drain } from './Drain.ts'
import { exchangeOf, type Exchanged } from './exchange.ts'
import { hostCheck } from './hostCheck.ts'
import { listen } from './listen.ts'
import { readBody } from './readBody.ts'
import { readiness } from './readiness.ts'
import { refuse } from './refuse.ts'
import { securityHeaders } from './securityHeaders.ts'
import { servePages } from './servePages.ts'
import { trackExchange } from './trackExchange.ts'

/** What a context is made of for each operation. */
export interface OperationBounds {
  readonly requestId: string
  readonly viewer: Viewer
  /** How much longer somebody waits for the operation. */
  readonly time: TimeBudget
  /** Fires when nobody waits any more: answered, too late, shutting down, or the client gone. */
  readonly signal: AbortSignal
  /** The event that a subscription is executed for. */
  readonly event?: FeedEvent | undefined
}

export interface ServeOptions<Context extends BaseContext> {
  readonly schema: GraphQLSchema
  readonly contextFor: (bounds: OperationBounds) => Context | Promise<Context>
  readonly identify: Identify
  /** Resolves while the graph answers. */
  readonly ping: () => Promise<void>
  readonly host: string
  readonly port: number
  readonly corsOrigins: readonly string[]
  /** Host names to answer for beside the loopback ones and `host`. */
  readonly allowedHosts: readonly string[]
  /** Addresses and networks of proxies whose X-Forwarded-For counts. */
  readonly trustedProxies: readonly string[]
  readonly introspection: boolean
  readonly operationTimeoutMs: number
  readonly limits: Limits
  /** Clock of the rates; that of the process unless given. */
  readonly clock?: Clock
  readonly logger: Logger
  /** Folders of the built pages. */
  readonly pages: { readonly explorer: string; readonly graphiql: string }
}

/** How long a client may take to send its request, and to think between two on one connection. */
const connectionLimits = {
  headersTimeout: 10_000,
  requestTimeout: 15_000,
  keepAliveTimeout: 5_000,
  connectionsCheckingInterval: 2_000,
}

/** Serves a schema until stopped: the pages, the operations, the sockets, the two health checks, and nothing else. */
export async function serve<Context extends BaseContext>(options: ServeOptions<Context>) {
  const drain = new Drain()
  const rates = new Rates(options.limits, options.clock)
  const apollo = createApollo<Context>({ ...options, rates })
  await apollo.start()
  const server = createServer(connectionLimits)
  const url = await listen(server, options.host, options.port)
  const { address } = server.address() as AddressInfo
  const networkOf = clientNetwork(options.trustedProxies)
  server.on('request', routes(apollo, drain, { ...options, address, rates, networkOf }))
  const subscriptions = new Subscriptions<Context>({ ...options, apollo })
  const sockets = new Sockets({ ...options, address, networkOf, subscriptions })
  sockets.attach(server)
  let stopped: Promise<void> | undefined
  return {
    url,
    /** Answers what is in flight, refuses after 2.5 s what still is, and frees the port; again is the same. */
    stop: () => (stopped ??= Promise.all([drain.stop(server), sockets.stop()]).then(() => apollo.stop())),
  }
}

function routes<Context extends BaseContext>(
  apollo: ApolloServer<Context & Exchanged>,
  drain: Drain,
  options: ServeOptions<Context> & {
    readonly address: string
    readonly rates: Rates
    readonly networkOf: NetworkFinder
  },
): Express {
  const app = express().disable('x-powered-by').disable('etag')
  const track = trackExchange(options.logger, options.networkOf)
  app.use(track, drain.watch, securityHeaders, hostCheck(options))
  app.get('/healthz', (_request, response) => void response.json({ status: 'alive' }))
  app.get(
    '/readyz',
    readiness(options.ping, () => drain.isStopping),
  )
  app.get('/', (_request, response) => response.redirect('/explore'))
  app.use('/graphql', crossOrigin(options.corsOrigins))
  app.use(servePages(options.pages))
  app.use('/graphql', ...operations(apollo, options))
  app.use((request, response) => {
    refuse(request, response, {
      status: 404,
      code: 'NOT_FOUND',
      message: 'There is nothing here. The explorer is at /explore, GraphQL at /graphql.',
    })
  })
  app.use(answerError(formatError(options.logger)))
  return app
}

function operations<Context extends BaseContext>(
  apollo: ApolloServer<Context & Exchanged>,
  {
    limits,
    operationTimeoutMs,
    contextFor,
    identify,
    rates,
  }: ServeOptions<Context> & { readonly rates: Rates },
): RequestHandler[] {
  const contextOf = async (response: Response): Promise<Context & Exchanged> => {
    const exchange = exchangeOf(response)
    const { requestId, signal, time, viewer } = exchange
    if (time === undefined || viewer === undefined)
      throw new Error('An operation starts that has no time set, or no viewer.')
    return { ...(await contextFor({ requestId, signal, time, viewer })), exchange }
  }
  return [
    neverCached,
    authenticate(identify, chargeRequest(rates)),
    readBody(limits),
    answerBy(operationTimeoutMs),
    named(expressMiddleware(apollo, { context: ({ res }) => contextOf(res) })),
  ]
}

/** Gives the exchange the code of what Apollo refuses before an operation begins, which it tells to the caller alone. */
function named(answer: RequestHandler): RequestHandler {
  return async (request, response, next) => {
    await answer(request, response, next)
    const { codes } = exchangeOf(response)
    if (response.statusCode >= 400 && codes.size === 0)
      codes.add(response.statusCode < 500 ? 'BAD_REQUEST' : 'INTERNAL_SERVER_ERROR')
  }
}

const neverCached: RequestHandler = (_request, response, next) => {
  response.setHeader('Cache-Control', 'no-store')
  next()
}
