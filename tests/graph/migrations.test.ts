import { writeFileSync } from 'node:fs'
import path from 'node:path'
import neo4j from 'neo4j-driver'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadSeed } from '../../seed/loadSeed.ts'
import { checkIntegrity } from '../../src/graph/checkIntegrity.ts'
import { leftToMigrate } from '../../src/graph/migrations/leftToMigrate.ts'
import { migrations } from '../../src/graph/migrations/migrations.ts'
import { structureVersion } from '../../src/graph/migrations/structureVersion.ts'
import { prepareGraph } from '../../src/graph/prepareGraph.ts'
import { importGdelt } from '../../src/importers/gdelt/importGdelt.ts'
import { ImportReport } from '../../src/importers/ImportReport.ts'
import { runCommand } from '../commands/runCommand.ts'
import { apiOn } from '../support/apiOn.ts'
import { gdeltRow } from '../support/codedSamples.ts'
import { connectTestGraph } from '../support/connectTestGraph.ts'
import { dump } from '../support/dump.ts'
import { emptyGraph } from '../support/emptyGraph.ts'
import { harbourSeed } from '../support/harbourSeed.ts'
import { runCypher } from '../support/runCypher.ts'
import { temporaryFolder } from '../support/temporaryFolder.ts'
import { testLogin } from '../support/testLogin.ts'
import { waitUntil } from '../support/waitUntil.ts'

const { folder, remove } = temporaryFolder()
const graph = await connectTestGraph()
const { ask } = apiOn(() => graph)
const { uri, username, password, database } = testLogin()
const login = {
  NEO4J_URI: uri,
  NEO4J_USERNAME: username,
  NEO4J_PASSWORD: password,
  NEO4J_DATABASE: database,
  PARLEY_HOME: path.join(folder, 'home'),
}

/** More than one batch of a migration holds. */
const events = 5_000
const rows = path.join(folder, 'rows.csv')
let fresh: string[]
let freshLists: unknown

beforeAll(async () => {
  await emptyGraph(graph)
  await loadSeed(graph, harbourSeed)
  const lines = Array.from({ length: events }, (_, row) =>
    gdeltRow({ 0: row, 6: `N${row % 7}`, 26: row % 3 === 0 ? '042' : '111', 52: `Quay ${row % 5}` }),
  )
  writeFileSync(rows, lines.join('\n'))
  await importGdelt(graph, {
    file: rows,
    report: new ImportReport(() => undefined),
    now: '2025-08-05T00:00:00.000Z',
  })
  fresh = await dump()
  freshLists = await lists()
}, 120_000)
afterAll(async () => {
  await graph.close()
  remove()
})

/** What users ask of lists that are read by the keys. */
const lists = () =>
  ask(`{
    actions(first: 1) { totalCount }
    actor(id: "gdelt:NOR:N1") {
      name
      actions(first: 100) { totalCount nodes { id } }
      meetings(first: 100) { totalCount nodes { id } }
    }
  }`)

/** Gives the graph the form that it had before its structure had versions, at some of the events or at all. */
async function age(at = 'true'): Promise<void> {
  await runCypher(
    `MATCH (owner:Node)-[tie:INVOLVED_IN]->(e:Event) WHERE ${at} SET tie.pageKey = owner.id + '\\t' + e.pageKey`,
  )
  await runCypher(`MATCH (e:Event)-[tie:LOCATED_IN]->() WHERE ${at} REMOVE tie.pageKey`)
  await runCypher(
    `MATCH (e:Event) WHERE e.pairKey IS NOT NULL AND ${at}
     WITH e, split(e.pairKey, '\\t') AS pair SET e.pairKey = pair[0] + '\\t' + pair[1] + '\\t' + e.pageKey`,
  )
  await runCypher('MATCH (s:Structure) DELETE s')
}

const versions = async () =>
  (await runCypher('MATCH (s:Structure) RETURN s.version AS version')).map(({ version }) => version)

const command = (name: string, parameters: string[] = [], environment: Record<string, string> = {}) =>
  runCommand(process.execPath, [`bin/${name}.mjs`, ...parameters], { ...login, ...environment })

/** Holds what some Cypher writes until `letGo`, which undoes it: whoever writes there waits. */
async function hold(text: string) {
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password))
  const transaction = driver.session({ database }).beginTransaction()
  await transaction.run(text)
  return {
    letGo: async () => {
      await transaction.rollback()
      await driver.close()
    },
  }
}

const waits = (unit: string) =>
  waitUntil(
    `a transaction of ${unit} waits`,
    async () => {
      const waiting = await runCypher(
        'SHOW TRANSACTIONS YIELD currentQuery, status RETURN currentQuery, status',
      )
      return waiting.some(
        ({ currentQuery, status }) =>
          String(currentQuery).startsWith(`/* ${unit} */`) && String(status).startsWith('Blocked'),
      )
    },
    120_000,
  )

const tieOf = (number: number) =>
  `MATCH (e:Node {id: 'gdelt:${number}'})-[tie:INVOLVED_IN]-() WITH tie LIMIT 1 SET tie.held = true`

