import { mkdirSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import neo4j from 'neo4j-driver'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { keepPassword } from '../../src/local/keepPassword.ts'
import { readClaim } from '../../src/local/claimHome.ts'
import { freePort } from '../../src/local/freePort.ts'
import { neo4jFiles } from '../../src/local/neo4jFiles.ts'
import { processMark } from '../../src/local/processMark.ts'
import { gdeltRow } from '../support/codedSamples.ts'
import { temporaryFolder } from '../support/temporaryFolder.ts'
import { waitUntil } from '../support/waitUntil.ts'
import { runCommand } from './runCommand.ts'

const { folder, remove } = temporaryFolder()
const home = path.join(folder, 'home')
const npmStart = (environment: Record<string, string>) => runCommand('npm', ['start'], environment)
const start = (environment: Record<string, string>) =>
  runCommand(process.execPath, ['bin/start.mjs'], environment)

let port = ''
let settings: Record<string, string> = {}
beforeAll(async () => {
  port = String(await freePort())
  settings = { PARLEY_HOME: home, PORT: port }
})
afterAll(remove)

describe('npm start', () => {
  let server: ReturnType<typeof runCommand>
  let graphAtFirst: unknown

  test('brings up everything in an empty home and says where', async () => {
    server = npmStart(settings)
    await server.prints('README.md')
    expect(server.printed.stdout).toMatch(
      new RegExp(`^(>.*\n|\n)*Making a new graph in the home ${home}\\.\n`),
    )
    expect(server.printed.stdout).toContain('\nIt is empty.\n')
    expect(server.printed.stdout).toContain('npm run token -- create --role curator --name NAME\n')
    const ready = server.printed.stdout.split('\n').filter((line) => line.startsWith('Parley is ready at '))
    expect(ready).toEqual([`Parley is ready at http://127.0.0.1:${port}`])
    expect(await statusOf('/readyz')).toBe(200)
    graphAtFirst = await wholeGraph()
  }, 600_000)

  test('answers at once from what is imported while it serves, exports it and backs it up', async () => {
    const file = path.join(folder, 'rows.export.CSV')
    writeFileSync(file, [gdeltRow({}), gdeltRow({ 0: 7, 1: 20240230 }), ''].join('\n'))
    const rejects = path.join(folder, 'rejects.jsonl')
    const loaded = await run('import', ['gdelt', '--rejects', rejects, file])
    expect(loaded.stdout).toBe('2 records read: 1 accepted, 1 rejected. 1 statement recorded, 0 retracted.\n')
    const held = 'It holds 75 statements.'
    expect(loaded.stderr).toBe(
      `Using the home ${home}.\n${held}\n${file}:2: "20240230" is no day as YYYYMMDD.\n`,
    )
    expect(loaded.status).toBe(1)
    expect(readFileSync(rejects, 'utf8')).toBe(
      `${JSON.stringify({ file, line: 2, reason: '"20240230" is no day as YYYYMMDD.' })}\n`,
    )
    const answer = await fetch(`http://127.0.0.1:${port}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ source(id: "gdelt") { statements { totalCount } } }' }),
    })
    expect(await answer.json()).toEqual({ data: { source: { statements: { totalCount: 1 } } } })
    await exports('while.jsonl')
    const saved = await run('backup', [path.join(folder, 'while.backup')])
    expect(saved.stdout).toMatch(
      /^\d+ nodes and \d+ relationships written to \S+, as of change \d+ \(.*Z\)\.\n$/,
    )
    expect(saved.stderr).toBe(`Using the home ${home}.\nIt holds 75 statements and 1 record of data sets.\n`)
    graphAtFirst = await wholeGraph()
  }, 600_000)

  test('exports to nothing but a file, whatever else has that name', async () => {
    for (const [target, reason] of [
      [folder, 'is a folder'],
      ['/dev/null', 'is no ordinary file'],
      [path.join(folder, 'missing', 'file.jsonl'), 'There is no folder '],
    ] as const) {
      const { status, stderr } = await run('export', [target])
      expect([status, stderr]).toEqual([2, expect.stringContaining(reason)])
    }
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([])
  }, 300_000)

  test('brings back a Neo4j that died, and answers again', async () => {
    const jvm = await jvmPid()
    process.kill(jvm, 'SIGKILL')
    await waitUntil('it is not ready', async () => (await statusOf('/readyz')) === 503, 60_000)
    await waitUntil('it is ready again', async () => (await statusOf('/readyz')) === 200, 180_000)
    expect(await jvmPid()).not.toBe(jvm)
    expect(await wholeGraph()).toEqual(graphAtFirst)
  }, 600_000)

  test('refuses a port and a home that are in use, a graph it cannot open, and settings it cannot use', async () => {
    const uri = (await readClaim(neo4jFiles(home).claim))?.uri ?? ''
    const withoutJava = path.join(folder, 'no-java')
    mkdirSync(withoutJava)
    symlinkSync(process.execPath, path.join(withoutJava, 'node'))
    const withoutFolder = path.join(folder, 'no-folder')
    writeFileSync(withoutFolder, 'a file')
    // Any free port: those that are started side by side must not meet on one.
    const elsewhere = { PARLEY_HOME: path.join(folder, 'elsewhere'), PORT: '0' }

    await Promise.all([
      refuses({ ...elsewhere, PORT: port }, new RegExp(`^127\\.0\\.0\\.1:${port} is in use.*set PORT`)),
      refuses({ ...settings, PORT: '0' }, /^Another Parley \(process \d+\) uses .*set PARLEY_HOME/),
      refuses({ ...elsewhere, PORT: 'abc' }, /PORT: must be a whole number from 0 to 65535/),
      refuses({ ...elsewhere, NEO4J_URI: uri }, /NEO4J_PASSWORD is not/),
      refuses(
        { ...elsewhere, NEO4J_URI: uri.replace('//', '//neo4j:secret@'), NEO4J_PASSWORD: 'any' },
        /^(?!.*secret).*NEO4J_URI: must begin with bolt:\/\/ .* hold no user name or password/,
      ),
      refuses(
        { ...elsewhere, NEO4J_URI: uri, NEO4J_PASSWORD: 'a wrong one' },
        /^Neo4j refused the user name/,
      ),
      refuses(
        { ...elsewhere, NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_PASSWORD: 'any' },
        /^No Neo4j answers at bolt:\/\/127\.0\.0\.1:1/,
      ),
      refuses({ ...elsewhere, PATH: withoutJava, JAVA_HOME: '' }, /^No java command was found on the PATH/),
      refuses(
        { ...elsewhere, PARLEY_HOME: withoutFolder },
        /no-folder cannot keep the data \(.*Set PARLEY_HOME/,
      ),
    ])
  }, 600_000)

  test('ends with status 0 within 5 s of a SIGTERM, and nothing is left', async () => {
    await endsClean(server, () => server.kill('SIGTERM'))
  })

  test('has its graph exported where it does not run', async () => {
    expect(await exports('after.jsonl')).toBe(readFileSync(path.join(folder, 'while.jsonl'), 'utf8'))
    expect((await readClaim(neo4jFiles(home).claim))?.jvm).toBeUndefined()
  }, 600_000)

  test('changes nothing when it is started again, and says so; ctrl-c twice ends it as once', async () => {
    server = npmStart({ ...settings, PARLEY_PLAN_AHEAD: 'true' })
    await server.prints('README.md')
    expect(server.printed.stdout).toContain(`\nUsing the home ${home}.\n`)
    expect(server.printed.stdout).toContain('\nIt holds 75 statements and 1 record of data sets.\n')
    expect(server.printed.stdout).toMatch(
      /nothing changed.*\n(.*\n)*Answering at \S+ already; planning the first questions …\nParley is ready/,
    )
    expect(await wholeGraph()).toEqual(graphAtFirst)
    await endsClean(server, () => {
      server.killGroup('SIGINT')
      server.killGroup('SIGINT')
    })
  }, 600_000)

  test('ends by itself when npm is killed hard', async () => {
    server = npmStart(settings)
    await server.prints('README.md')
    const jvm = await jvmPid()
    server.kill('SIGKILL')
    await waitUntil(
      'nothing is left',
      () => server.left().length === 0 && processMark(jvm) === undefined,
      60_000,
    )
  }, 600_000)

  test('ends with status 0 when it is told to while it starts', async () => {
    server = start(settings)
    await server.prints('Starting Neo4j')
    const jvm = await jvmPid()
    server.kill('SIGTERM')
    expect(await server.ended).toMatchObject({ status: 0, stderr: '' })
    expect(processMark(jvm)).toBeUndefined()
  }, 300_000)
})

const run = (name: string, parameters: string[]) =>
  runCommand(process.execPath, [`bin/${name}.mjs`, ...parameters], { PARLEY_HOME: home }).ended

/** What an export of the graph writes. */
async function exports(name: string): Promise<string> {
  const file = path.join(folder, name)
  expect(await run('export', [file])).toMatchObject({ status: 0 })
  return readFileSync(file, 'utf8')
}

async function refuses(environment: Record<string, string>, sentence: RegExp) {
  const { status, stderr } = await start(environment).ended
  expect(stderr).toMatch(sentence)
  expect(stderr.trim().split('\n')).toHaveLength(1)
  expect(status).toBe(1)
}

async function endsClean(server: ReturnType<typeof runCommand>, end: () => void) {
  const jvm = await jvmPid()
  const begun = Date.now()
  end()
  expect(await server.ended).toMatchObject({ status: 0 })
  await waitUntil('the group is empty', () => server.left().length === 0, 5_000)
  expect(processMark(jvm)).toBeUndefined()
  expect(Date.now() - begun).toBeLessThan(5_000)
}

async function jvmPid() {
  let pid: number | undefined
  await waitUntil(
    'the JVM is known',
    async () => (pid = (await readClaim(neo4jFiles(home).claim))?.jvm?.pid) !== undefined,
    60_000,
  )
  return pid ?? 0
}

async function statusOf(where: string) {
  return (await fetch(`http://127.0.0.1:${port}${where}`)).status
}

/** Everything the graph holds, to be compared. */
async function wholeGraph() {
  const files = neo4jFiles(home)
  const uri = (await readClaim(files.claim))?.uri ?? ''
  const driver = neo4j.driver(uri, neo4j.auth.basic('neo4j', await keepPassword(files.password)))
  const cypher = `MATCH (n) OPTIONAL MATCH (n)-[r]->(m)
    RETURN labels(n) AS labels, n{.*} AS node, type(r) AS type, r{.*} AS relationship, m.id AS other
    ORDER BY labels(n)[0], n.id, type, other`
  const { records } = await driver.executeQuery(cypher)
  await driver.close()
  return records.map((record) => record.toObject())
}
