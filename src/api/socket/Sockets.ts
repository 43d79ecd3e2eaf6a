import { CloseCode, handleProtocols, makeServer, type Server as Protocol } from 'graphql-ws'
import type { IncomingMessage, Server } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import type { Logger } from 'pino'
import { WebSocketServer, type WebSocket } from 'ws'
import type { BaseContext } from '@apollo/server'
import { ParleyError } from '../../domain/ParleyError.ts'
import { formatError } from '../formatError.ts'
import { allowedOrigins } from '../http/allowedOrigins.ts'
import type { NetworkFinder } from '../http/clientNetwork.ts'
import type { Identify } from '../http/authenticate.ts'
import { foreignHost, type Hosts } from '../http/foreignHost.ts'
import { hostRefusal } from '../http/hostCheck.ts'
import { pathOf } from '../http/pathOf.ts'
import { requestIdOf } from '../http/requestIdOf.ts'
import type { Limits } from '../limits/index.ts'
import { answerPlainly } from './answerPlainly.ts'
import { authorizationIn } from './authorizationIn.ts'
import { isForeignOrigin } from './isForeignOrigin.ts'
import { readInTurn } from './readInTurn.ts'
import { refuseUpgrade, type UpgradeRefusal } from './refuseUpgrade.ts'
import { Session } from './Session.ts'
import type { Subscriptions } from './Subscriptions.ts'

interface SocketsOptions<Context extends BaseContext> extends Hosts {
  readonly corsOrigins: readonly string[]
  readonly limits: Limits
  readonly identify: Identify
  readonly networkOf: NetworkFinder
  readonly subscriptions: Subscriptions<Context>
  readonly logger: Logger
}

/** Longest time until a client has to say who it is. */
const longestBeginMs = 10_000
/** Interval in which each socket is asked for a sign of life; one that gives none until the next time is ended. */
const lifeCheckMs = 12_000
/** Interval in which the tokens of all sockets are looked up. */
const tokenCheckMs = 1_000
/** Longest time that a closing socket may take to answer. */
const farewellMs = 2_000
/** Most frames that one message may come in. */
const mostFrames = 64

/** The sockets of a server, each with its limits, from the request for it to its end. */
export class Sockets<Context extends BaseContext> {
  readonly #options: SocketsOptions<Context>
  readonly #server: WebSocketServer
  readonly #protocol: Protocol<Session>
  readonly #sessions = new Set<Session>()
  readonly #foreignHost: (request: IncomingMessage) => string | undefined
  readonly #origins: readonly string[]
  readonly #timers: NodeJS.Timeout[] = []
  #isChecking = false
  #isStopping = false

