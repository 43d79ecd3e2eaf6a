import type { Request, RequestHandler, Response } from 'express'
import { once } from 'node:events'
import type { Server } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { refuse } from './refuse.ts'

/** How long what is in flight may take once the server stops. */
const graceMs = 2500
/** How long the last refusals may take to leave. */
const flushMs = 250

/** Stops a server without cutting off an answer: what is in flight is answered, or after a while refused. */
export class Drain {
  /** What is being answered, each with how to end it. */
  readonly #open = new Map<Response, () => void>()
  #isStopping = false

  get isStopping() {
    return this.#isStopping
  }

  /** Knows each exchange from its first byte to its last. */
  readonly watch: RequestHandler = (request, response, next) => {
    this.#open.set(response, () => end(request, response))
    response.once('close', () => this.#open.delete(response))
    // A client that keeps its connection would hold the server open.
    if (this.isStopping) response.setHeader('Connection', 'close')
    next()
  }

  /** Resolves once the server's port is free and none of its connections is left. */
  async stop(server: Server) {
    this.#isStopping = true
    const closed = new Promise<void>((resolve) => server.close(() => resolve()))
    for (const response of this.#unanswered()) response.setHeader('Connection', 'close')
    await within(graceMs, this.#allAnswered())
    for (const response of this.#unanswered()) this.#open.get(response)?.()
    await within(flushMs, this.#allAnswered())
    // What is left are connections that wait for a next request, or never sent one.
    server.closeAllConnections()
    await closed
  }

  async #allAnswered() {
    while (this.#open.size > 0) {
      await Promise.all([...this.#open.keys()].map((response) => once(response, 'close')))
    }
  }

  #unanswered() {
    return [...this.#open.keys()].filter(({ headersSent }) => !headersSent)
  }
}

function end(request: Request, response: Response) {
  const message = 'The server is stopping and ended this operation. Ask again once it is back.'
  refuse(request, response, { status: 503, code: 'SHUTTING_DOWN', message })
}

async function within(milliseconds: number, done: Promise<void>) {
  const over = new AbortController()
  const waited = sleep(milliseconds, undefined, { signal: over.signal }).catch(() => undefined)
  await Promise.race([done, waited])
  over.abort()
}
