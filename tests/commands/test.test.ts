import { existsSync, readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import neo4j, { type Driver } from 'neo4j-driver'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readClaim } from '../../src/local/claimHome.ts'
import { neo4jFiles } from '../../src/local/neo4jFiles.ts'
import { processMark } from '../../src/local/processMark.ts'
import { startNeo4j, type LocalNeo4j } from '../../src/local/startNeo4j.ts'
import { temporaryFolder } from '../support/temporaryFolder.ts'
import { runCommand } from './runCommand.ts'

const runs = fileURLToPath(new URL('../../node_modules/.cache/parley/runs/', import.meta.url))
const { folder, remove } = temporaryFolder()
let other: LocalNeo4j
let driver: Driver

beforeAll(async () => {
  other = await startNeo4j({ home: path.join(folder, 'home'), purpose: 'test', onProgress: () => undefined })
  driver = neo4j.driver(other.uri, neo4j.auth.basic(other.username, other.password))
})
afterAll(async () => {
  await driver.close()
  await other.stop()
  remove()
})

test('a database that is handed in is empty again after the tests, also when they fail', async () => {
  const run = npmTest(
    `import { expect, test } from 'vitest'
     import neo4j from 'neo4j-driver'
     test('fails', async () => {
       const { NEO4J_URI, NEO4J_USERNAME, NEO4J_PASSWORD, NEO4J_DATABASE: database } = process.env
       const driver = neo4j.driver(NEO4J_URI, neo4j.auth.basic(NEO4J_USERNAME, NEO4J_PASSWORD))
       await driver.executeQuery('CREATE CONSTRAINT left_over FOR (n:Left) REQUIRE n.id IS UNIQUE', {}, { database })
       await driver.executeQuery('CREATE (:Left)-[:OVER]->(:Left)', {}, { database })
       await driver.close()
       expect('the test').toBe('failed')
     })`,
    handedIn(),
  )
  const { status, stdout } = await run.ended
  expect(stdout).toContain('1 failed')
  expect(status).toBe(1)
  const { records: nodes } = await driver.executeQuery('MATCH (n) RETURN n')
  const { records: constraints } = await driver.executeQuery('SHOW CONSTRAINTS')
  expect([nodes, constraints]).toEqual([[], []])
})

test('a database that holds data is refused, and keeps it', async () => {
  await driver.executeQuery('CREATE (:Precious)')
  const { status, stderr } = await npmTest(`throw new Error('The tests ran.')`, handedIn()).ended
  expect(stderr).toMatch(/holds data.*Set NEO4J_URI and NEO4J_DATABASE to an empty one/)
  expect(stderr.trim().split('\n')).toHaveLength(1)
  expect(status).toBe(1)
  const { records } = await driver.executeQuery('MATCH (n:Precious) DELETE n RETURN 1')
  expect(records).toHaveLength(1)
})

test('ctrl-c in the middle of the tests leaves no process and no file', async () => {
  const run = npmTest(
    `import { test } from 'vitest'
     test('hangs', async () => { console.log('It hangs.'); await new Promise(() => setInterval(() => {}, 1000)) }, 60000)`,
  )
  await run.prints('It hangs.')
  const home = path.join(runs, readdirSync(runs).find((name) => name.startsWith(`${run.pid}-`)) ?? 'none')
  const jvm = (await readClaim(neo4jFiles(home).claim))?.jvm?.pid ?? 0
  expect(processMark(jvm)).toBeDefined()
  run.killGroup('SIGINT')
  expect(await run.ended).toMatchObject({ status: 130 })
  expect(run.left()).toEqual([])
  expect(processMark(jvm)).toBeUndefined()
  expect(existsSync(home)).toBe(false)
}, 300_000)

function handedIn() {
  return { NEO4J_URI: other.uri, NEO4J_USERNAME: other.username, NEO4J_PASSWORD: other.password }
}

/** Runs the command on one test file of its own, and leaves the report of the tests around it alone. */
function npmTest(file: string, environment: Record<string, string> = {}) {
  writeFileSync(path.join(folder, 'one.test.js'), file)
  const parameters = ['--root', folder, '--reporter', 'default']
  return runCommand(process.execPath, ['bin/test.mjs', ...parameters], environment)
}
