import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { WebSocket } from 'ws'
import type { Graph } from '../../../src/graph/Graph.ts'
import { apiOn } from '../../support/apiOn.ts'
import { connectTestGraph } from '../../support/connectTestGraph.ts'
import { emptyGraph } from '../../support/emptyGraph.ts'
import { Random } from '../../support/random.ts'
import { waitUntil } from '../../support/waitUntil.ts'
import { RawSocket } from './RawSocket.ts'
import { cursorNow } from './cursorNow.ts'
import { startFeed } from './startFeed.ts'
import { writeChanges } from './writeChanges.ts'

let graph: Graph
const { ask } = apiOn(() => graph)
const soon = { timeout: 60_000 }

beforeAll(async () => {
  graph = await connectTestGraph()
})
afterAll(() => graph.close())
beforeEach(async () => {
  await emptyGraph(graph)
  await writeChanges(graph, 1)
})

/** The numbers of all changes of the ledger but the first. */
async function numbersNow(): Promise<number[]> {
  const numbers: number[] = []
  for (let after: string | null = null, more = true; more;) {
    const { changes } = (await ask(
      'query ($after: String) { changes(first: 100, after: $after) { nodes { sequence } pageInfo { hasNextPage endCursor } } }',
      { after },
    )) as {
      changes: { nodes: { sequence: number }[]; pageInfo: { hasNextPage: boolean; endCursor: string } }
    }
    numbers.push(...changes.nodes.map(({ sequence }) => sequence))
    after = changes.pageInfo.endCursor
    more = changes.pageInfo.hasNextPage
  }
  return numbers.slice(1)
}

/** The names of the next units that a graph reads, so many polls of the ledger long. */
async function readsWhile(reading: Graph, polling: Graph, polls: number): Promise<string[]> {
  const reads: string[] = []
  let left = polls
  const stops = [
    reading.observe((name) => reads.push(name)),
    polling.observe((name) => (left -= Number(name === 'ledgerState'))),
  ]
  await expect.poll(() => left, soon).toBeLessThanOrEqual(0)
  for (const stop of stops) stop()
  return reads
}

describe('two hundred subscribers', () => {
  test('that wait cost one poll a second, and none cost nothing', { timeout: 240_000 }, async () => {
    const { connect, follow, lines } = await startFeed(graph)
    const after = await cursorNow(ask)
    const clients = Array.from({ length: 200 }, () => connect())
    const received = clients.map((client, at) =>
      follow(client, { after, filter: at % 2 === 0 ? {} : { by: ['Ada'] } }),
    )
    let reads: string[] = []
    const stop = graph.observe((name) => reads.push(name))
    await writeChanges(graph, 1, { by: 'Ada' })
    await expect.poll(() => received.filter(({ numbers }) => numbers.length === 1).length, soon).toBe(200)
    expect(received.flatMap(({ codes }) => codes)).toEqual([])
    // The change itself: one page for each of the two filters, however many have it.
    reads = []
    await writeChanges(graph, 2, { by: 'Ada' })
    await expect.poll(() => received.filter(({ numbers }) => numbers.length === 3).length, soon).toBe(200)
    const pages = reads.filter((name) => name !== 'ledgerState').length
    stop()
    expect(pages).toBeGreaterThanOrEqual(2)
    // Two changes can be seen by two polls.
    expect(pages).toBeLessThanOrEqual(4)

    const began = Date.now()
    expect(await readsWhile(graph, graph, 5)).toEqual(Array.from({ length: 5 }, () => 'ledgerState'))
    // A poll for each of them would be two hundred a second.
    expect(Date.now() - began).toBeGreaterThan(2_000)

    for (const client of clients) client.terminate()
    await expect.poll(() => lines.filter(({ msg }) => msg === 'socket').length, soon).toBe(200)
    // Another server keeps the time.
    const other = await connectTestGraph()
    const clock = await startFeed(other)
    clock.follow(clock.connect(), { after })
    expect(await readsWhile(graph, other, 3)).toEqual([])
    await other.close()
  })
})

