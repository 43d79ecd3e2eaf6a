import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import neo4j, { type Driver } from 'neo4j-driver'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { freePort } from '../../src/local/freePort.ts'
import { neo4jFiles } from '../../src/local/neo4jFiles.ts'
import { processMark } from '../../src/local/processMark.ts'
import { runningNeo4j } from '../../src/local/runningNeo4j.ts'
import { startNeo4j, type LocalNeo4j } from '../../src/local/startNeo4j.ts'
import { preparedHome } from '../support/preparedHome.ts'
import { temporaryFolder } from '../support/temporaryFolder.ts'
import { waitUntil } from '../support/waitUntil.ts'
import { listeningAddresses } from './listeningAddresses.ts'

const onProgress = () => undefined
const connect = ({ uri, username, password }: LocalNeo4j) =>
  neo4j.driver(uri, neo4j.auth.basic(username, password))

describe('an embedded Neo4j', () => {
  const { folder: home, remove } = temporaryFolder()
  const files = neo4jFiles(home)
  let local: LocalNeo4j
  let driver: Driver

  beforeAll(async () => {
    local = await startNeo4j({ home, purpose: 'test', onProgress })
    driver = connect(local)
  })
  afterAll(async () => {
    await driver.close()
    await local.stop()
    remove()
  })

  test('answers with a password of its own', async () => {
    const { records } = await driver.executeQuery('RETURN 1 AS one')
    expect(records).toHaveLength(1)
    const initial = neo4j.driver(local.uri, neo4j.auth.basic('neo4j', 'neo4j'))
    await expect(initial.verifyAuthentication()).resolves.toBe(false)
    await initial.close()
  })

  test('keeps the password where only its owner can read it', () => {
    expect(statSync(files.password).mode & 0o777).toBe(0o600)
    expect(statSync(files.root).mode & 0o777).toBe(0o700)
  })

  test.skipIf(process.platform !== 'linux')(
    'listens for Bolt on the loopback address, and on nothing else',
    () => {
      const port = local.port.toString(16).toUpperCase().padStart(4, '0')
      const loopback = ['0100007F', '0000000000000000FFFF00000100007F'].map((address) => `${address}:${port}`)
      const addresses = listeningAddresses(local.pid)
      expect(addresses).toHaveLength(1)
      expect(loopback).toContain(addresses[0])
    },
  )

  test.each(['file:///etc/hostname', 'http://127.0.0.1:80/', 'http://[::1]/', 'http://localhost/'])(
    'does not load %s',
    async (address) => {
      const read = driver.executeQuery('LOAD CSV FROM $address AS line RETURN line', { address })
      await expect(read).rejects.toThrow(/blocked|not allowed|disabled|allow_csv_import/i)
    },
  )

  test('refuses a second one in its home', async () => {
    await expect(startNeo4j({ home, purpose: 'test', onProgress })).rejects.toMatchObject({
      code: 'NEO4J_START_FAILED',
      message: expect.stringContaining(`uses ${home}`) as string,
    })
  })
})

test('a Neo4j whose parent is killed ends within 15 s, and the next start waits for it and finds the data', async () => {
  const { folder: home, remove } = temporaryFolder()
  await preparedHome(home)
  const { parent, jvm } = await holdInProcess(home)
  parent.kill('SIGKILL')
  const killedAt = Date.now()

  const progress: { line: string; afterMs: number }[] = []
  const onProgress = (line: string) => progress.push({ line, afterMs: Date.now() - killedAt })
  const next = await startNeo4j({ home, purpose: 'test', onProgress })
  expect(progress.map(({ line }) => line)).toEqual([
    `Waiting for the previous Neo4j (process ${jvm}) to let go of ${home} …`,
    'Starting Neo4j …',
  ])
  expect(progress[1]?.afterMs).toBeLessThan(15_000)
  expect(processMark(jvm)).toBeUndefined()
  const driver = connect(next)
  const { records } = await driver.executeQuery('MATCH (stored:Stored) RETURN stored')
  expect(records).toHaveLength(1)
  await driver.close()

  await next.stop()
  expect(await next.exited).toEqual({ status: 0, signal: null })
  expect(processMark(next.pid)).toBeUndefined()
  expect(existsSync(neo4jFiles(home).claim)).toBe(false)
  remove()
}, 300_000)

