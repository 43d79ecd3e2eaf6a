import { Agent, request } from 'node:http'

/** What a number of clients saw who each sent their next request as soon as they had the answer. */
export interface Load {
  readonly requests: number
  readonly seconds: number
  readonly bytes: number
  /** How long each request took, in milliseconds. */
  readonly latencies: readonly number[]
}

/** Sends bodies in turn with so many clients until the time is over; any answer but a 200 ends it. */
export async function load(
  url: string,
  bodies: readonly string[],
  { clients, seconds }: { clients: number; seconds: number },
): Promise<Load> {
  const agent = new Agent({ keepAlive: true, maxSockets: clients })
  const latencies: number[] = []
  let [turn, bytes] = [0, 0]
  const begun = performance.now()
  const client = async () => {
    while (performance.now() - begun < seconds * 1000) {
      const sent = performance.now()
      const { length } = await post(url, bodies[turn++ % bodies.length] ?? '', agent)
      bytes += length
      latencies.push(performance.now() - sent)
    }
  }
  await Promise.all(Array.from({ length: clients }, client))
  agent.destroy()
  return { requests: latencies.length, seconds: (performance.now() - begun) / 1000, bytes, latencies }
}

/** The body of the answer to one request. */
export function post(url: string, body: string, agent?: Agent): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const headers = { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(body) }
    const sent = request(url, { method: 'POST', headers, ...(agent && { agent }) }, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.on('error', reject)
      response.on('end', () => {
        const answer = Buffer.concat(parts)
        if (response.statusCode === 200) resolve(answer)
        else reject(new Error(`${url} answered ${response.statusCode} to ${body}: ${answer.toString()}`))
      })
    })
    sent.on('error', reject)
    sent.end(body)
  })
}
