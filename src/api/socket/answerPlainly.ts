import type { IncomingMessage, Server } from 'node:http'
import type { Duplex } from 'node:stream'

/** Options of a connection that ask for another protocol, and the headers that go with them. */
const ofUpgrades = ['upgrade', 'http2-settings']

/**
 * Hands a request back to the server as one of HTTP/1.1 alone. Node takes every request with an Upgrade header out of the parser, that of
 * a client which would speak HTTP/2 as well; such a client expects an ordinary answer where the server does not.
 */
export function answerPlainly(
  server: Server,
  request: IncomingMessage,
  connection: Duplex,
  rest: Buffer,
): void {
  const { method = '', url = '', httpVersion, rawHeaders } = request
  const lines = [`${method} ${url} HTTP/${httpVersion}`]
  for (let at = 0; at < rawHeaders.length; at += 2) {
    const [name = '', value = ''] = rawHeaders.slice(at, at + 2)
    const kept = name.toLowerCase() === 'connection' ? withoutUpgrade(value) : value
    if (!ofUpgrades.includes(name.toLowerCase()) && kept !== '') lines.push(`${name}: ${kept}`)
  }
  connection.unshift(Buffer.concat([Buffer.from(`${lines.join('\r\n')}\r\n\r\n`, 'latin1'), rest]))
  server.emit('connection', connection)
}

function withoutUpgrade(options: string): string {
  return options
    .split(',')
    .map((option) => option.trim())
    .filter((option) => !ofUpgrades.includes(option.toLowerCase()))
    .join(', ')
}
