import { once } from 'node:events'
import { onTestFinished } from 'vitest'
import { WebSocket, type ClientOptions } from 'ws'

/** A socket without a client library, to send what no library sends. */
export class RawSocket {
  readonly socket: WebSocket
  readonly messages: { type: string; id?: string; payload?: unknown }[] = []
  /** The code and reason of its close. */
  closed: { code: number; reason: string } | undefined
  /** Status and body of the answer to a request for a socket that was refused. */
  refused: { status: number | undefined; body: string } | undefined

  constructor(address: string, options: ClientOptions = {}, protocols: string[] = ['graphql-transport-ws']) {
    this.socket = new WebSocket(address, protocols, options)
    this.socket.on('error', () => undefined)
    this.socket.on('message', (data) => {
      this.messages.push(JSON.parse((data as Buffer).toString()) as (typeof this.messages)[number])
    })
    this.socket.on('close', (code, reason) => (this.closed = { code, reason: reason.toString() }))
    this.socket.on('unexpected-response', (_, response) => {
      let body = ''
      response.on('data', (chunk) => (body += String(chunk)))
      response.on('end', () => (this.refused = { status: response.statusCode, body }))
    })
    onTestFinished(() => this.socket.terminate())
  }

  /** An open socket. */
  static async open(...parts: ConstructorParameters<typeof RawSocket>): Promise<RawSocket> {
    const opened = new RawSocket(...parts)
    await once(opened.socket, 'open')
    return opened
  }

  /** An open socket that the server has acknowledged. */
  static async begun(address: string, params: object = {}): Promise<RawSocket> {
    const opened = await RawSocket.open(address)
    opened.send({ type: 'connection_init', payload: params })
    while (!opened.types.includes('connection_ack')) await once(opened.socket, 'message')
    return opened
  }

  get types(): string[] {
    return this.messages.map(({ type }) => type)
  }

  /** Ids of the subscriptions that have brought something. */
  get brought(): Set<string | undefined> {
    return new Set(this.messages.filter(({ type }) => type === 'next').map(({ id }) => id))
  }

  send(message: unknown): void {
    this.socket.send(typeof message === 'string' ? message : JSON.stringify(message))
  }

  subscribe(id: string, query = 'subscription { changes { node { sequence } } }', rest: object = {}): void {
    this.send({ type: 'subscribe', id, payload: { query, ...rest } })
  }

  /** Codes of the errors of a subscription. */
  codesOf(id: string): unknown[] {
    return this.messages
      .filter((message) => message.type === 'error' && message.id === id)
      .flatMap(({ payload }) => payload as { extensions?: { code?: string } }[])
      .map(({ extensions }) => extensions?.code)
  }
}
