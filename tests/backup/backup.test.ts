import { readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { questionsPage } from '../../docs/questions/questionsPage.ts'
import { Chain } from '../../src/backup/Chain.ts'
import { restoreBackup } from '../../src/backup/restoreBackup.ts'
import { writeBackup } from '../../src/backup/writeBackup.ts'
import { exportLines } from '../../src/exporter/exportLines.ts'
import { checkIntegrity } from '../../src/graph/checkIntegrity.ts'
import type { Graph } from '../../src/graph/Graph.ts'
import { readLedger } from '../../src/graph/ledger/readLedger.ts'
import { ageLayers } from '../support/ageLayers.ts'
import { apiOn } from '../support/apiOn.ts'
import { emptyGraph } from '../support/emptyGraph.ts'
import { runCypher } from '../support/runCypher.ts'
import { temporaryFolder } from '../support/temporaryFolder.ts'
import { everything } from './everything.ts'
import { proposing, richGraph } from './richGraph.ts'

const { folder, remove } = temporaryFolder()
const file = (name: string) => path.join(folder, name)
const telling = { say: () => undefined, show: () => undefined }
const longestMs = 600_000

let graph: Graph
const { ask, refusal } = apiOn(() => graph)
const backup = (name: string, ...since: string[]) =>
  writeBackup(graph, { target: file(name), since: since.map(file), telling })
const restore = async (...names: string[]) => restoreBackup(graph, await Chain.open(names.map(file)), telling)

beforeAll(async () => {
  graph = await richGraph(folder)
}, longestMs)
afterAll(async () => {
  await emptyGraph(graph)
  await graph.close()
  remove()
})

const changes = `query ($after: String) { changes(first: 100, after: $after) {
  edges { cursor node { sequence action counts { added recoded retracted things } } } } }`
interface Changes {
  changes: { edges: { cursor: string; node: { sequence: number } }[] }
}
const changesAfter = async (after: string | null) =>
  ((await ask(changes, { after })) as unknown as Changes).changes.edges

/** The page of all questions by its lines. Scores are rounded: the index of a graph that was changed still weighs words that are gone. */
async function page(): Promise<string[]> {
  const text = await questionsPage(ask)
  return text.replaceAll(/"score": [\d.]+/g, (score) => score.slice(0, '"score": 1.9'.length)).split('\n')
}

async function exported(): Promise<string[]> {
  const lines: string[] = []
  for await (const line of exportLines(graph)) lines.push(JSON.stringify(line))
  return lines
}

describe('a graph that is restored from a backup', () => {
  let before: { everything: string[]; page: string[]; lines: string[]; sequence: number; cursors: string[] }

  beforeAll(async () => {
    const ledger = await readLedger(graph)
    before = {
      everything: await everything(),
      page: await page(),
      lines: await exported(),
      sequence: ledger?.sequence ?? 0,
      cursors: (await changesAfter(null)).map(({ cursor }) => cursor),
    }
    await backup('whole')
    expect(await everything()).toEqual(before.everything)
    await emptyGraph(graph)
    await restore('whole')
  }, longestMs)

  it('has every node and relationship with the same labels, types and values', async () => {
    const after = await everything()
    const all = after.join('\n')
    for (const kind of ['Retracted', 'RECORDS', 'SourceText', 'Token', 'Proposal', 'Change'])
      expect(all).toContain(`"${kind}"`)
    expect(all).toContain('"type":"WAS_')
    expect(after).toEqual(before.everything)
  })

  it(
    'keeps the rules of the model, and answers every question as before',
    async () => {
      expect(await checkIntegrity(graph)).toEqual([])
      expect(await page()).toEqual(before.page)
      expect(await exported()).toEqual(before.lines)
    },
    longestMs,
  )

  it('goes on its ledger: cursors of what it holds stay valid, and its next change has the next number', async () => {
    const { accept, submit } = proposing(graph)
    expect(await accept(await submit('next'))).toBe(before.sequence + 1)
    const [middle, last] = [before.cursors.at(2) ?? '', before.cursors.at(-1) ?? '']
    const numbers = async (cursor: string) => (await changesAfter(cursor)).map(({ node }) => node.sequence)
    expect(await numbers(last)).toEqual([before.sequence + 1])
    expect(await numbers(middle)).toEqual(
      [...(await numbers(before.cursors.at(3) ?? '')), 4].sort((a, b) => a - b),
    )
  })

  it(
    'refuses the cursor of a change that came after the backup, though it has a change of that number',
    async () => {
      await backup('after')
      const [ahead] = (await changesAfter(before.cursors.at(-1) ?? '')).map(({ cursor }) => cursor)
      await emptyGraph(graph)
      await restore('whole')
      const { accept, submit } = proposing(graph)
      await accept(await submit('other'))
      expect(await refusal(changes, { after: ahead })).toBe('CURSOR_LOST')
      expect(await changesAfter(before.cursors.at(-1) ?? '')).toHaveLength(1)
    },
    longestMs,
  )
})

describe('a backup of an older structure', () => {
  it(
    'is migrated once it is restored',
    async () => {
      const expected = await everything()
      await ageLayers()
      await runCypher('MATCH (s:Structure) SET s.version = 3')
      expect(await everything()).not.toEqual(expected)
      await backup('older')
      expect((await Chain.open([file('older')])).last.structure).toBe(3)
      await emptyGraph(graph)
      await restore('older')
      expect(await everything()).toEqual(expected)
      expect(await checkIntegrity(graph)).toEqual([])
    },
    longestMs,
  )
})

describe('a file of a backup', () => {
  it(
    'has the mode 600, and takes the place of no other',
    async () => {
      expect(statSync(file('whole')).mode & 0o777).toBe(0o600)
      const held = readFileSync(file('whole'))
      await expect(backup('whole')).rejects.toMatchObject({ code: 'BAD_USER_INPUT' })
      expect(readFileSync(file('whole'))).toEqual(held)
    },
    longestMs,
  )
})
