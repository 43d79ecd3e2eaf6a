import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { checkIntegrity } from '../../src/graph/checkIntegrity.ts'
import type { Graph } from '../../src/graph/Graph.ts'
import { changesAfter } from '../../src/graph/ledger/changesAfter.ts'
import { ledgerState } from '../../src/graph/ledger/ledgerState.ts'
import { nextInstant } from '../../src/graph/ledger/nextInstant.ts'
import { readLedger } from '../../src/graph/ledger/readLedger.ts'
import { writeChange } from '../../src/graph/ledger/writeChange.ts'
import { loadSeed } from '../../src/load/loadSeed.ts'
import { connectTestGraph } from '../support/connectTestGraph.ts'
import { emptyGraph } from '../support/emptyGraph.ts'
import { generatedSeed } from '../support/generatedSeed.ts'
import { runCypher } from '../support/runCypher.ts'
import { tinySeed } from '../support/tinySeed.ts'

const nothing = { added: 0, recoded: 0, retracted: 0, things: 0 }
const account = { ...nothing, recordedIds: [], retractedIds: [], subjectIds: [] }
const everything = { filter: { datasets: null, actions: null, by: null, subjects: null } }
const change = { action: 'IMPORT', dataset: 'harbour', units: [] } as const

let graph: Graph
beforeAll(async () => {
  graph = await connectTestGraph()
})
beforeEach(() => emptyGraph(graph))
afterAll(() => graph.close())

const changesSince = async (after: number) =>
  (await graph.read(changesAfter, { ...everything, after, limit: 1_000 })).map(({ row }) => row)

test('two writers and one who follows them see every change once, in the order of its commit', async () => {
  const each = 200
  const seen: number[] = []
  const instants: string[] = []
  let writing = true
  const writer = async () => {
    for (let number = 0; number < each; number += 1)
      await writeChange(graph, change, () => Promise.resolve(account))
  }
  const follower = async () => {
    while (writing || seen.length < 2 * each) {
      const found = await changesSince(seen.at(-1) ?? 0)
      seen.push(...found.map(({ sequence }) => sequence))
      instants.push(...found.map(({ at }) => at))
      if (!writing && found.length === 0) break
    }
  }
  const following = follower()
  await Promise.all([writer(), writer()])
  writing = false
  await following
  expect(seen).toEqual(Array.from({ length: 2 * each }, (_, at) => at + 1))
  expect(instants).toEqual([...new Set(instants)].sort())
}, 120_000)

test('a change commits before the next one begins, whoever is quicker', async () => {
  const order: string[] = []
  const slow = writeChange(graph, change, async () => {
    order.push('slow begins')
    await pause(500)
    order.push('slow ends')
    return account
  })
  await pause(100)
  const quick = writeChange(graph, change, () => {
    order.push('quick')
    return Promise.resolve(account)
  })
  const [first, second] = await Promise.all([slow, quick])
  expect(order).toEqual(['slow begins', 'slow ends', 'quick'])
  expect([first?.sequence, second?.sequence]).toEqual([1, 2])
  expect((second?.recordedAt ?? '') > (first?.recordedAt ?? '')).toBe(true)
})

test('a change that finds nothing to change leaves the ledger as it was', async () => {
  await writeChange(graph, change, () => Promise.resolve(account))
  const before = await readLedger(graph)
  expect(await writeChange(graph, change, () => Promise.resolve(null))).toBeNull()
  expect(await readLedger(graph)).toEqual(before)
})

test('a change that fails takes no number', async () => {
  const failing = writeChange(graph, change, () => Promise.reject(new Error('It broke.')))
  await expect(failing).rejects.toThrow('It broke.')
  expect(await readLedger(graph)).toBeNull()
})

test('a change is never earlier than the one before it, whatever the clock says', async () => {
  const ahead = new Date(Date.now() + 60_000).toISOString()
  await writeChange(graph, { ...change, recordedAt: ahead }, () => Promise.resolve(account))
  const next = await writeChange(graph, change, () => Promise.resolve(account))
  expect(next?.recordedAt).toBe(new Date(Date.parse(ahead) + 1).toISOString())
  expect(nextInstant(await readLedger(graph))).toBe(new Date(Date.parse(ahead) + 2).toISOString())
})

test('a change of records that bring an earlier instant says since when the past has changed', async () => {
  await loadSeed(graph, tinySeed(), { now: '2031-04-02T00:00:00.000Z' })
  await writeChange(graph, { ...change, recordedAt: '2031-04-01T00:00:00.000Z' }, () =>
    Promise.resolve(account),
  )
  expect((await changesSince(0)).map(({ at, backdated }) => [at, backdated])).toEqual([
    ['2031-04-02T00:00:00.000Z', null],
    ['2031-04-02T00:00:00.001Z', '2031-04-01T00:00:00.000Z'],
  ])
})