  constructor(options: SocketsOptions<Context>) {
    this.#options = options
    this.#foreignHost = foreignHost(options)
    this.#origins = allowedOrigins(options.corsOrigins)
    const { limits, logger, subscriptions } = options
    const settings = {
      noServer: true,
      clientTracking: false,
      perMessageDeflate: false,
      maxPayload: limits.bodyBytes,
      maxFragments: mostFrames,
      closeTimeout: farewellMs,
      handleProtocols: (offered: Set<string>) => handleProtocols(offered),
    }
    this.#server = new WebSocketServer(settings)
    this.#server.on('wsClientError', (_error, connection, request) => {
      const message = 'The request for a WebSocket cannot be read. Send a GET as RFC 6455 has it, version 13.'
      refuseUpgrade(request, connection, { status: 400, code: 'BAD_REQUEST', message }, logger)
    })
    this.#protocol = makeServer<Record<string, unknown>, Session>({
      connectionInitWaitTimeout: longestBeginMs,
      onConnect: ({ connectionParams, extra }) => this.#begin(extra, connectionParams),
      onSubscribe: ({ extra }, id, payload) => subscriptions.begin(extra, id, payload),
      subscribe: ({ contextValue }) => contextValue as never,
      onNext: (_context, _id, _payload, _args, result) => result as never,
      onError: ({ extra }, _id, _payload, errors) => subscriptions.formatted(errors, extra),
    })
  }

  /** Takes what asks for another protocol than HTTP: a WebSocket on the path of the API. */
  attach(server: Server): void {
    server.on('upgrade', (request, connection, rest) => {
      if (request.headers.upgrade?.toLowerCase() !== 'websocket') {
        answerPlainly(server, request, connection, rest)
        return
      }
      const refusal = this.#refusalOf(request)
      if (refusal !== undefined) refuseUpgrade(request, connection, refusal, this.#options.logger)
      else
        this.#server.handleUpgrade(request, connection, rest, (socket) => {
          this.#open(socket, request)
        })
    })
  }

  /** Closes every socket with 1001, and resolves once none is left. */
  async stop(): Promise<void> {
    this.#isStopping = true
    for (const session of this.#sessions)
      session.close(1001, 'SHUTTING_DOWN: The server is stopping. Come again once it is back.')
    // The farewell is bounded; this is for what would hang beyond it.
    for (let left = farewellMs / 20; left > 0 && this.#sessions.size > 0; left -= 1) await pause(20)
    for (const session of this.#sessions) session.terminate()
  }

  #refusalOf(request: IncomingMessage): UpgradeRefusal | undefined {
    const named = this.#foreignHost(request)
    if (named !== undefined) return hostRefusal(named)
    if (pathOf(request.url ?? '') !== '/graphql')
      return { status: 404, code: 'NOT_FOUND', message: 'There is no socket here. It is at /graphql.' }
    if (isForeignOrigin(request, this.#origins)) {
      const message = 'Pages of this origin may open no socket. Add the origin to PARLEY_CORS_ORIGINS.'
      return { status: 403, code: 'ORIGIN_NOT_ALLOWED', message }
    }
    if (this.#isStopping)
      return { status: 503, code: 'SHUTTING_DOWN', message: 'The server is stopping. Come again later.' }
    return this.#refusalOfMany(this.#options.networkOf(request))
  }

  #refusalOfMany(network: string): UpgradeRefusal | undefined {
    const { sockets, socketsPerAddress } = this.#options.limits
    if (this.#sessions.size >= sockets) {
      const message = `The server has ${sockets} sockets open, and takes no more. Try again in a moment.`
      return { status: 503, code: 'OVERLOADED', message }
    }
    const own = [...this.#sessions].filter((session) => session.network === network).length
    if (own < socketsPerAddress) return undefined
    const message = `Your address has ${own} sockets open, and may have no more. Close one, or subscribe over one that is open.`
    return { status: 429, code: 'TOO_MANY_SOCKETS', message }
  }

  #open(socket: WebSocket, request: IncomingMessage): void {
    const { limits, logger } = this.#options
    const session = new Session({
      socket,
      requestId: requestIdOf(request),
      network: this.#options.networkOf(request),
      mostSubscriptions: limits.subscriptions,
    })
    this.#sessions.add(session)
    if (this.#sessions.size === 1) this.#startTimers()
    const { requestId } = session
    const fail = (error: unknown) => {
      this.#logFailure(error, requestId)
      session.close(1011, 'INTERNAL_SERVER_ERROR')
    }
    // A fault in the frames of a client is answered by ws itself, with a code, and ends the socket.
    socket.on('error', (error) => logger.debug({ requestId, error: error.message }, 'socket error'))
    const closed = this.#protocol.opened(
      {
        protocol: socket.protocol,
        // An answer that does not arrive any more is no failure: the socket ends, and its subscriptions with it.
        send: (text) => new Promise<void>((resolve) => socket.send(text, () => resolve())),
        close: (code = 1000, reason = '') => session.close(code, reason),
        onMessage: (receive) =>
          readInTurn(socket, request.socket, {
            mostBytes: limits.bodyBytes,
            receive: (text) => void receive(text).catch(fail),
          }),
      },
      session,
    )
    const began = performance.now()
    socket.once('close', (code, reason) => {
      this.#sessions.delete(session)
      if (this.#sessions.size === 0) this.#stopTimers()
      closed(code, reason.toString()).catch(fail)
      logger.info({ requestId, code, ms: Math.round(performance.now() - began) }, 'socket')
    })
  }

  /** Finds out who speaks over a socket; one that may not is closed with 4401. */
  async #begin(session: Session, params: Record<string, unknown> | undefined): Promise<boolean> {
    session.authorization = authorizationIn(params)
    return this.#identify(session.authorization, [session])
  }

  async #identify(authorization: string | undefined, sessions: readonly Session[]): Promise<boolean> {
    try {
      const viewer = await this.#options.identify(authorization)
      for (const session of sessions) session.viewer = viewer
      return true
    } catch (error) {
      if (!(error instanceof ParleyError)) throw error
      const { code, message } = error
      const isRefused = code === 'UNAUTHENTICATED'
      for (const session of sessions) {
        // A token that could not be looked up ends no socket that has begun.
        if (isRefused || session.viewer === undefined)
          session.close(isRefused ? CloseCode.Unauthorized : 1013, `${code}: ${message}`)
      }
      return false
    }
  }

  /** Looks up the tokens of all sockets again, each once, so that a revoked one ends its sockets. */
  async #checkTokens(): Promise<void> {
    if (this.#isChecking) return
    this.#isChecking = true
    const byToken = new Map<string, Session[]>()
    for (const session of this.#sessions) {
      const { authorization, viewer } = session
      if (authorization === undefined || viewer === undefined) continue
      byToken.set(authorization, [...(byToken.get(authorization) ?? []), session])
    }
    const checks = [...byToken].map(([authorization, sessions]) => this.#identify(authorization, sessions))
    for (const check of await Promise.allSettled(checks))
      if (check.status === 'rejected') this.#logFailure(check.reason)
    this.#isChecking = false
  }

  #logFailure(error: unknown, requestId?: string): void {
    formatError(this.#options.logger)({ message: '' }, error, requestId)
  }

  #startTimers(): void {
    this.#timers.push(
      setInterval(() => void this.#checkTokens(), tokenCheckMs),
      setInterval(() => {
        for (const session of this.#sessions) session.checkLife()
      }, lifeCheckMs),
    )
  }

  #stopTimers(): void {
    for (const timer of this.#timers.splice(0)) clearInterval(timer)
  }
}
