import path from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { istanbulTalks1 } from '../../seed/istanbul-talks-1/istanbulTalks1.ts'
import { Chain } from '../../src/backup/Chain.ts'
import { restoreBackup } from '../../src/backup/restoreBackup.ts'
import { writeBackup } from '../../src/backup/writeBackup.ts'
import { createToken } from '../../src/curation/createToken.ts'
import type { SeedAsWritten } from '../../src/domain/seed.ts'
import { checkIntegrity } from '../../src/graph/checkIntegrity.ts'
import type { Graph } from '../../src/graph/Graph.ts'
import { readLedger } from '../../src/graph/ledger/readLedger.ts'
import { loadSeed } from '../../src/load/loadSeed.ts'
import { connectTestGraph } from '../support/connectTestGraph.ts'
import { emptyGraph } from '../support/emptyGraph.ts'
import { generatedSeed } from '../support/generatedSeed.ts'
import { runCypher } from '../support/runCypher.ts'
import { temporaryFolder } from '../support/temporaryFolder.ts'
import { tinySeed } from '../support/tinySeed.ts'
import { everything } from './everything.ts'
import { importCoded, proposing } from './richGraph.ts'

const { folder, remove } = temporaryFolder()
const file = (name: string) => path.join(folder, name)
const telling = { say: () => undefined, show: () => undefined }
const longestMs = 600_000

let graph: Graph
const backup = (
  name: string,
  { since = [] as string[], inspect }: { since?: string[]; inspect?: () => Promise<void> } = {},
) => writeBackup(graph, { target: file(name), since: since.map(file), telling, inspect })
const restore = async (...names: string[]) => {
  await emptyGraph(graph)
  await restoreBackup(graph, await Chain.open(names.map(file)), telling)
}
const number = async () => (await readLedger(graph))?.sequence ?? 0

beforeAll(async () => {
  graph = await connectTestGraph()
})
beforeEach(() => emptyGraph(graph))
afterAll(async () => {
  await emptyGraph(graph)
  await graph.close()
  remove()
})

const { 'trump-calls-sanctions-severe': _, ...fewer } = istanbulTalks1.statements
/** The article, each statement of which is coded with another confidence: all of them become new versions. */
const recoded: SeedAsWritten = {
  ...istanbulTalks1,
  statements: Object.fromEntries(
    Object.entries(istanbulTalks1.statements).map(([key, one], place) => [
      key,
      place % 2 === 0 ? { ...one, confidence: 0.5 } : one,
    ]),
  ),
}

const generated = generatedSeed(1, { actors: 40, events: 60, places: 12, topics: 15 })

/** Each way in which a graph changes, one after another. */
async function changeEverything(): Promise<void> {
  const { submit, accept, revert } = proposing(graph)
  await loadSeed(graph, tinySeed({ office: null }))
  await loadSeed(graph, { ...istanbulTalks1, statements: fewer })
  await loadSeed(graph, recoded)
  await loadSeed(graph, tinySeed())
  await loadSeed(graph, generated)
  await importCoded(graph, folder)
  const undone = await accept(await submit('undone'))
  await accept(await submit('kept', true))
  await revert(undone)
  await createToken(graph, { name: 'Eve', role: 'curator', agent: false, expiresAt: null })
}

async function begin(): Promise<void> {
  await loadSeed(graph, tinySeed())
  await loadSeed(graph, istanbulTalks1)
}

test(
  'a backup holds the graph as of its number, though all of it changes after it was read',
  async () => {
    await begin()
    const began = await number()
    const { sequence } = await backup('meanwhile', { inspect: changeEverything })
    expect(sequence).toBe(await number())
    expect(sequence - began).toBeGreaterThan(9)
    const expected = await everything()
    await restore('meanwhile')
    expect(await everything()).toEqual(expected)
    expect(await checkIntegrity(graph)).toEqual([])
  },
  longestMs,
)

test(
  'a record that changes places with its event while the graph is read is in the backup once',
  async () => {
    await begin()
    await importCoded(graph, folder, 'later')
    await backup('swapped', { inspect: () => importCoded(graph, folder, 'earlier') })
    const expected = await everything()
    await restore('swapped')
    expect(await everything()).toEqual(expected)
  },
  longestMs,
)

test(
  'a backup leaves the graph as it was, and changes after it note nothing',
  async () => {
    await begin()
    const before = await everything()
    await backup('quiet')
    expect(await everything()).toEqual(before)
    await loadSeed(graph, generated)
    expect(await runCypher('MATCH (f:Footprint) RETURN count(f) AS count')).toEqual([{ count: 0 }])
  },
  longestMs,
)

