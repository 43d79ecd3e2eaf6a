import { CloseCode } from 'graphql-ws'
import type { WebSocket } from 'ws'
import type { Viewer } from '../../curation/Viewer.ts'
import { ParleyError } from '../../domain/ParleyError.ts'
import { tokenPayer, type Payer } from '../limits/index.ts'

/** A subscription's place on a socket. */
export interface Place {
  /** Fires once nobody waits for the subscription any more. */
  readonly signal: AbortSignal
  /** Fires the signal; the place is taken until the subscription has ended. */
  readonly stop: () => void
  /** Fires the signal and frees the place. */
  readonly leave: () => void
}

interface SessionParts {
  readonly socket: WebSocket
  readonly requestId: string
  /** The network of the client. */
  readonly network: string
  readonly mostSubscriptions: number
}

/** Longest reason of a close frame, in bytes. */
const longestReason = 123

const over = new ParleyError(
  'CLIENT_GONE',
  'The subscription is over: nobody waits for its changes any more.',
)

/** One open socket, and who speaks over it. */
export class Session {
  readonly requestId: string
  readonly network: string
  /** The token that the socket was begun with, as a header would have it. */
  authorization: string | undefined
  /** The one who asks; undefined before the socket is begun. */
  viewer: Viewer | undefined
  readonly #socket: WebSocket
  readonly #mostSubscriptions: number
  readonly #places = new Map<string, AbortController>()
  #hasAnswered = true

  constructor({ socket, requestId, network, mostSubscriptions }: SessionParts) {
    this.#socket = socket
    this.requestId = requestId
    this.network = network
    this.#mostSubscriptions = mostSubscriptions
    socket.on('pong', () => (this.#hasAnswered = true))
    socket.once('close', () => {
      for (const place of this.#places.values()) place.abort(over)
    })
  }

  /** The payer of the answers. */
  get payer(): Payer {
    return (this.viewer && tokenPayer(this.viewer)) ?? { kind: 'address', name: this.network }
  }

  /**
   * Takes a place for a subscription by its id, or throws TOO_MANY_SUBSCRIPTIONS. Closes the socket where another one with the id has not
   * ended yet: the client could not tell their changes apart.
   */
  takePlace(id: string): Place {
    if (this.#places.has(id)) {
      this.close(CloseCode.SubscriberAlreadyExists, 'A subscription with this id has not ended yet.')
      throw over
    }
    const most = this.#mostSubscriptions
    if (this.#places.size >= most) {
      const message = `The socket has ${most} subscriptions, and may have no more. Complete one, or open another socket.`
      throw new ParleyError('TOO_MANY_SUBSCRIPTIONS', message, { details: { most } })
    }
    const place = new AbortController()
    this.#places.set(id, place)
    const stop = () => place.abort(over)
    const leave = () => {
      if (this.#places.get(id) === place) this.#places.delete(id)
      stop()
    }
    return { signal: place.signal, stop, leave }
  }

  /** Closes the socket with a code of the protocol and a reason, which is cut to what a frame can hold. */
  close(code: number, reason: string): void {
    this.#socket.close(
      code,
      Buffer.from(reason)
        .subarray(0, longestReason)
        .toString()
        .replace(/\uFFFD+$/, ''),
    )
  }

  /** Ends the socket without a word. */
  terminate(): void {
    this.#socket.terminate()
  }

  /** Ends a socket that did not answer since the last call, and asks the others for a sign of life. */
  checkLife(): void {
    if (!this.#hasAnswered) this.#socket.terminate()
    this.#hasAnswered = false
    this.#socket.ping()
  }
}
