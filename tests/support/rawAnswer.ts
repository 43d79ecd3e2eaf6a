import { connect } from 'node:net'

/** Sends bytes to a server as they are, and returns all that it answers until it closes the connection. */
export function rawAnswer(url: string, request: string): Promise<string> {
  const { hostname, port } = new URL(url)
  return new Promise((resolve, reject) => {
    let answer = ''
    connect(Number(port), hostname.replace(/^\[|\]$/g, ''))
      .on('data', (chunk) => (answer += String(chunk)))
      .on('error', reject)
      .on('close', () => resolve(answer))
      .write(request, 'latin1')
  })
}
