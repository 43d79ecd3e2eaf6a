import { writeFileSync } from 'node:fs'
import path from 'node:path'
import neo4j from 'neo4j-driver'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { keepPassword } from '../../src/local/keepPassword.ts'
import { readClaim } from '../../src/local/claimHome.ts'
import { neo4jFiles } from '../../src/local/neo4jFiles.ts'
import { runCommand } from '../commands/runCommand.ts'
import { gdeltRow } from '../support/codedSamples.ts'
import { header, lines, press, report, statement, talks } from '../support/interchangeLines.ts'
import { preparedHome } from '../support/preparedHome.ts'
import { temporaryFolder } from '../support/temporaryFolder.ts'

const { folder, remove } = temporaryFolder()
const home = path.join(folder, 'home')
const files = neo4jFiles(home)
const run = (command: string, parameters: string[] = []) =>
  runCommand(process.execPath, [`bin/${command}.mjs`, ...parameters], { PARLEY_HOME: home, PORT: '0' })

beforeAll(() => preparedHome(home))
afterAll(remove)

async function count(cypher: string): Promise<number> {
  const uri = (await readClaim(files.claim))?.uri
  if (uri === undefined) return 0
  const login = neo4j.auth.basic('neo4j', await keepPassword(files.password))
  const driver = neo4j.driver(uri, login, { disableLosslessIntegers: true })
  try {
    const { records } = await driver.executeQuery(cypher)
    return records[0]?.get(0) as number
  } catch {
    return 0
  } finally {
    await driver.close()
  }
}

/** Several batches. */
const rows = 6_000
/** A dataset of its own, of five lines. */
const sectionOf = (number: number) => {
  const [source, event] = [`paper-${number}`, `meeting-${number}`]
  const said = { source, about: [{ subject: event, aspect: 'STATUS', status: 'HELD' }] }
  return `${lines(
    { ...header, name: `set-${number}` },
    press,
    { ...report, id: source },
    { ...talks, id: event },
    statement(`held-${number}`, said),
  )}\n`
}

async function killJvm() {
  process.kill((await readClaim(files.claim))?.jvm?.pid ?? 0, 'SIGKILL')
}

test('an import waits for the Neo4j that it started itself, when that dies, and loses and doubles nothing', async () => {
  const file = path.join(folder, 'rows.csv')
  writeFileSync(
    file,
    Array.from({ length: rows }, (_, row) => gdeltRow({ 0: row, 6: `N${row % 50}` })).join('\n'),
  )
  const importing = run('import', ['gdelt', file])
  await importing.until(
    'some records are in',
    async () => (await count('MATCH (n:Record) RETURN count(n)')) > 0,
  )
  await killJvm()
  const { status, stdout, stderr } = await importing.ended
  expect(stderr).toContain('The embedded Neo4j ended unasked (SIGKILL).')
  expect({ status, stdout }, stderr).toEqual({
    status: 0,
    stdout: `${rows} records read: ${rows} accepted, 0 rejected. ${rows} statements recorded, 0 retracted.\n`,
  })
}, 900_000)

test('an import waits for the Neo4j of the server, when that dies, and loses and doubles nothing', async () => {
  const server = run('start')
  await server.prints('README.md', 500_000)
  expect(await count('MATCH (n:Record) RETURN count(DISTINCT n.line)')).toBe(rows)
  expect(await count('MATCH (n:Record) RETURN count(n)')).toBe(rows)
  const sections = 60
  const file = path.join(folder, 'sections.jsonl')
  writeFileSync(file, Array.from({ length: sections }, (_, at) => sectionOf(at)).join(''))
  const importing = run('import', ['statements', file])
  const sources = 'MATCH (n:Source) WHERE n.id STARTS WITH "paper-" RETURN count(n)'
  await importing.until('some sections are in', async () => (await count(sources)) > 0)
  expect(await count(sources)).toBeLessThan(sections)
  await killJvm()
  const { status, stdout, stderr } = await importing.ended
  expect({ status, stdout }, stderr).toEqual({
    status: 0,
    stdout: `${sections * 5} records read: ${sections * 5} accepted, 0 rejected. ${sections} statements recorded, 0 retracted.\n`,
  })
  expect(server.printed.stdout).toContain('The embedded Neo4j answers again.')
  expect(await count(sources)).toBe(sections)
  server.kill('SIGTERM')
  expect(await server.ended).toMatchObject({ status: 0 })
}, 900_000)
