import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { loadSeed } from '../../src/load/loadSeed.ts'
import { statementIdIn } from '../../src/load/statementIdIn.ts'
import type { SeedAsWritten } from '../../src/domain/seed.ts'
import { sha256 } from '../../src/domain/sha256.ts'
import { checkIntegrity } from '../../src/graph/checkIntegrity.ts'
import type { Graph } from '../../src/graph/Graph.ts'
import { connectTestGraph } from '../support/connectTestGraph.ts'
import { emptyGraph } from '../support/emptyGraph.ts'
import { runCypher } from '../support/runCypher.ts'
import { tieByKey } from '../support/tieByKey.ts'
import { tinySeed, tinySpan } from '../support/tinySeed.ts'

const [first, second, third] = [
  '2031-04-01T00:00:00.000Z',
  '2031-04-02T00:00:00.000Z',
  '2031-04-03T00:00:00.000Z',
]
const id = (key: string) => statementIdIn(tinySeed(), key)

let graph: Graph

beforeAll(async () => {
  graph = await connectTestGraph()
})
beforeEach(() => emptyGraph(graph))
afterAll(() => graph.close())

describe('a second seed', () => {
  const metId = id('met')
  const other = (change: Partial<SeedAsWritten['statements'][string]> = {}): SeedAsWritten => ({
    name: 'other',
    sources: { leaflet: { kind: 'DOCUMENT', title: 'Leaflet', publisher: 'norland' } },
    statements: {
      confirmation: {
        speaker: 'norland',
        text: 'The meeting took place as told.',
        speechAct: 'CONFIRM',
        form: 'NARRATION',
        certainty: 'CERTAIN',
        source: 'leaflet',
        evidence: [{ start: 0, end: 5, sha256: sha256('a leaf') }],
        about: [{ subject: 'delos-2031', aspect: 'PLACE' }],
        asserts: [{ tie: 'LOCATED_IN', from: 'delos-2031', to: 'delos' }],
        links: [{ type: 'CONFIRMS', aspect: 'PLACE', to: metId }],
        ...change,
      },
    },
  })

  it('refers to what the graph holds', async () => {
    await loadSeed(graph, tinySeed(), { now: first })
    await loadSeed(graph, other(), { now: second })
    expect((await tieByKey('LOCATED_IN'))?.['statementIds']).toHaveLength(2)
    expect(await runCypher('MATCH ()-[:CONFIRMS]->(s) RETURN s.id AS id')).toEqual([{ id: metId }])
    expect((await loadSeed(graph, other(), { now: third })).changed).toBe(false)
    expect((await loadSeed(graph, tinySeed(), { now: third })).changed).toBe(false)
    expect(await checkIntegrity(graph)).toEqual([])
  })

  it('keeps its links when the first seed codes a statement anew', async () => {
    await loadSeed(graph, tinySeed(), { now: first })
    await loadSeed(graph, other(), { now: second })
    await loadSeed(graph, tinySeed({ met: { confidence: 0.5 } }), { now: third })
    const linked = await runCypher('MATCH ()-[:CONFIRMS]->(s) RETURN s.id AS id ORDER BY id')
    expect(linked).toEqual([{ id: metId }, { id: `${metId}.2` }])
    expect((await loadSeed(graph, other(), { now: third })).changed).toBe(false)
    expect(await checkIntegrity(graph)).toEqual([])
  })

  it('may not describe otherwise what the first one describes', async () => {
    await loadSeed(graph, tinySeed(), { now: first })
    const seed = { ...other(), places: { delos: { name: 'Another isle' } } }
    await expect(loadSeed(graph, seed, { now: second })).rejects.toThrow(
      /"tiny" describes it, and otherwise than here/,
    )
    await loadSeed(graph, { ...other(), places: { delos: { name: 'Delos' } } }, { now: second })
    expect(await checkIntegrity(graph)).toEqual([])
  })

  it('keeps its place in a chain of the first seed when either is coded anew', async () => {
    const speech = tinySpan('spokesperson')
    const reported = (confidence: number) =>
      other({
        source: 'tiny',
        speaker: 'kaia-storm',
        evidence: [speech],
        reportedBy: id('lind-spoke'),
        confidence,
      })
    await loadSeed(graph, tinySeed(), { now: first })
    await loadSeed(graph, reported(1), { now: first })
    await loadSeed(graph, reported(0.5), { now: second })
    await loadSeed(graph, tinySeed({ 'lind-spoke': { confidence: 0.5 } }), { now: third })
    const child = statementIdIn(reported(1), 'confirmation')
    const reports = await runCypher(
      'MATCH (r)-[:REPORTS]->(s {contentHash: $child}) RETURN r.id AS by, s.version AS version ORDER BY by, version',
      { child },
    )
    expect(reports).toEqual([
      { by: id('lind-spoke'), version: 1 },
      { by: id('lind-spoke'), version: 2 },
      { by: `${id('lind-spoke')}.2`, version: 2 },
    ])
    expect(await checkIntegrity(graph)).toEqual([])
  })

  it('keeps the first seed from taking away a report that its statements hang on', async () => {
    await loadSeed(graph, tinySeed(), { now: first })
    const speech = tinySpan('spokesperson')
    const reported = other({
      source: 'tiny',
      speaker: 'kaia-storm',
      evidence: [speech],
      reportedBy: id('lind-spoke'),
    })
    await loadSeed(graph, reported, { now: second })
    expect(await checkIntegrity(graph)).toEqual([])
    const without = tinySeed({ 'lind-spoke': null, 'lind-agrees': null })
    await expect(loadSeed(graph, without, { now: third })).rejects.toThrow(/STILL_REPORTS/)
    await loadSeed(graph, tinySeed({ 'lind-spoke': { confidence: 0.5 } }), { now: third })
    expect(await checkIntegrity(graph)).toEqual([])
  })
})