test(
  'a hundred clients that are cut off at random while two write receive the whole ledger, each change once and in order',
  { timeout: 400_000 },
  async () => {
    const { connect, follow, lines } = await startFeed(graph)
    const start = await cursorNow(ask)
    const total = 80
    const random = new Random(21)
    /** Follows until all have come, killing its socket after a few changes and going on from the last cursor. */
    async function interrupted(): Promise<{ numbers: number[]; cuts: number }> {
      const numbers: number[] = []
      let after = start
      let cuts = 0
      for (; numbers.length < total; cuts += 1) {
        let socket: WebSocket | undefined
        const client = connect({ on: { opened: (opened) => (socket = opened as WebSocket) } })
        const received = follow(client, { after })
        const most = Math.min(1 + random.below(30), total - numbers.length)
        await waitUntil('some changes came', () => received.changes.length >= most, 300_000)
        socket?.terminate()
        await waitUntil('the socket is closed', () => received.closed !== undefined, 60_000)
        numbers.push(...received.numbers)
        after = received.cursor ?? after
      }
      return { numbers, cuts }
    }
    const following = Array.from({ length: 100 }, () => interrupted())
    const writers = ['Ada', 'Bo'].map((by) => writeChanges(graph, total / 2, { by }))
    const all = await Promise.all(following)
    await Promise.all(writers)
    const ledger = await numbersNow()
    expect(ledger).toHaveLength(total)
    for (const { numbers } of all) expect(numbers).toEqual(ledger)
    expect(all.reduce((sum, { cuts }) => sum + cuts, 0)).toBeGreaterThan(150)
    expect(lines.filter(({ msg }) => msg === 'internal error')).toEqual([])
  },
)

describe('a client', () => {
  test(
    'that takes nothing while many changes come is told where it stopped, and goes on there',
    { timeout: 240_000 },
    async () => {
      const { address, connect, follow } = await startFeed(graph)
      const after = await cursorNow(ask)
      const raw = await RawSocket.begun(address)
      // Large changes fill what the two systems hold for a connection.
      raw.subscribe(
        'slow',
        'subscription ($after: String) { changes(after: $after) { cursor node { sequence by } } }',
        {
          variables: { after },
        },
      )
      raw.socket.pause()
      await writeChanges(graph, 300, { by: 'x'.repeat(100_000) })
      // Two polls after the last change, all of it has been offered for a second.
      await readsWhile(graph, graph, 3)
      raw.socket.resume()
      await expect.poll(() => raw.codesOf('slow'), soon).toEqual(['FEED_TOO_SLOW'])
      const events = raw.messages
        .filter(({ type }) => type === 'next')
        .map(
          ({ payload }) =>
            (payload as { data: { changes: { cursor: string; node: { sequence: number } } } }).data.changes,
        )
      const told = raw.messages.find(({ type }) => type === 'error')?.payload as {
        extensions: { cursor: string }
      }[]
      expect(told[0]?.extensions.cursor).toBe(events.at(-1)?.cursor)
      expect(raw.closed).toBeUndefined()
      const rest = follow(connect(), { after: told[0]?.extensions.cursor })
      const ledger = await numbersNow()
      const numbers = events.map(({ node }) => node.sequence)
      expect(numbers.length).toBeLessThan(200)
      await expect.poll(() => [...numbers, ...rest.numbers], soon).toEqual(ledger)
    },
  )

  test('that sends without reading is not read either', { timeout: 120_000 }, async () => {
    const { address, connect, follow } = await startFeed(graph)
    const raw = await RawSocket.begun(address)
    raw.socket.pause()
    const payload = { x: 'x'.repeat(90_000) }
    for (let left = 600; left > 0; left -= 1) raw.send({ type: 'ping', payload })
    let before = -1
    const settled = () => {
      const now = raw.socket.bufferedAmount
      const isSame = now === before
      before = now
      return isSame
    }
    // The server answers others meanwhile, and takes no more of this one.
    const received = follow(connect(), { after: await cursorNow(ask) })
    await expect
      .poll(() => writeChanges(graph, 1).then(() => received.numbers.length), soon)
      .toBeGreaterThan(1)
    await expect.poll(settled, { ...soon, interval: 1_000 }).toBe(true)
    expect(raw.socket.bufferedAmount).toBeGreaterThan(20_000_000)
    raw.socket.resume()
    await expect.poll(() => raw.types.filter((type) => type === 'pong').length, soon).toBe(600)
  })
})

describe('a server that stops', () => {
  test('closes its sockets with a code of their own within the drain, and opens no others', async () => {
    const { address, connect, follow, stop } = await startFeed(graph)
    const received = follow(connect(), { after: await cursorNow(ask) })
    const silent = await RawSocket.begun(address)
    const deaf = await RawSocket.begun(address)
    deaf.socket.pause()
    await expect
      .poll(() => writeChanges(graph, 1).then(() => received.numbers.length), soon)
      .toBeGreaterThan(0)
    const began = Date.now()
    await stop()
    expect(Date.now() - began).toBeLessThan(5_000)
    await expect.poll(() => [received.closed?.code, silent.closed?.code], soon).toEqual([1001, 1001])
    expect(received.closed?.reason).toMatch(/^SHUTTING_DOWN: /)
    const late = new RawSocket(address)
    await expect.poll(() => late.closed?.code, soon).toBe(1006)
  })
})
