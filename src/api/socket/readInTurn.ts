import type { Socket } from 'node:net'
import { setImmediate as nextTurn } from 'node:timers/promises'
import type { WebSocket } from 'ws'

/** Most messages that wait for their turn before no more are read. */
const mostWaiting = 32

/**
 * Hands on the messages of a socket one by one, each in a turn of the event loop of its own: what one of them ends is over before the next.
 * A client that takes no answers is read no further, so that neither messages nor answers pile up for it.
 */
export function readInTurn(
  socket: WebSocket,
  connection: Socket,
  { mostBytes, receive }: { mostBytes: number; receive: (text: string) => void },
): void {
  const waiting: string[] = []
  const mostUnsent = Math.max(mostBytes, connection.writableHighWaterMark)
  let isReading = false

  socket.on('message', (data) => {
    waiting.push((data as Buffer).toString())
    if (waiting.length >= mostWaiting) socket.pause()
    if (!isReading) void read()
  })

  async function read() {
    isReading = true
    for (let text = waiting.shift(); text !== undefined; text = waiting.shift()) {
      while (socket.readyState === socket.OPEN && socket.bufferedAmount > mostUnsent) await sent(connection)
      if (socket.readyState !== socket.OPEN) break
      receive(text)
      await nextTurn()
    }
    isReading = false
    socket.resume()
  }
}

/** Resolves once all has been sent that was to be sent, or the connection is over. */
function sent(connection: Socket): Promise<void> {
  return new Promise((resolve) => {
    const go = () => {
      connection.off('drain', go)
      connection.off('close', go)
      resolve()
    }
    connection.on('drain', go)
    connection.on('close', go)
  })
}
