import { writeFileSync } from 'node:fs'
import path from 'node:path'
import neo4j, { type Driver } from 'neo4j-driver'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { SeedAsWritten } from '../../src/domain/seed.ts'
import { loadSeed } from '../../src/load/loadSeed.ts'
import { checkIntegrity } from '../../src/graph/checkIntegrity.ts'
import { leftToMigrate } from '../../src/graph/migrations/leftToMigrate.ts'
import { migrations } from '../../src/graph/migrations/migrations.ts'
import { structureVersion } from '../../src/graph/migrations/structureVersion.ts'
import { prepareGraph } from '../../src/graph/prepareGraph.ts'
import { importGdelt } from '../../src/importers/gdelt/importGdelt.ts'
import { ImportReport } from '../../src/importers/ImportReport.ts'
import { runCommand } from '../commands/runCommand.ts'
import { ageLayers } from '../support/ageLayers.ts'
import { apiOn } from '../support/apiOn.ts'
import { gdeltRow } from '../support/codedSamples.ts'
import { connectTestGraph } from '../support/connectTestGraph.ts'
import { dump } from '../support/dump.ts'
import { emptyGraph } from '../support/emptyGraph.ts'
import { harbourSeed } from '../support/harbourSeed.ts'
import { loginEnvironment } from '../support/loginEnvironment.ts'
import { runCypher } from '../support/runCypher.ts'
import { temporaryFolder } from '../support/temporaryFolder.ts'
import { testLogin } from '../support/testLogin.ts'
import { waitUntil } from '../support/waitUntil.ts'

const { folder, remove } = temporaryFolder()
const graph = await connectTestGraph()
const { ask } = apiOn(() => graph)
const { uri, username, password, database } = testLogin()
const login = { ...loginEnvironment(), PARLEY_HOME: path.join(folder, 'home') }

/** The seed of the harbour without some statements, so that a load of it retracts them. */
function retracting(...keys: string[]): SeedAsWritten {
  const statements = Object.entries(harbourSeed.statements).filter(([key]) => !keys.includes(key))
  const events = Object.entries(harbourSeed.events ?? {}).filter(([id]) => id !== 'harbour-opening')
  return { ...harbourSeed, events: Object.fromEntries(events), statements: Object.fromEntries(statements) }
}

/** More than one batch of a migration holds. */
const events = 2_100
const rows = path.join(folder, 'rows.csv')
let fresh: string[]
let freshLists: unknown

beforeAll(async () => {
  await emptyGraph(graph)
  await loadSeed(graph, harbourSeed)
  await loadSeed(graph, retracting('narrator-records-opening', 'narrator-describes-jana'))
  const lines = Array.from({ length: events }, (_, row) =>
    gdeltRow({ 0: row, 6: `N${row % 7}`, 26: row % 3 === 0 ? '042' : '111', 52: `Quay ${row % 5}` }),
  )
  writeFileSync(rows, lines.join('\n'))
  await importGdelt(graph, {
    file: rows,
    report: new ImportReport(() => undefined),
    recordedAt: '2025-08-05T00:00:00.000Z',
  })
  fresh = await dump()
  freshLists = await lists()
}, 600_000)
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
  await ageLayers()
  await runCypher(
    `MATCH (owner:Node)-[tie:INVOLVED_IN]->(e:Event) WHERE ${at} SET tie.pageKey = owner.id + '\\t' + e.pageKey`,
  )
  await runCypher(`MATCH (e:Event)-[tie:LOCATED_IN]->() WHERE ${at} REMOVE tie.pageKey`)
  await runCypher(
    `MATCH (e:Event) WHERE e.pairKey IS NOT NULL AND ${at}
     WITH e, split(e.pairKey, '\\t') AS pair SET e.pairKey = pair[0] + '\\t' + pair[1] + '\\t' + e.pageKey`,
  )
  await ageSayings(at)
  await runCypher('MATCH (n:Structure|Ledger|Change) DELETE n')
}

