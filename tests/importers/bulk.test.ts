import { existsSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { istanbulTalks1 } from '../../seed/istanbul-talks-1/istanbulTalks1.ts'
import { loadSeed } from '../../src/load/loadSeed.ts'
import { bulkImport } from '../../src/bulkImport.ts'
import { readConfig } from '../../src/config.ts'
import { checkIntegrity } from '../../src/graph/checkIntegrity.ts'
import type { Graph } from '../../src/graph/Graph.ts'
import { prepareGraph } from '../../src/graph/prepareGraph.ts'
import { createTokens } from '../../src/graph/token/createTokens.ts'
import { importGdelt } from '../../src/importers/gdelt/importGdelt.ts'
import { ImportReport } from '../../src/importers/ImportReport.ts'
import { importQuadruples } from '../../src/importers/quadruples/importQuadruples.ts'
import { readDictionaries } from '../../src/importers/quadruples/readDictionaries.ts'
import type { SinkFor } from '../../src/importers/coded/RecordSink.ts'
import { neo4jFiles } from '../../src/local/neo4jFiles.ts'
import { runningNeo4j } from '../../src/local/runningNeo4j.ts'
import { onGraph } from '../../src/onGraph.ts'
import { gdeltRow, quadruples } from '../support/codedSamples.ts'
import { connectTestGraph } from '../support/connectTestGraph.ts'
import { dump } from '../support/dump.ts'
import { emptyGraph } from '../support/emptyGraph.ts'
import { harbourSeed } from '../support/harbourSeed.ts'
import { preparedHome } from '../support/preparedHome.ts'
import { temporaryFolder } from '../support/temporaryFolder.ts'

const { folder, remove } = temporaryFolder()
const graph = await connectTestGraph()
// The embedded Neo4j of a home of its own, whatever the tests themselves run against.
const config = { ...readConfig(), neo4j: undefined, database: 'neo4j', home: path.join(folder, 'home') }
const file = (name: string) => path.join(folder, name)
const day = (number: number) => `2025-08-0${number}T00:00:00.000Z`

afterAll(async () => {
  await graph.close()
  remove()
})

/** Half of a set, which the graph holds before: one side of a contact whose other side is still to come. */
const half = quadruples['valid.txt'].split('\n').slice(0, 2).join('\n')
const rows = [
  gdeltRow({}),
  gdeltRow({ 0: 2, 5: '', 6: '', 7: '', 15: 'A,"B"', 16: 'The ""Reds"", and, others', 30: '', 34: '3' }),
  gdeltRow({ 0: 3, 1: 20240230 }),
  gdeltRow({ 0: 1000001 }),
  // A place under two names.
  gdeltRow({ 0: 5, 52: 'Quay Town, Norland' }),
]

/** A token whose name a file of comma-separated values has to quote. */
const heldToken = {
  name: 'Ada, "A"',
  properties: {
    ...({ role: 'curator', agent: true, hash: 'a'.repeat(64) } as const),
    ...{ createdAt: day(1), expiresAt: null },
  },
}

async function loadHeld(target: Graph): Promise<void> {
  await prepareGraph(target)
  await loadSeed(target, istanbulTalks1, { now: day(1) })
  await loadSeed(target, harbourSeed, { now: day(2) })
  const { 'trump-calls-sanctions-severe': _, ...statements } = istanbulTalks1.statements
  await loadSeed(target, { ...istanbulTalks1, statements }, { now: day(3) })
  await loadSet(target, { name: 'half.txt', now: day(4) })
  await target.write({ action: 'TOKEN' }, (run) => run(createTokens, heldToken))
}

async function loadSet(
  target: Graph,
  { name, now, sinkFor }: { name: string; now: string; sinkFor?: SinkFor },
): Promise<ImportReport> {
  const report = new ImportReport(() => undefined)
  const dictionaries = await readDictionaries({ directory: folder, epoch: '2018-01-01' }, report)
  const coded = { file: file(name), report, recordedAt: now, sinkFor }
  await importQuadruples(target, coded, { dataset: 'sample', dictionaries })
  return report
}

async function loadRest(target: Graph, sinkFor?: SinkFor): Promise<ImportReport> {
  const given = sinkFor === undefined ? {} : { sinkFor }
  await loadSet(target, { name: 'valid.txt', now: day(5), ...given })
  const report = new ImportReport(() => undefined)
  await importGdelt(target, { file: file('rows.csv'), report, recordedAt: day(5), ...given })
  return report
}

describe('an import in bulk', () => {
  let ordinary: string[]
  let inBulk: string[]
  let recorded: number | null
  let faults: unknown
  let meanwhile: string
  let whileItRuns: string

  beforeAll(async () => {
    for (const [name, content] of Object.entries(quadruples)) await writeFile(file(name), content)
    await writeFile(file('half.txt'), half)
    await writeFile(file('rows.csv'), rows.join('\n'))
    await emptyGraph(graph)
    await loadHeld(graph)
    await loadRest(graph)
    ordinary = await dump()
    await preparedHome(config.home)
    await onGraph(config, loadHeld)
    recorded = await bulkImport(config, {
      bytes: 1_000_000,
      recordedAt: day(5),
      load: async (target, sinkFor) => {
        await loadRest(target, sinkFor)
        meanwhile = await onGraph(config, () => Promise.resolve('used')).catch(String)
      },
      telling: { say: () => undefined, show: () => undefined },
    })
    inBulk = await onGraph(config, async (target) => {
      faults = await checkIntegrity(target)
      const running = await runningNeo4j(config.home)
      if (running === undefined) throw new Error('The embedded Neo4j does not run.')
      whileItRuns = await bulkImport(config, {
        bytes: 1,
        recordedAt: day(6),
        load: () => Promise.reject(new Error('Nothing is loaded.')),
        telling: { say: () => undefined, show: () => undefined },
      }).then(() => 'It was imported.', String)
      return dump({ ...running, database: 'neo4j' })
    })
    // Four times a Neo4j is started.
  }, 900_000)

  it('makes the same graph as an ordinary load, node by node, with all that the graph held before', () => {
    expect(inBulk.filter((line) => !ordinary.includes(line))).toEqual([])
    expect(ordinary.filter((line) => !inBulk.includes(line))).toEqual([])
    expect(inBulk).toHaveLength(ordinary.length)
  })

  it('says how many records are new', () => {
    // Of the set seven of nine; of the rows two, for one has no such day and one stands twice.
    expect(recorded).toBe(9)
  })

  it('keeps every rule of the model', () => {
    expect(faults).toEqual([])
  })

  it('lets nobody use its home before the new store is in its place', () => {
    expect(meanwhile).toContain(`uses ${config.home}`)
  })

  it('leaves no file behind', () => {
    expect(existsSync(neo4jFiles(config.home).bulk)).toBe(false)
  })

  it('is refused in one sentence while the server runs, and changes nothing', () => {
    // The graph above was read after it.
    expect(whileItRuns).toContain('The server runs: stop it before an import with --bulk')
  })
})
