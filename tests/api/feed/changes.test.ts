import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Graph } from '../../../src/graph/Graph.ts'
import { loadSeed } from '../../../src/load/loadSeed.ts'
import { apiOn } from '../../support/apiOn.ts'
import { connectTestGraph } from '../../support/connectTestGraph.ts'
import { emptyGraph } from '../../support/emptyGraph.ts'
import { hostileStrings } from '../../support/hostileStrings.ts'
import { tinySeed } from '../../support/tinySeed.ts'
import { cursorNow } from './cursorNow.ts'
import { startFeed } from './startFeed.ts'
import { writeChanges } from './writeChanges.ts'

let graph: Graph
const { ask } = apiOn(() => graph)
/** A busy machine plans for many seconds what it is asked first. */
const soon = { timeout: 60_000 }

beforeAll(async () => {
  graph = await connectTestGraph()
})
afterAll(() => graph.close())
beforeEach(async () => {
  await emptyGraph(graph)
  await loadSeed(graph, tinySeed())
})

const cursorOf = (place: string, order = 'change') =>
  Buffer.from(JSON.stringify([order, place])).toString('base64url')

describe('a subscription', () => {
  test(
    'brings each change once, in order, with what Query.changes says of it, as of its own instant',
    { timeout: 180_000 },
    async () => {
      const { connect, follow } = await startFeed(graph)
      const selection = `at action by dataset counts { added things } statements(first: 2) {
      nodes { id text retractedAt speaker { name } about { id ... on Person { statementsAbout { totalCount } } } } }`
      const after = await cursorNow(ask)
      const received = follow(connect(), { after, selection })
      await writeChanges(graph, 2, { by: 'Ada' })
      await loadSeed(graph, tinySeed({ office: { text: 'Lind is the envoy of Norland.' } }))
      await expect.poll(() => received.numbers, soon).toEqual([2, 3, 4])
      const before = [...received.changes]
      await loadSeed(graph, tinySeed({ office: null }))
      await expect.poll(() => received.numbers, soon).toEqual([2, 3, 4, 5])
      const { changes } = (await ask(`{ changes { edges { cursor node { sequence ${selection} } } } }`)) as {
        changes: { edges: unknown[] }
      }
      expect(received.changes).toEqual(changes.edges.slice(1))
      // An answer from before the last change is asked again and is the same: Bo Lind had one statement more then.
      expect(before).toEqual(changes.edges.slice(1, 4))
      expect(JSON.stringify(before)).toContain('"statementsAbout":{"totalCount":2}')
      expect(received.errors).toEqual([])
    },
  )

  test('goes on after a cursor, however far behind that is', async () => {
    const { connect, follow } = await startFeed(graph)
    await writeChanges(graph, 230)
    const client = connect()
    const all = follow(client, { after: cursorOf(`${await epoch()} 0`) })
    await expect.poll(() => all.numbers.length, soon).toBe(231)
    expect(all.numbers).toEqual(Array.from({ length: 231 }, (_, at) => at + 1))
    const rest = follow(client, { after: all.changes[204]?.cursor })
    await expect.poll(() => rest.numbers, soon).toEqual(all.numbers.slice(205))
    await writeChanges(graph, 1)
    await expect.poll(() => [all.numbers.at(-1), rest.numbers.at(-1)], soon).toEqual([232, 232])
  })

  test('begins with the next change where it names no cursor', async () => {
    const { connect, follow, lines } = await startFeed(graph)
    const client = connect()
    const early = follow(client, { after: await cursorNow(ask) })
    await writeChanges(graph, 1)
    await expect.poll(() => early.numbers, soon).toEqual([2])
    const late = follow(client, {})
    // Its place is read once it begins; a change is written again until it has come.
    await expect.poll(() => writeChanges(graph, 1).then(() => late.numbers.length), soon).toBeGreaterThan(0)
    expect(late.numbers).not.toContain(2)
    const [first = 0] = late.numbers
    expect(late.numbers).toEqual(late.numbers.map((_, at) => first + at))
    expect(lines.filter(({ msg }) => msg === 'internal error')).toEqual([])
  })

  test('brings what its filter lets through, as Query.changes does', async () => {
    const { connect, follow } = await startFeed(graph)
    const client = connect()
    const after = await cursorNow(ask)
    const filters = [
      { datasets: ['harbour'] },
      { actions: ['REVERT'] },
      { by: ['Ada'] },
      { subjects: ['bo-lind', 'nobody'] },
      { by: [] },
      { datasets: ['tiny'], by: ['Ada'] },
      {},
    ]
    const received = filters.map((filter) => follow(client, { after, filter }))
    await writeChanges(graph, 1, { dataset: 'harbour' })
    await writeChanges(graph, 1, { action: 'REVERT' })
    await writeChanges(graph, 1, { by: 'Ada' })
    await writeChanges(graph, 1, { subjectIds: ['kaia-storm', 'bo-lind'] })
    await expect.poll(() => received.at(-1)?.numbers, soon).toEqual([2, 3, 4, 5])
    await expect
      .poll(() => received.map(({ numbers }) => numbers), soon)
      .toEqual([[2], [3], [4], [5], [], [4], [2, 3, 4, 5]])
  })

  test('of a store that was never written begins with its first change', async () => {
    await emptyGraph(graph)
    const { connect, follow } = await startFeed(graph)
    const received = follow(connect(), { selection: 'action' })
    await expect
      .poll(() => writeChanges(graph, 1).then(() => received.numbers.length), soon)
      .toBeGreaterThan(0)
  })

  test('ends with CURSOR_LOST when the graph is made anew', async () => {
    const { connect, follow } = await startFeed(graph)
    const client = connect()
    const received = follow(client, { after: await cursorNow(ask) })
    await writeChanges(graph, 1)
    await expect.poll(() => received.numbers, soon).toEqual([2])
    await emptyGraph(graph)
    await writeChanges(graph, 5)
    await expect.poll(() => received.codes, soon).toEqual(['CURSOR_LOST'])
    expect(received.numbers).toEqual([2])
    // The old cursor is refused, and the first change of the new store is to be had.
    const again = follow(client, { after: received.cursor })
    await expect.poll(() => again.codes, soon).toEqual(['CURSOR_LOST'])
  })

  test.each([
    ['another store', cursorOf('another-store 1'), 'CURSOR_LOST'],
    ['another form', cursorOf('1'), 'INVALID_CURSOR'],
    ['another field', cursorOf('1', 'statement'), 'INVALID_CURSOR'],
    ['no cursor', 'nonsense', 'INVALID_CURSOR'],
  ])('refuses a cursor of %s', async (_, after, code) => {
    const { connect, follow } = await startFeed(graph)
    const received = follow(connect(), { after })
    await expect.poll(() => received.codes, soon).toEqual([code])
    expect(received.changes).toEqual([])
  })

  test('takes any text as a cursor or a filter, and fails for none', { timeout: 120_000 }, async () => {
    const { connect, follow, lines } = await startFeed(graph)
    const client = connect()
    for (const text of hostileStrings.slice(0, 60)) {
      const refused = follow(client, { after: text })
      await expect.poll(() => refused.codes, soon).toEqual(['INVALID_CURSOR'])
      const filter = { datasets: [text], by: [text], subjects: [text] }
      const filtered = follow(client, { after: await cursorNow(ask), filter })
      filtered.stop()
    }
    expect(lines.filter(({ msg }) => msg === 'internal error')).toEqual([])
  })
})

async function epoch(): Promise<string> {
  const { ledger } = (await ask('{ ledger { epoch } }')) as { ledger: { epoch: string } }
  return ledger.epoch
}
