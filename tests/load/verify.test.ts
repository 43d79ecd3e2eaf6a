import { rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { loadSeed } from '../../src/load/loadSeed.ts'
import { statementIdIn } from '../../src/load/statementIdIn.ts'
import { verificationReport } from '../../src/load/verificationReport.ts'
import { verify } from '../../src/load/verify.ts'
import type { Graph } from '../../src/graph/Graph.ts'
import { articleGraph } from '../support/articleGraph.ts'
import { connectTestGraph } from '../support/connectTestGraph.ts'
import { dump } from '../support/dump.ts'
import { emptyGraph } from '../support/emptyGraph.ts'
import { runCypher } from '../support/runCypher.ts'
import { temporaryFolder } from '../support/temporaryFolder.ts'
import { tinySeed, tinyText } from '../support/tinySeed.ts'

const id = (key: string) => statementIdIn(tinySeed(), key)

let graph: Graph
const { folder: texts, remove } = temporaryFolder()

beforeAll(async () => {
  graph = await connectTestGraph()
  await emptyGraph(graph)
  await loadSeed(graph, tinySeed())
})
afterAll(async () => {
  await graph.close()
  remove()
})

it('finds nothing wrong where every span stands in its text', async () => {
  await writeFile(path.join(texts, 'tiny.txt'), tinyText)
  const before = await dump()
  const verification = await verify(graph, { texts })
  expect(verification).toEqual({ checked: 7, mismatched: [], missing: [], violations: [] })
  expect(verificationReport(verification)).toEqual({
    lines: ['7 spans compared, 0 mismatches, 0 violations, 0 texts missing.'],
    status: 0,
  })
  expect(await dump()).toEqual(before)
})

it('lists what does not match: source, offsets and statements', async () => {
  await writeFile(path.join(texts, 'tiny.txt'), tinyText.replace('Kaia Storm', 'Kaia Sturm'))
  const verification = await verify(graph, { texts })
  expect(verification.mismatched).toMatchObject([
    { source: 'tiny', start: null, statements: [] },
    { source: 'tiny', start: 0, end: 59, statements: [id('met')] },
    { source: 'tiny', start: 19, end: 29, statements: [id('not-confirmed')] },
  ])
  const { lines, status } = verificationReport(verification)
  expect(lines[1]).toMatch(
    new RegExp(`^MISMATCH  tiny 0–59 \\(statement ${id('met')}\\): the words there have`),
  )
  expect(status).toBe(1)
})

it('says which texts are missing, and that nothing could be compared', async () => {
  await rm(path.join(texts, 'tiny.txt'))
  const verification = await verify(graph, { texts })
  expect(verification).toMatchObject({ checked: 0, missing: [{ source: 'tiny', file: 'tiny.txt' }] })
  expect(verificationReport(verification).status).toBe(1)
})

it('reads no file outside the folder, whatever the graph says', async () => {
  const outside = path.join(texts, '..', `${path.basename(texts)}.txt`)
  await writeFile(outside, tinyText)
  await runCypher("MATCH (s:Source {id: 'tiny'}) SET s.textFile = $file", {
    file: `../${path.basename(outside)}`,
  })
  expect(await verify(graph, { texts })).toMatchObject({ checked: 0, missing: [{ source: 'tiny' }] })
  await runCypher("MATCH (s:Source {id: 'tiny'}) SET s.textFile = 'tiny.txt'")
  await rm(outside)
})

it('tells of a graph that breaks the rules of the model', async () => {
  await writeFile(path.join(texts, 'tiny.txt'), tinyText)
  await runCypher("MATCH (e:Event) SET e.status = 'CANCELLED'")
  const { lines, status } = verificationReport(await verify(graph, { texts }))
  expect(lines[0]).toContain('VIOLATION eventsOutOfStep: delos-2031')
  expect(status).toBe(1)
})

const shared = process.env['PARLEY_TEXTS']

it.skipIf(shared === undefined)(
  'holds for every span of the article, where its text is at hand',
  async () => {
    const article = await articleGraph()
    const { checked, ...found } = await verify(article, { texts: shared ?? '' })
    await article.close()
    expect(checked).toBeGreaterThan(50)
    expect(found).toEqual({ mismatched: [], missing: [], violations: [] })
  },
)