describe('the migrations', () => {
  it('have the version of their place in the list, and find nothing in a graph that was loaded today', async () => {
    expect(migrations.map(({ version }) => version)).toEqual(migrations.map((_, at) => at + 1))
    for (const { left } of await leftToMigrate(graph, 0))
      expect(Object.values(left).every((number) => number === 0)).toBe(true)
  })

  it('leave nothing behind of any earlier form, and keep every rule of the model', async () => {
    await age()
    expect(await lists()).not.toEqual(freshLists)
    expect(await checkIntegrity(graph)).not.toEqual([])
    await prepareGraph(graph)
    for (const { left } of await leftToMigrate(graph, 0))
      expect(Object.values(left).every((number) => number === 0)).toBe(true)
    expect(await checkIntegrity(graph)).toEqual([])
    expect(await dump()).toEqual(fresh)
  })

  it('finish what an earlier Parley had begun and never finished', async () => {
    await age("e.id > 'gdelt:2'")
    await prepareGraph(graph)
    expect(await dump()).toEqual(fresh)
    expect(await lists()).toEqual(freshLists)
  })

  it('give an empty graph the current version at once', async () => {
    expect(await versions()).toEqual([structureVersion])
  })

  it.each([
    ['in its first batch', 'migration.1.ties.change', tieOf(0)],
    ['in a later batch', 'migration.1.ties.change', tieOf(events - 1)],
    ['in its second step', 'migration.1.pairs.change', "MATCH (e:Node {id: 'gdelt:2500'}) SET e.held = true"],
    [
      'when it is all but complete',
      'migration.1.pairs.change',
      'MATCH (e:Node) WITH e ORDER BY e.id DESC LIMIT 1 SET e.held = true',
    ],
  ])(
    'go on after a process was killed %s',
    async (_, unit, held) => {
      await age()
      const { letGo } = await hold(held)
      const first = command('migrate')
      await waits(unit)
      first.kill('SIGKILL')
      await first.ended
      await letGo()
      expect(await versions()).toEqual([0])
      expect(await dump()).not.toEqual(fresh)
      const { status, stderr } = await command('migrate').ended
      expect(stderr).toMatch(/Migration 1 is complete: \d+ ties, \d+ pairs changed\.\n/)
      expect(status).toBe(0)
      expect(await dump()).toEqual(fresh)
      expect(await lists()).toEqual(freshLists)
    },
    300_000,
  )

  it('run once where two processes begin at once', async () => {
    await age()
    const { letGo } = await hold(tieOf(2_500))
    const both = [command('migrate'), command('migrate')]
    await waits('migration.1.ties.change')
    await waits('lockVersion')
    await letGo()
    const ended = await Promise.all(both.map((each) => each.ended))
    expect(ended.map(({ status }) => status)).toEqual([0, 0])
    expect(ended.filter(({ stderr }) => stderr.includes('Migration 1 is complete'))).toHaveLength(1)
    expect(await dump()).toEqual(fresh)
  }, 300_000)
})

describe('a dry run', () => {
  it('says what would be changed, and writes nothing', async () => {
    await age("e.id IN ['gdelt:1', 'gdelt:2']")
    await runCypher('DROP INDEX source_kind')
    const before = [await dump(), await indexes()]
    const { status, stdout } = await command('migrate', ['--dry-run']).ended
    expect([status, stdout]).toEqual([
      0,
      `The structure of the graph has version 0, and this Parley's has version ${structureVersion}.
Migration 1 (keys of lists name the kind of their event) would change 6 ties, 2 pairs.
Migration 2 (search finds names by every spelling) would change 0 names and texts.
Nothing was written.
`,
    ])
    expect([await dump(), await indexes()]).toEqual(before)
    await prepareGraph(graph)
    expect(await dump()).toEqual(fresh)
  }, 120_000)
})

const indexes = async () => (await runCypher('SHOW INDEXES YIELD name')).map(({ name }) => name).sort()

describe('a graph of another version', () => {
  it('is refused by every command where it is newer, and nothing is written', async () => {
    await runCypher('MATCH (s:Structure) SET s.version = 99')
    await runCypher('DROP INDEX source_kind')
    const before = [await dump(), await indexes()]
    const file = path.join(folder, 'out.jsonl')
    for (const [name, ...parameters] of [
      ['start'],
      ['import', 'gdelt', rows],
      ['import', 'gdelt', '--bulk', rows],
      ['export', file],
      ['verify', '--texts', folder],
      ['migrate'],
      ['migrate', '--dry-run'],
    ] as const) {
      const { status, stderr } = await command(name, [...parameters], { PORT: '0' }).ended
      expect(stderr.split('\n').at(-2), name).toBe(
        `The graph was written by a newer Parley: its structure has version 99, and this Parley knows no version above ${structureVersion}. Use the newer one.`,
      )
      expect(status, name).not.toBe(0)
    }
    expect([await dump(), await indexes()]).toEqual(before)
  }, 300_000)

  it('is not read by what writes nothing where it is older', async () => {
    await runCypher('MATCH (s:Structure) DELETE s')
    const before = await dump()
    for (const [name, ...parameters] of [
      ['export', path.join(folder, 'out.jsonl')],
      ['verify', '--texts', folder],
    ] as const) {
      const { status, stderr } = await command(name, parameters).ended
      expect(stderr.split('\n').at(-2)).toMatch(
        /^The structure of the graph has version 0, .* npm run migrate/,
      )
      expect(status).toBe(2)
    }
    expect(await dump()).toEqual(before)
    await prepareGraph(graph)
    expect(await dump()).toEqual(fresh)
  }, 120_000)
})
