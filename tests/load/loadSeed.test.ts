import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { istanbulTalks1 } from '../../seed/istanbul-talks-1/istanbulTalks1.ts'
import { loadSeed } from '../../src/load/loadSeed.ts'
import { statementIdIn } from '../../src/load/statementIdIn.ts'
import { farFuture } from '../../src/domain/farFuture.ts'
import { checkIntegrity } from '../../src/graph/checkIntegrity.ts'
import { connectGraph } from '../../src/graph/connectGraph.ts'
import type { Graph } from '../../src/graph/Graph.ts'
import { connectTestGraph } from '../support/connectTestGraph.ts'
import { dump } from '../support/dump.ts'
import { emptyGraph } from '../support/emptyGraph.ts'
import { nodeById } from '../support/nodeById.ts'
import { runCypher } from '../support/runCypher.ts'
import { testLogin } from '../support/testLogin.ts'
import { tieByKey } from '../support/tieByKey.ts'
import { tinySeed, tinySpan } from '../support/tinySeed.ts'

const [first, second] = ['2031-04-01T00:00:00.000Z', '2031-04-02T00:00:00.000Z']
const id = (key: string) => statementIdIn(tinySeed(), key)

let graph: Graph

beforeAll(async () => {
  graph = await connectTestGraph()
})
beforeEach(() => emptyGraph(graph))
afterAll(() => graph.close())

describe('loading a seed', () => {
  it('records everything, and reports it', async () => {
    const report = await loadSeed(graph, tinySeed(), { now: first })
    expect(report).toMatchObject({
      changed: true,
      things: { written: 12, unchanged: 0 },
      statements: { recorded: 7, unchanged: 0, retracted: 0 },
      verified: 0,
      summary: 'tiny: 7 statements recorded, 0 unchanged, 0 retracted, 12 things written.',
    })
    expect(await checkIntegrity(graph)).toEqual([])
  })

  it('changes nothing when the same seed is loaded again', async () => {
    await loadSeed(graph, tinySeed(), { now: first })
    const before = await dump()
    const report = await loadSeed(graph, tinySeed(), { now: second })
    expect(report.changed).toBe(false)
    expect(report.summary).toBe('tiny: nothing changed (7 statements, 12 things).')
    expect(await dump()).toEqual(before)
  })

  it('changes nothing when the article is loaded again', async () => {
    await loadSeed(graph, istanbulTalks1, { now: first })
    const before = await dump()
    expect((await loadSeed(graph, istanbulTalks1, { now: second })).changed).toBe(false)
    expect(await dump()).toEqual(before)
    expect(await checkIntegrity(graph)).toEqual([])
  })

  it('is loaded once where two processes load it at the same time', async () => {
    const reports = await Promise.all([loadSeed(graph, tinySeed()), loadSeed(graph, tinySeed())])
    expect(reports.map(({ changed }) => changed).sort()).toEqual([false, true])
    expect(await runCypher('MATCH (s:Statement) RETURN count(s) AS statements')).toEqual([{ statements: 7 }])
    expect(await checkIntegrity(graph)).toEqual([])
  })

  it('takes no notice of the order in which a seed is written', async () => {
    await loadSeed(graph, tinySeed(), { now: first })
    const before = await dump()
    const seed = tinySeed()
    seed.statements = Object.fromEntries(Object.entries(seed.statements).reverse())
    for (const statement of Object.values(seed.statements)) {
      statement.about.reverse()
      statement.asserts?.reverse()
    }
    expect((await loadSeed(graph, seed, { now: second })).changed).toBe(false)
    expect(await dump()).toEqual(before)
  })

  it('projects the status and time of an event, and its place in the lists of who was there', async () => {
    await loadSeed(graph, tinySeed(), { now: first })
    expect(await nodeById('delos-2031')).toMatchObject({
      status: 'HELD',
      timeText: 'on 3 March 2031',
      timeEdtf: '2031-03-03',
      timeEarliest: '2031-03-03',
      timeLatest: '2031-03-03',
      timeBasis: 'STATED',
      pageKey: '2031-03-03\t2031-03-03\tdelos-2031',
    })
    expect(await tieByKey('INVOLVED_IN\tbo-lind')).toMatchObject({
      role: 'PARTICIPANT',
      pageKey: 'bo-lind\tMeeting\t2031-03-03\t2031-03-03\tdelos-2031',
      statementIds: [id('met')],
      certainties: [3],
      depths: [0],
      saidBys: ['2031-03-04'],
      recordedAts: [first],
      retractedAts: [farFuture],
    })
  })

  it('counts the deadline of a condition from when it was uttered', async () => {
    await loadSeed(graph, tinySeed(), { now: first })
    const [row] = await runCypher('MATCH (c:Condition) RETURN c{.*} AS c')
    expect(row?.['c']).toMatchObject({
      deadlineEdtf: '2031-03-14',
      pageKey: '2031-03-14\t2031-03-14\tno-ship',
    })
  })

  it('keeps texts letter by letter and names in one spelling, whatever they hold', async () => {
    const hostile = `'"\`\\ }) DETACH DELETE n // $name {{x}} %s \u202e 🛢️ e\u0301 ${'x'.repeat(500)}`
    const name = hostile.replace('\u202e ', '').normalize('NFC')
    const seed = tinySeed({ office: { text: hostile } })
    seed.places = { delos: { name: hostile, aliases: [hostile], description: hostile } }
    await loadSeed(graph, seed, { now: first })
    const [place] = await runCypher("MATCH (n:Place {id: 'delos'}) RETURN n{.*} AS n")
    expect(place?.['n']).toMatchObject({ name, aliases: [name], description: hostile })
    expect(await nodeById(statementIdIn(seed, 'office'))).toMatchObject({ text: hostile })
    expect((await loadSeed(graph, seed, { now: second })).changed).toBe(false)
    expect(await checkIntegrity(graph)).toEqual([])
  })
})

