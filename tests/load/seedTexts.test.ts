import { rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { loadSeed } from '../../src/load/loadSeed.ts'
import { sha256 } from '../../src/domain/sha256.ts'
import type { Graph } from '../../src/graph/Graph.ts'
import { connectTestGraph } from '../support/connectTestGraph.ts'
import { dump } from '../support/dump.ts'
import { emptyGraph } from '../support/emptyGraph.ts'
import { runCypher } from '../support/runCypher.ts'
import { temporaryFolder } from '../support/temporaryFolder.ts'
import { tinySeed, tinySpan, tinyText } from '../support/tinySeed.ts'

const [first, second] = ['2031-04-01T00:00:00.000Z', '2031-04-02T00:00:00.000Z']

let graph: Graph
const { folder: texts, remove } = temporaryFolder()

beforeAll(async () => {
  graph = await connectTestGraph()
})
beforeEach(async () => {
  await emptyGraph(graph)
  await writeFile(path.join(texts, 'tiny.txt'), tinyText)
})
afterAll(async () => {
  await graph.close()
  remove()
})

async function verifiedSpans() {
  const [row] = await runCypher(
    'MATCH (e:Evidence) RETURN count(e) AS all, count(CASE WHEN e.verified THEN 1 END) AS verified',
  )
  return row
}

describe('the texts of the sources', () => {
  it('are compared when they are at hand, and what matches is marked for good', async () => {
    expect(await loadSeed(graph, tinySeed(), { now: first, texts })).toMatchObject({ verified: 7 })
    expect(await verifiedSpans()).toEqual({ all: 7, verified: 7 })
    expect(await loadSeed(graph, tinySeed(), { now: second })).toMatchObject({ changed: false, verified: 0 })
    expect(await verifiedSpans()).toEqual({ all: 7, verified: 7 })
    expect(await loadSeed(graph, tinySeed(), { now: second, texts })).toMatchObject({
      changed: false,
      verified: 7,
    })
  })

  it('may come later', async () => {
    await loadSeed(graph, tinySeed(), { now: first })
    expect(await verifiedSpans()).toEqual({ all: 7, verified: 0 })
    expect(await loadSeed(graph, tinySeed(), { now: second, texts })).toMatchObject({
      changed: true,
      verified: 7,
    })
    expect(await verifiedSpans()).toEqual({ all: 7, verified: 7 })
  })

  it('may be missing', async () => {
    await rm(path.join(texts, 'tiny.txt'))
    expect(await loadSeed(graph, tinySeed(), { now: first, texts })).toMatchObject({ verified: 0 })
  })

  it('refuse a wrong span by the name of its statement, and the graph stays as it was', async () => {
    await loadSeed(graph, tinySeed(), { now: first })
    const before = await dump()
    const wrong = { ...tinySpan('Bo Lind'), sha256: sha256('Bo Lund') }
    const seed = tinySeed({ office: { evidence: [wrong] } })
    await expect(loadSeed(graph, seed, { now: second, texts })).rejects.toMatchObject({
      code: 'SPAN_MISMATCH',
      message: expect.stringMatching(
        /statement "office", evidence 7–14 of source "tiny": the words there have/,
      ) as string,
    })
    expect(await dump()).toEqual(before)
  })

  it('refuse a seed when they were changed', async () => {
    await writeFile(path.join(texts, 'tiny.txt'), tinyText.replace('Delos', 'Samos'))
    await expect(loadSeed(graph, tinySeed(), { now: first, texts })).rejects.toMatchObject({
      code: 'SPAN_MISMATCH',
      message: expect.stringMatching(/tiny\.txt of source "tiny"[\s\S]*statement "met"/) as string,
    })
  })
})
