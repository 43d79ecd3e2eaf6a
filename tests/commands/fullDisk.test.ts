import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import neo4j from 'neo4j-driver'
import { afterAll, describe, expect, test } from 'vitest'
import { freePort } from '../../src/local/freePort.ts'
import { runningNeo4j } from '../../src/local/runningNeo4j.ts'
import { startNeo4j, type LocalNeo4j } from '../../src/local/startNeo4j.ts'
import { gdeltRow } from '../support/codedSamples.ts'
import { preparedHome } from '../support/preparedHome.ts'
import { temporaryFolder } from '../support/temporaryFolder.ts'
import { waitUntil } from '../support/waitUntil.ts'
import { runCommand } from './runCommand.ts'

const { folder, remove } = temporaryFolder()
const disk = path.join(folder, 'disk')
const ballast = path.join(disk, 'ballast')
const mounted = mountSmallDisk()
const onDisk = (name: string) => path.join(disk, name)
const servers: ReturnType<typeof runCommand>[] = []
const start = (environment: Record<string, string>) => {
  const server = runCommand(process.execPath, ['bin/start.mjs'], environment)
  servers.push(server)
  return server
}

afterAll(async () => {
  // Those of a test that failed still use the disk.
  for (const server of servers) if (server.left().length > 0) server.killGroup('SIGKILL')
  if (mounted) await waitUntil('the disk can be taken away', unmount, 60_000)
  remove()
})

// Mounting takes root on Linux: elsewhere these tests are skipped.
describe.skipIf(!mounted)('on a disk that is full', () => {
  let server: ReturnType<typeof runCommand>
  let url = ''

  test('a start says how much it needs, how much there is, and what to do', async () => {
    fill(50)
    const { status, stderr } = await start({ PARLEY_HOME: onDisk('new'), PORT: '0' }).ended
    expect(stderr).toMatch(
      /^A start of Neo4j needs 135 MB on the disk of .*new, which has 5\d MB free\. Make room there, and start again\.\n$/,
    )
    expect(status).toBe(1)
  }, 300_000)

  test.each([[[]], [['--bulk']]])(
    'an import %j says before it begins what it needs and how to go on',
    async (flags) => {
      const file = path.join(folder, 'rows.csv')
      writeFileSync(file, `${gdeltRow({})}\n`.repeat(2_000))
      const parameters = ['bin/import.mjs', 'gdelt', ...flags, file]
      const { status, stdout, stderr } = await runCommand(process.execPath, parameters, {
        PARLEY_HOME: onDisk('new'),
      }).ended
      expect(stderr).toMatch(
        /^By the size of its files, the import needs 1\d\d MB on the disk of .*new, which has 5\d MB free\. Nothing was changed\..*--ignore-disk/,
      )
      expect([status, stdout]).toEqual([2, ''])
    },
    60_000,
  )

  test('the server says that its graph is unavailable, waits for room, and loses nothing', async () => {
    empty()
    const port = String(await freePort())
    url = `http://127.0.0.1:${port}`
    await preparedHome(onDisk('home'))
    server = start({ PARLEY_HOME: onDisk('home'), PORT: port })
    await server.prints('README.md', 500_000)
    const login = await runningNeo4j(onDisk('home'))
    if (login === undefined) throw new Error('No Neo4j is known at the home.')
    const kept = await writeUntilFull(login)
    await waitUntil('it waits for room', () => server.printed.stdout.includes('it waits for more'), 200_000)
    expect(server.printed.stdout).toContain(
      'The embedded Neo4j is restarted, as it asks for: The database has',
    )
    expect(await asked()).toEqual({ code: 'GRAPH_UNAVAILABLE', ready: 503 })
    empty()
    await waitUntil('it answers again', async () => (await asked()).code === undefined, 400_000)
    expect(await stored(login)).toBeGreaterThanOrEqual(kept)
    server.kill('SIGTERM')
    expect(await server.ended).toMatchObject({ status: 0 })
  }, 900_000)

  test('a Neo4j that NEO4J_URI names is said to need a restart, in the answer and in the log', async () => {
    empty()
    // The one of the test before has loaded what a start loads.
    const home = onDisk('home')
    const named = await startNeo4j({ home, purpose: 'test', onProgress: () => undefined })
    const [{ uri, username, password }, port] = [named, String(await freePort())]
    url = `http://127.0.0.1:${port}`
    const login = { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password }
    server = start({ ...login, PARLEY_HOME: onDisk('other'), PORT: port })
    await server.prints('README.md', 500_000)
    await writeUntilFull(named)
    await waitUntil('it is logged', () => server.printed.stdout.includes('has to be restarted'), 120_000)
    expect(server.printed.stdout).toContain(`The Neo4j at ${uri} has to be restarted; its disk may be full.`)
    expect(await asked()).toEqual({ code: 'GRAPH_UNAVAILABLE', ready: 503 })
    empty()
    await named.stop()
    const again = await startNeo4j({ home, purpose: 'test', port: named.port, onProgress: () => undefined })
    await waitUntil('it answers again', async () => (await asked()).code === undefined, 400_000)
    server.kill('SIGTERM')
    await server.ended
    await again.stop()
  }, 900_000)

  async function asked() {
    const answer = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ actor(id: "volodymyr-zelensky") { name } }' }),
    })
    const { errors } = (await answer.json()) as { errors?: { extensions: { code: string } }[] }
    const ready = await fetch(`${url}/readyz`)
    return { code: errors?.[0]?.extensions.code, ready: ready.status }
  }
})

/** Writes with little room left until the database fails, and answers how many nodes it had acknowledged. */
async function writeUntilFull(login: Pick<LocalNeo4j, 'uri' | 'username' | 'password'>): Promise<number> {
  fill(20)
  const driver = neo4j.driver(login.uri, neo4j.auth.basic(login.username, login.password))
  const atOnce = 1_000
  let kept = 0
  try {
    for (let batch = 0; batch < 500; batch++) {
      await driver.executeQuery('UNWIND range(1, $atOnce) AS i CREATE (:Filling {text: $text})', {
        atOnce: neo4j.int(atOnce),
        text: 'x'.repeat(500),
      })
      kept += atOnce
    }
    throw new Error('The disk was never full.')
  } catch (error) {
    expect((error as neo4j.Neo4jError).code).toMatch(/^Neo\.DatabaseError\.Transaction\./)
  } finally {
    await driver.close()
  }
  return kept
}

async function stored({ uri, username, password }: Pick<LocalNeo4j, 'uri' | 'username' | 'password'>) {
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), { disableLosslessIntegers: true })
  const { records } = await driver.executeQuery('MATCH (n:Filling) RETURN count(n) AS nodes')
  await driver.close()
  return records[0]?.get('nodes') as number
}

function mountSmallDisk(): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false
  mkdirSync(disk)
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=400m', 'none', disk], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

function unmount(): boolean {
  try {
    execFileSync('umount', [disk], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

/** Leaves so many megabytes free. */
function fill(megabytes: number): void {
  const { bavail, bsize } = statfsSync(disk)
  const left = bavail * bsize - megabytes * 1_000_000
  const part = Buffer.alloc(1_000_000)
  for (let written = 0; written + part.length <= left; written += part.length)
    writeFileSync(ballast, part, { flag: 'a' })
}

function empty(): void {
  rmSync(ballast, { force: true })
}