test('a change says how much it changed', async () => {
  const [first, second, third] = ['2031-04-01', '2031-04-02', '2031-04-03'].map(
    (day) => `${day}T00:00:00.000Z`,
  )
  await loadSeed(graph, tinySeed(), { now: first })
  await loadSeed(graph, tinySeed({ office: null }), { now: second })
  await loadSeed(graph, tinySeed({ office: null }), { now: third })
  const changes = await changesSince(0)
  expect(changes.map(({ counts }) => counts)).toEqual([
    { ...nothing, added: 7, things: expect.any(Number) as number },
    { ...nothing, retracted: 1 },
  ])
  expect(changes[0]?.counts.things).toBeGreaterThan(0)
})

test('a load plans again where another change came in between, and retracts nothing of it', async () => {
  await Promise.all([
    loadSeed(graph, tinySeed(), { complete: false }),
    loadSeed(graph, tinySeed({ office: null }), { complete: false }),
  ])
  const standing = await runCypher('MATCH (n:Statement) WHERE NOT n:Retracted RETURN count(n) AS count')
  expect(Number(standing[0]?.['count'])).toBe(7)
  const [last] = (await changesSince(0)).slice(-1)
  expect((await readLedger(graph))?.sequence).toBe(last?.sequence)
})

test('a change that waits ten seconds for another is told so, and nothing of it is kept', async () => {
  const released = new AbortController()
  const holding = writeChange(graph, change, async () => {
    await pause(30_000, undefined, { signal: released.signal }).catch(() => undefined)
    return account
  })
  await pause(200)
  const waiting = writeChange(graph, change, () => Promise.resolve(account))
  await expect(waiting).rejects.toMatchObject({ code: 'OVERLOADED' })
  released.abort()
  expect((await holding)?.sequence).toBe(1)
  expect((await readLedger(graph))?.sequence).toBe(1)
}, 60_000)

/** A load that is written ahead of the ledger's lock. */
const long = generatedSeed(1, { actors: 40, events: 60, places: 12, topics: 15 })

test('a long load holds the ledger for its last step alone, and is recorded at the instant it was planned for', async () => {
  await loadSeed(graph, tinySeed())
  const begun = Date.now()
  const report = await loadSeed(graph, long, {
    inspect: async (run, _, moment) => {
      if (moment === 'after') expect(await run(ledgerState, {})).toMatchObject([{ sequence: 1 }])
    },
  })
  expect(report.statements.recorded).toBeGreaterThan(500)
  const [change] = await changesSince(1)
  expect(change).toMatchObject({ sequence: 2, backdated: null })
  expect(Date.parse(change?.at ?? '')).toBeGreaterThanOrEqual(begun)
  const instants = await runCypher(
    "MATCH (s:Statement {seed: 'generated'}) RETURN DISTINCT s.recordedAt AS at",
  )
  expect(instants).toEqual([{ at: change?.at }])
}, 120_000)

test('a long load keeps no small one waiting, and is written again after it', async () => {
  let attempts = 0
  await loadSeed(graph, long, {
    inspect: async (_, __, moment) => {
      if (moment === 'before' || (attempts += 1) > 1) return
      await loadSeed(graph, tinySeed())
    },
  })
  expect(attempts).toBe(2)
  const changes = await changesSince(0)
  expect(changes.map(({ sequence, dataset }) => [sequence, dataset])).toEqual([
    [1, 'tiny'],
    [2, 'generated'],
  ])
  expect(changes[1]?.at.localeCompare(changes[0]?.at ?? '')).toBe(1)
  const instants = await runCypher(
    "MATCH (s:Statement {seed: 'generated'}) RETURN DISTINCT s.recordedAt AS at",
  )
  expect(instants).toEqual([{ at: changes[1]?.at }])
  expect(await checkIntegrity(graph)).toEqual([])
}, 120_000)

test('a long load is written ahead of the lock three times, and then holds it first', async () => {
  let attempts = 0
  await loadSeed(graph, long, {
    inspect: async (run, _, moment) => {
      if (moment === 'before') {
        attempts += 1
        const [own] = await run(ledgerState, {})
        const others = await readLedger(graph)
        expect((own?.sequence ?? 0) - (others?.sequence ?? 0)).toBe(attempts > 3 ? 1 : 0)
      } else if (attempts <= 3) await loadSeed(graph, tinySeed(attempts % 2 === 1 ? {} : { office: null }))
    },
  })
  expect(attempts).toBe(4)
  const changes = await changesSince(0)
  expect(changes.map(({ dataset }) => dataset)).toEqual(['tiny', 'tiny', 'tiny', 'generated'])
}, 120_000)

test('a small change of a large seed holds the ledger first', async () => {
  await loadSeed(graph, long)
  const [[key, first] = []] = Object.entries(long.statements)
  if (key === undefined || first === undefined) throw new Error('The seed states nothing.')
  const statements = { ...long.statements, [key]: { ...first, confidence: 0.5 } }
  const report = await loadSeed(
    graph,
    { ...long, statements },
    {
      inspect: async (run) => {
        const [[own], others] = [await run(ledgerState, {}), await readLedger(graph)]
        expect((own?.sequence ?? 0) - (others?.sequence ?? 0)).toBe(1)
      },
    },
  )
  expect(report.statements).toMatchObject({ recorded: 1, retracted: 1 })
}, 120_000)