/** Takes away the days of saying and what follows from them, as it was before the second version. */
async function ageSayings(at: string): Promise<void> {
  const place = (time: string, days: string) =>
    `coalesce(${time}.${days}Earliest, '~') + '\t' + coalesce(${time}.${days}Latest, '~') + '\t'`
  for (const text of [
    `MATCH (s:Statement) SET s.pageKey = ${place('s', 'said')} + s.id REMOVE s.saidSince, s.saidBy`,
    `MATCH (r:Record)-[:RECORDS*0..1]->(e:Event) WHERE ${at}
     SET r.recordKey = r.dataset + '\t' + coalesce(r.saidEarliest, '~') + '\t' + coalesce(r.saidEarliest, '~') + '\t' + r.recordId
     REMOVE r.saidBy`,
    `MATCH (e:Record)-[tie:INVOLVED_IN|LOCATED_IN]-() WHERE tie.statementIds IS NULL AND ${at}
     SET tie.saidEarliest = e.saidEarliest REMOVE tie.saidBy`,
    `MATCH ()-[tie]->() WHERE tie.saidBys IS NOT NULL SET tie.saidAts = [each IN tie.saidBys | ''] REMOVE tie.saidBys`,
    `MATCH (e:Event {id: 'harbour-summit'}) SET e.status = 'SCHEDULED', e.timeEdtf = '2025-04', e.pageKey = '~\t~\t' + e.id`,
    `MATCH (c:Condition {deadlineRule: 'FROM_UTTERANCE'}) SET c.pageKey = '~\t~\t' + c.id
     REMOVE c.deadlineEdtf, c.deadlineEarliest, c.deadlineLatest, c.deadlineBasis, c.deadlineResolvedFrom`,
  ])
    await runCypher(text)
}

const versions = async () =>
  (await runCypher('MATCH (s:Structure) RETURN s.version AS version')).map(({ version }) => version)

const begun: ReturnType<typeof runCommand>[] = []
function command(name: string, parameters: string[] = [], environment: Record<string, string> = {}) {
  const running = runCommand(process.execPath, [`bin/${name}.mjs`, ...parameters], {
    ...login,
    ...environment,
  })
  begun.push(running)
  return running
}

const held: Driver[] = []
/** Holds what some Cypher writes, until the returned function undoes it: whoever writes there waits. */
async function hold(text: string): Promise<() => Promise<void>> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password))
  held.push(driver)
  await driver.session({ database }).beginTransaction().run(text)
  return () => driver.close()
}

// A test that failed must not hold up those after it.
afterEach(async () => {
  for (const { left, kill } of begun.splice(0)) if (left().length > 0) kill('SIGKILL')
  await Promise.all(held.splice(0).map((driver) => driver.close()))
})

/** Resolves when a process of the migration waits for what is held, in a unit of this name. */
async function waits(process: ReturnType<typeof runCommand>, unit: string) {
  const ended = process.ended.then((end) =>
    Promise.reject(new Error(`It ended early: ${JSON.stringify(end)}`)),
  )
  ended.catch(() => undefined)
  await Promise.race([ended, waitUntil(`a transaction of ${unit} waits`, () => isWaiting(unit), 120_000)])
}

async function isWaiting(unit: string): Promise<boolean> {
  const all = await runCypher('SHOW TRANSACTIONS YIELD currentQuery, status RETURN currentQuery, status')
  return all.some(
    ({ currentQuery, status }) =>
      String(currentQuery).startsWith(`/* ${unit} */`) && String(status).startsWith('Blocked'),
  )
}