test(
  'a chain of increments restores what the graph held at its end, what is gone included',
  async () => {
    await begin()
    await importCoded(graph, folder, 'later')
    await backup('base')
    await loadSeed(graph, tinySeed({ office: null }))
    await importCoded(graph, folder, 'earlier')
    const first = await backup('first', { since: ['base'] })
    const middle = await everything()
    await loadSeed(graph, generated)
    await loadSeed(graph, { ...istanbulTalks1, statements: fewer })
    await backup('second', { since: ['base', 'first'] })
    const expected = await everything()
    expect(first.items).toBeLessThan(first.nodes / 2)
    const nothing = await backup('nothing', { since: ['base', 'first', 'second'] })
    expect(nothing.items).toBe(0)

    for (const wrong of [
      ['first'],
      ['base', 'second'],
      ['base', 'second', 'first'],
      ['base', 'base'],
      ['base', 'first', 'first'],
    ])
      await expect(Chain.open(wrong.map(file)), wrong.join(' ')).rejects.toMatchObject({
        code: 'BAD_USER_INPUT',
      })
    await restore('base', 'first', 'second', 'nothing')
    expect(await everything()).toEqual(expected)
    // An increment may follow a restoration.
    await loadSeed(graph, istanbulTalks1)
    await backup('third', { since: ['base', 'first', 'second', 'nothing'] })
    const latest = await everything()
    await restore('base', 'first', 'second', 'nothing', 'third')
    expect(await everything()).toEqual(latest)
    await restore('base', 'first')
    expect(await everything()).toEqual(middle)
  },
  longestMs,
)

test(
  'an increment to the backup of another graph is refused',
  async () => {
    await begin()
    await backup('other')
    await emptyGraph(graph)
    await begin()
    await expect(backup('strange', { since: ['other'] })).rejects.toThrow(
      'is no earlier backup of this graph',
    )
  },
  longestMs,
)

test(
  'a backup beside a writer that never pauses is as of one of its changes',
  async () => {
    await begin()
    const over = new AbortController()
    const writing = (async () => {
      for (let turn = 0; !over.signal.aborted; turn += 1)
        await loadSeed(graph, turn % 2 === 0 ? tinySeed({ office: null }) : tinySeed())
    })()
    const written = await backup('busy').finally(() => over.abort())
    await writing
    expect(written.sequence).toBeLessThanOrEqual(await number())
    await restore('busy')
    expect(await number()).toBe(written.sequence)
    const [found] = await runCypher(
      `MATCH (c:Change {sequence: $sequence})
    MATCH (s:Statement {seed: 'tiny'})
    RETURN c.at AS at, c.retracted AS retracted, max(s.recordedAt) AS newest, sum(CASE WHEN s:Retracted THEN 0 ELSE 1 END) AS live,
      COUNT { (:Change) } AS changes`,
      { sequence: written.sequence },
    )
    expect(found).toMatchObject({ at: written.at, changes: written.sequence })
    expect(String(found?.['newest']) <= written.at).toBe(true)
    if (written.sequence > 2) expect(found?.['live']).toBe(found?.['retracted'] === 0 ? 7 : 6)
    expect(await checkIntegrity(graph)).toEqual([])
  },
  longestMs,
)

test(
  'what changes while earlier changes are read again is read without holding the ledger, but for a few ids',
  async () => {
    await begin()
    const reading = await connectTestGraph()
    const [read, write] = [reading.read.bind(reading), reading.write.bind(reading)]
    let isFirst = true
    reading.read = async (unit, ...more) => {
      if (unit.name === 'storedItemsById' && isFirst) {
        isFirst = false
        await loadSeed(graph, generatedSeed(2, { actors: 40, events: 60, places: 12, topics: 15 }))
      }
      return read(unit, ...more)
    }
    let idsWhileHeld = 0
    reading.write = (change, work) =>
      write(change, (run) =>
        work((unit, parameters) => {
          if (unit.name === 'storedItemsById') idsWhileHeld += (parameters['ids'] as string[]).length
          return run(unit, parameters)
        }),
      )
    const inspect = async () => {
      await loadSeed(graph, generated)
    }
    await writeBackup(reading, { target: file('rounds'), since: [], telling, inspect }).finally(() =>
      reading.close(),
    )
    expect(isFirst).toBe(false)
    expect(idsWhileHeld).toBeLessThanOrEqual(200)
    const expected = await everything()
    await restore('rounds')
    expect(await everything()).toEqual(expected)
  },
  longestMs,
)

test(
  'a backup in whose place another has begun ends, and leaves nothing behind',
  async () => {
    await begin()
    await expect(
      backup('first-of-two', {
        inspect: async () => {
          await backup('second-of-two')
        },
      }),
    ).rejects.toMatchObject({ code: 'BACKUP_FAILED' })
    await expect(Chain.open([file('second-of-two')])).resolves.toBeDefined()
  },
  longestMs,
)
