import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { loadSeed } from '../../src/load/loadSeed.ts'
import { statementIdIn } from '../../src/load/statementIdIn.ts'
import { farFuture } from '../../src/domain/farFuture.ts'
import { checkIntegrity } from '../../src/graph/checkIntegrity.ts'
import type { Graph } from '../../src/graph/Graph.ts'
import { connectTestGraph } from '../support/connectTestGraph.ts'
import { emptyGraph } from '../support/emptyGraph.ts'
import { nodeById } from '../support/nodeById.ts'
import { runCypher } from '../support/runCypher.ts'
import { tieByKey } from '../support/tieByKey.ts'
import { tinySeed } from '../support/tinySeed.ts'

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

describe('a changed seed', () => {
  it('retracts a statement that it no longer holds, and its ties say so', async () => {
    await loadSeed(graph, tinySeed(), { now: first })
    const report = await loadSeed(graph, tinySeed({ office: null }), { now: second })
    expect(report.statements).toEqual({ recorded: 0, unchanged: 6, retracted: 1 })
    expect(await nodeById(id('office'))).toMatchObject({ recordedAt: first, retractedAt: second })
    expect(await tieByKey('SPEAKS_FOR')).toMatchObject({
      statementIds: [id('office')],
      retractedAts: [second],
    })
    expect(await checkIntegrity(graph)).toEqual([])
  })

  it('records a statement that comes back as its next version, so that the gap stays true', async () => {
    await loadSeed(graph, tinySeed(), { now: first })
    await loadSeed(graph, tinySeed({ office: null }), { now: second })
    await loadSeed(graph, tinySeed(), { now: third })
    expect(await nodeById(id('office'))).toMatchObject({ version: 1, recordedAt: first, retractedAt: second })
    expect(await nodeById(`${id('office')}.2`)).toMatchObject({
      version: 2,
      recordedAt: third,
      retractedAt: farFuture,
    })
    expect(await tieByKey('SPEAKS_FOR')).toMatchObject({
      statementIds: [id('office'), `${id('office')}.2`],
      recordedAts: [first, third],
      retractedAts: [second, farFuture],
    })
    expect((await loadSeed(graph, tinySeed(), { now: third })).changed).toBe(false)
    expect(await checkIntegrity(graph)).toEqual([])
  })

  it('makes a new version of a statement that is coded otherwise', async () => {
    await loadSeed(graph, tinySeed(), { now: first })
    const report = await loadSeed(graph, tinySeed({ met: { certainty: 'POSSIBLE' } }), { now: second })
    expect(report.statements).toEqual({ recorded: 1, unchanged: 6, retracted: 1 })
    expect(await nodeById(id('met'))).toMatchObject({
      certainty: 'CERTAIN',
      certaintyRank: 3,
      retractedAt: second,
    })
    expect(await nodeById(`${id('met')}.2`)).toMatchObject({
      certainty: 'POSSIBLE',
      certaintyRank: 1,
      version: 2,
    })
    expect(await tieByKey('LOCATED_IN')).toMatchObject({
      certainties: [3, 1],
      retractedAts: [second, farFuture],
    })
    expect(await checkIntegrity(graph)).toEqual([])
  })

  it('leads links and reports to the version that stands', async () => {
    await loadSeed(graph, tinySeed(), { now: first })
    await loadSeed(graph, tinySeed({ met: { confidence: 0.5 }, 'lind-spoke': { confidence: 0.5 } }), {
      now: second,
    })
    const linked = await runCypher('MATCH ()-[:QUALIFIES]->(s) RETURN s.id AS id ORDER BY id')
    expect(linked.map((row) => row['id'])).toEqual([id('met'), `${id('met')}.2`])
    const reporters = await runCypher('MATCH (r)-[:REPORTS]->({id: $id}) RETURN r.id AS id ORDER BY id', {
      id: id('lind-agrees'),
    })
    expect(reporters.map((row) => row['id'])).toEqual([id('lind-spoke'), `${id('lind-spoke')}.2`])
    expect(await checkIntegrity(graph)).toEqual([])
  })

  it('moves reported speech in its chain as a new version', async () => {
    await loadSeed(graph, tinySeed(), { now: first })
    const deeper = tinySeed({ 'ports-close': { reportedBy: 'lind-agrees' } })
    await loadSeed(graph, deeper, { now: second })
    expect(await nodeById(`${id('ports-close')}.2`)).toMatchObject({ attributionDepth: 2 })
    expect(await checkIntegrity(graph)).toEqual([])
  })

  it('projects an event anew, and says when', async () => {
    await loadSeed(graph, tinySeed(), { now: first })
    const status = { subject: 'delos-2031', aspect: 'STATUS', status: 'CANCELLED' } as const
    const time = { edtf: '2031-05', basis: 'STATED' } as const
    const seed = tinySeed({ met: { about: [status, { subject: 'delos-2031', aspect: 'DATE', time }] } })
    await loadSeed(graph, seed, { now: second })
    expect(await nodeById('delos-2031')).toMatchObject({
      status: 'CANCELLED',
      timeEdtf: '2031-05',
    })
    expect(await nodeById('delos-2031')).not.toHaveProperty('timeText')
    expect(await tieByKey('INVOLVED_IN\tbo-lind')).toMatchObject({
      pageKey: 'bo-lind\tMeeting\t2031-05-01\t2031-05-31\tdelos-2031',
    })
    expect(await checkIntegrity(graph)).toEqual([])
  })

  it('moves an event that becomes one of the other kind into the lists of that kind', async () => {
    const written = tinySeed()
    const met = written.statements['met']
    // Only a meeting is part of a series.
    const seed = tinySeed({ met: { asserts: met?.asserts?.filter(({ tie }) => tie !== 'PART_OF') } })
    await loadSeed(graph, seed, { now: first })
    const events = { 'delos-2031': { kind: 'Action' as const, name: 'Meeting in Delos', code: '036' } }
    await loadSeed(graph, { ...seed, events }, { now: second })
    expect(await nodeById('delos-2031')).toMatchObject({ type: 'Action' })
    expect(await checkIntegrity(graph)).toEqual([])
  })

  it('changes a thing in its place and keeps since when it is known', async () => {
    await loadSeed(graph, tinySeed(), { now: first })
    const seed = tinySeed()
    seed.actors = { ...seed.actors, 'bo-lind': { kind: 'UnclassifiedActor', name: 'Zed Lind' } }
    expect(await loadSeed(graph, seed, { now: second })).toMatchObject({
      things: { written: 1, unchanged: 11 },
    })
    const [row] = await runCypher("MATCH (n {id: 'bo-lind'}) RETURN n{.*} AS n, labels(n) AS labels")
    expect(row?.['n']).toMatchObject({
      name: 'Zed Lind',
      aliases: [],
      recordedAt: first,
      pageKey: 'zed lind\tbo-lind',
    })
    expect(new Set(row?.['labels'] as string[])).toEqual(new Set(['Node', 'Actor', 'UnclassifiedActor']))
    expect(await checkIntegrity(graph)).toEqual([])
  })

  it('replaces what a source cites', async () => {
    await loadSeed(graph, tinySeed(), { now: first })
    const seed = tinySeed()
    const { cites, ...tiny } = seed.sources['tiny'] ?? { kind: 'DOCUMENT', title: '', publisher: '' }
    expect(cites).toEqual(['spoken'])
    await loadSeed(graph, { ...seed, sources: { ...seed.sources, tiny } }, { now: second })
    expect(await runCypher('MATCH ()-[c:CITES]->() RETURN c')).toEqual([])
    expect(await checkIntegrity(graph)).toEqual([])
  })
})