/** The event at a place in the order in which a migration goes through all. */
const event = (place: number) => `MATCH (e:Event) WITH e ORDER BY e.id SKIP ${place} LIMIT 1`
const tieAt = (place: number) => hold(`${event(place)} MATCH (e)-[tie:INVOLVED_IN]-() SET tie.held = true`)
const pairAt = (place: number) => hold(`${event(place)} SET e.held = true`)

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
    // It took the form of all from one tie, here of the new form.
    const [first] = await runCypher('MATCH ()-[tie:INVOLVED_IN]->(e) WITH e LIMIT 1 RETURN e.id AS id')
    await age(`e.id <> '${String(first?.['id'])}'`)
    await prepareGraph(graph)
    expect(await dump()).toEqual(fresh)
    expect(await lists()).toEqual(freshLists)
  })

  it('give an empty graph the current version at once', async () => {
    expect(await versions()).toEqual([structureVersion])
  })

  it('record the version of a graph that was cut off when nothing was left', async () => {
    await runCypher('MATCH (s:Structure) SET s.version = 0')
    await prepareGraph(graph)
    expect(await dump()).toEqual(fresh)
  })

  it.each([
    ['its first batch', 'migration.1.ties.change', () => tieAt(0)],
    ['a later batch', 'migration.1.ties.change', () => tieAt(events - 1)],
    [
      'its second step',
      'migration.1.pairs.change',
      async (first: ReturnType<typeof runCommand>) => {
        const letGo = await tieAt(events - 1)
        await waits(first, 'migration.1.ties.change')
        const letGoOfPair = await pairAt(0)
        await letGo()
        return letGoOfPair
      },
    ],
  ])(
    'go on after a process was killed in %s',
    async (_, unit, stopAt) => {
      await age()
      const first = command('migrate')
      const letGo = await stopAt(first)
      await waits(first, unit)
      first.kill('SIGKILL')
      await first.ended
      await letGo()
      expect(await versions()).toEqual([0])
      expect(await dump()).not.toEqual(fresh)
      const { status, stderr } = await command('migrate').ended
      expect(stderr).toMatch(/Migration 1 is complete: \d+ ties, \d+ pairs changed\.\n/)
      expect(stderr).toMatch(/Migration 2 is complete: \d+ statements, .* changed\.\n/)
      expect(status).toBe(0)
      expect(await dump()).toEqual(fresh)
      expect(await lists()).toEqual(freshLists)
    },
    300_000,
  )

  it('run once where two processes begin at once', async () => {
    await age()
    const letGo = await tieAt(events - 1)
    const one = command('migrate')
    await waits(one, 'migration.1.ties.change')
    const other = command('migrate')
    await waits(other, 'lockVersion')
    await letGo()
    const ended = await Promise.all([one, other].map((each) => each.ended))
    expect(ended.map(({ status }) => status)).toEqual([0, 0])
    expect(ended.filter(({ stderr }) => stderr.includes('Migration 1 is complete'))).toHaveLength(1)
    expect(await dump()).toEqual(fresh)
  }, 300_000)
})

describe('a dry run', () => {
  it('says what would be changed, and writes nothing', async () => {
    await age('e.line <= 2')
    await runCypher('DROP INDEX source_kind IF EXISTS')
    const before = [await dump(), await indexes()]
    const { status, stdout } = await command('migrate', ['--dry-run']).ended
    expect([status, stdout]).toEqual([
      0,
      `The structure of the graph has version 0, and this Parley's has version ${structureVersion}.
Migration 1 (keys of lists name the kind of their event) would change 11 ties, 2 pairs.
Migration 2 (statements hold by when they were said) would change 13 statements, 2 records, 0 first records, 6 ties of coded events, 10 ties of events, 2 ties of actors, 1 event, 11 places in lists, 0 deadlines.
Migration 3 (search finds names by every spelling) would change 0 searched texts.
Migration 4 (types and labels say what is live) would change 2 retracted statements, 10 figures of ties of events, 2 figures of ties of actors, 0 former ties of events, 2 former ties of actors, 1 former event.
Migration 5 (changes are numbered in a ledger) would change 1 ledger.
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
    await runCypher('DROP INDEX source_kind IF EXISTS')
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