describe('a faulty seed', () => {
  it('is refused with every fault, and leaves the graph as it was', async () => {
    await loadSeed(graph, tinySeed(), { now: first })
    const before = await dump()
    const faulty = tinySeed({
      office: { speaker: 'bo-lind' },
      met: { about: [{ subject: 'bo-lint', aspect: 'SPEECH' }] },
    })
    await expect(loadSeed(graph, faulty, { now: second })).rejects.toMatchObject({
      code: 'SEED_INVALID',
      message: expect.stringMatching(/"bo-lint"[\s\S]*"bo-lind" is not the publisher/) as string,
    })
    expect(await dump()).toEqual(before)
  })

  it('keeps nothing of a load that breaks in the middle', async () => {
    // The speaker is there by id but is no actor, so that recording finds fewer rows than it was given.
    await runCypher("CREATE (:Node {id: 'kaia-storm', type: 'Person', fingerprint: 'x', recordedAt: '2031'})")
    const before = await dump()
    const seed = tinySeed({
      storm: {
        speaker: 'kaia-storm',
        text: 'Storm agrees.',
        evidence: [tinySpan('Kaia Storm met')],
        reportedBy: 'lind-spoke',
        about: [{ subject: 'kaia-storm', aspect: 'POSITION' }],
        asserts: [],
      },
    })
    delete seed.actors?.['kaia-storm']
    await expect(loadSeed(graph, seed, { now: first })).rejects.toThrow('recordStatements wrote 7 of 8 rows')
    expect(await dump()).toEqual(before)
  })
})

describe('a write that fails', () => {
  /** A graph that runs some work before each write. */
  const graphBefore = (beforeWrite: () => Promise<void>) =>
    connectGraph({
      ...testLogin(),
      timeoutMs: 30_000,
      patience: { forMs: 0, fromTheFirst: false, onWait: () => undefined, beforeWrite },
    })

  it('is not tried again without a conflict', async () => {
    const before = await dump()
    let attempts = 0
    const closed = await graphBefore(() => {
      attempts += 1
      return Promise.reject(new Error('Nothing may be written now.'))
    })
    await expect(loadSeed(closed, tinySeed())).rejects.toThrow('Nothing may be written now.')
    await closed.close()
    expect(attempts).toBe(1)
    expect(await dump()).toEqual(before)
  })

  it('is tried again where another process has loaded the same change in between', async () => {
    await loadSeed(graph, tinySeed(), { now: first })
    const changed = tinySeed({ office: null })
    let attempts = 0
    const slow = await graphBefore(async () => {
      attempts += 1
      if (attempts === 1) await loadSeed(graph, changed, { now: second })
    })
    expect(await loadSeed(slow, changed, { now: second })).toMatchObject({ changed: false })
    await slow.close()
    expect(attempts).toBe(1)
    expect(await checkIntegrity(graph)).toEqual([])
  })
})