test('a log that a full disk tore starts with all that can be read, says so, and is kept', async () => {
  const { folder: home, remove } = temporaryFolder()
  await preparedHome(home)
  const files = neo4jFiles(home)
  const first = await startNeo4j({ home, purpose: 'test', onProgress })
  const driver = connect(first)
  await driver.executeQuery('CREATE (:Stored)')
  await driver.executeQuery('CREATE (:Torn)')
  await driver.close()
  process.kill(first.pid, 'SIGKILL')
  await first.exited
  tearLog(path.join(files.transactions, 'neo4j', 'neostore.transaction.db.0'))

  const progress: string[] = []
  const next = await startNeo4j({ home, purpose: 'test', onProgress: (line) => progress.push(line) })
  const again = connect(next)
  const { records } = await again.executeQuery('MATCH (node) RETURN labels(node)[0] AS label')
  expect(records.map((record) => record.get('label') as string)).toEqual(['Stored'])
  await again.close()
  await next.stop()
  expect(progress).toEqual([
    'Starting Neo4j …',
    expect.stringContaining('ends in bytes that cannot be read'),
    'Starting Neo4j …',
  ])
  expect(existsSync(path.join(files.torn, readdirSync(files.torn)[0] ?? '', 'neo4j'))).toBe(true)
  remove()
}, 900_000)

test('a start that fails says why, in the words of the log of Neo4j', async () => {
  const { folder: home, remove } = temporaryFolder()
  await preparedHome(home)
  const store = path.join(neo4jFiles(home).data, 'databases', 'neo4j', 'neostore')
  writeFileSync(store, 'no store')
  await expect(startNeo4j({ home, purpose: 'test', onProgress })).rejects.toMatchObject({
    code: 'NEO4J_START_FAILED',
    message: expect.stringMatching(
      /^The embedded Neo4j cannot open its database: .{10,}\. More is in .*debug\.log and .*console\.log\.$/,
    ) as string,
  })
  remove()
}, 900_000)

test('a first start says where it answers once its password opens it, and outlasts wrong passwords', async () => {
  const { folder: home, remove } = temporaryFolder()
  const port = await freePort()
  const starting = startNeo4j({ home, purpose: 'test', port, onProgress })
  const refusals = wrongPasswords(port, 3)
  let login: Awaited<ReturnType<typeof runningNeo4j>>
  await waitUntil(
    'its address is known',
    async () => (login = await runningNeo4j(home)) !== undefined,
    180_000,
  )
  const { uri, username, password } = login ?? { uri: '', username: '', password: '' }
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password))
  await expect(driver.verifyAuthentication()).resolves.toBe(true)
  await driver.close()
  await (await starting).stop()
  expect(await refusals).toBe(3)
  remove()
}, 400_000)

test('a start that is called off leaves no process and no claim', async () => {
  const { folder: home, remove } = temporaryFolder()
  const stopping = new AbortController()
  const starting = startNeo4j({
    home,
    purpose: 'test',
    signal: stopping.signal,
    onProgress: () => setTimeout(() => stopping.abort(), 1_000),
  })
  await expect(starting).rejects.toThrow(/abort/i)
  expect(existsSync(neo4jFiles(home).claim)).toBe(false)
  remove()
})

/** Tries wrong passwords until so many have been refused. */
async function wrongPasswords(port: number, most: number) {
  const driver = neo4j.driver(`bolt://127.0.0.1:${port}`, neo4j.auth.basic('neo4j', 'wrong'))
  let refused = 0
  await waitUntil(
    'they are refused',
    async () => {
      const open = await driver.verifyAuthentication().catch(() => undefined)
      refused += open === false ? 1 : 0
      return refused === most
    },
    180_000,
  )
  await driver.close()
  return refused
}

/** Makes the end of the last entry of a log unreadable. */
function tearLog(file: string): void {
  const log = readFileSync(file)
  const end = log.findLastIndex((byte) => byte !== 0) + 1
  log.fill(0xff, end - 60, end)
  writeFileSync(file, log)
}

async function holdInProcess(home: string) {
  const script = fileURLToPath(new URL('holdNeo4j.ts', import.meta.url))
  const parent = spawn(process.execPath, ['--import', 'tsx', script, home], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [line] = (await once(parent.stdout, 'data')) as [Buffer]
  const jvm = Number(line.toString())
  await waitUntil('the JVM lives', () => processMark(jvm) !== undefined, 30_000)
  return { parent, jvm }
}
