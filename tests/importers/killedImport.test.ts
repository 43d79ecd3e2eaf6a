import { existsSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { checkIntegrity } from '../../src/graph/checkIntegrity.ts'
import { readClaim } from '../../src/local/claimHome.ts'
import { neo4jFiles } from '../../src/local/neo4jFiles.ts'
import { processMark } from '../../src/local/processMark.ts'
import { runCommand } from '../commands/runCommand.ts'
import { gdeltRow } from '../support/codedSamples.ts'
import { connectTestGraph } from '../support/connectTestGraph.ts'
import { emptyGraph } from '../support/emptyGraph.ts'
import { runCypher } from '../support/runCypher.ts'
import { temporaryFolder } from '../support/temporaryFolder.ts'
import { testLogin } from '../support/testLogin.ts'
import { waitUntil } from '../support/waitUntil.ts'

const { folder, remove } = temporaryFolder()
const graph = await connectTestGraph()
const [rows, wrong] = [5_000, 20_000]
const [whole, rejects] = [path.join(folder, 'rows.csv'), path.join(folder, 'rejects.jsonl')]

const importing = (parameters: string[], environment: Record<string, string>) =>
  runCommand(process.execPath, ['bin/import.mjs', 'gdelt', ...parameters], environment)

beforeAll(async () => {
  await emptyGraph(graph)
  writeFileSync(
    whole,
    Array.from({ length: rows }, (_, row) => gdeltRow({ 0: row, 6: `N${row % 50}` })).join('\n'),
  )
})
afterAll(async () => {
  await graph.close()
  remove()
})

const { uri, username, password, database } = testLogin()
const login = { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password, NEO4J_DATABASE: database }

const held = async () => {
  const [found] = await runCypher(
    'MATCH (n:Record) RETURN count(n) AS records, count(DISTINCT n.line) AS lines',
  )
  return found as { records: number; lines: number }
}

test('an import that is killed goes on where it was when it is run again, without a duplicate or a gap', async () => {
  const first = importing([whole], login)
  await waitUntil('some records are in', async () => (await held()).records > 0, 300_000)
  first.kill('SIGKILL')
  await first.ended
  const { records } = await held()
  expect(records).toBeGreaterThan(0)
  expect(records).toBeLessThan(rows)
  expect((await importing([whole], login).ended).status).toBe(0)
  expect(await held()).toEqual({ records: rows, lines: rows })
  expect(await checkIntegrity(graph)).toEqual([])
  // The changes are numbered without a gap, and a batch that was cut off has none.
  const [{ last, changes, added } = {}] = await runCypher(
    'MATCH (l:Ledger), (c:Change) RETURN l.sequence AS last, count(DISTINCT c.sequence) AS changes, sum(c.added) AS added',
  )
  expect({ changes, added }).toEqual({ changes: last, added: rows })
}, 600_000)

test.skipIf(!existsSync('/dev/full'))(
  'an import that cannot go on ends with what it did so far',
  async () => {
    const bad = path.join(folder, 'bad.csv')
    writeFileSync(bad, 'no row\n'.repeat(3))
    const { status, stdout, stderr } = await importing(['--rejects', '/dev/full', bad], login).ended
    expect(stdout).toBe('1 record read: 0 accepted, 1 rejected. 0 statements recorded, 0 retracted.\n')
    expect(stderr).toContain('The import cannot go on: ENOSPC')
    expect(status).toBe(2)
  },
)

test('an import in bulk that is ended leaves no process, and one more run is whole and leaves no file', async () => {
  const home = path.join(folder, 'home')
  const files = neo4jFiles(home)
  const bad = path.join(folder, 'wrong.csv')
  writeFileSync(bad, 'no row\n'.repeat(wrong))
  const parameters = ['--bulk', '--rejects', rejects, whole, bad]
  const first = importing(parameters, { PARLEY_HOME: home })
  await waitUntil('it imports', () => first.printed.stderr.includes('Importing the files'), 300_000)
  expect(first.printed.stderr).toMatch(/^Making a new graph in the home .*\n/)
  let jvm = 0
  await waitUntil(
    'its JVM is known',
    async () => (jvm = (await readClaim(files.claim))?.jvm?.pid ?? 0) > 0,
    60_000,
  )
  first.kill('SIGTERM')
  expect((await first.ended).status).toBe(130)
  await waitUntil('its JVM has ended', () => processMark(jvm) === undefined, 60_000)
  expect(first.left()).toEqual([])

  const { status, stdout, stderr } = await importing(parameters, { PARLEY_HOME: home }).ended
  expect({ status, stdout }, stderr).toEqual({
    status: 1,
    stdout: `${rows + wrong} records read: ${rows} accepted, ${wrong} rejected. ${rows} statements recorded, 0 retracted.\n`,
  })
  for (const step of [
    `Using the home ${home}.\nStarting Neo4j`,
    'Writing what the graph holds, 0 nodes',
    'Writing the files',
    'Importing the files',
    'Making the indexes',
  ])
    expect(stderr).toContain(`${step} …\n`)
  expect([files.bulk, files.replaced].filter((each) => existsSync(each))).toEqual([])
}, 900_000)
