import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadSeed } from '../../src/load/loadSeed.ts'
import { structureVersion } from '../../src/graph/migrations/structureVersion.ts'
import { neo4jFiles } from '../../src/local/neo4jFiles.ts'
import { refuseForeignHome } from '../../src/local/refuseForeignHome.ts'
import { connectTestGraph } from '../support/connectTestGraph.ts'
import { gdeltRow } from '../support/codedSamples.ts'
import { dump } from '../support/dump.ts'
import { emptyGraph } from '../support/emptyGraph.ts'
import { temporaryFolder } from '../support/temporaryFolder.ts'
import { testLogin } from '../support/testLogin.ts'
import { tinySeed } from '../support/tinySeed.ts'
import { runCommand } from './runCommand.ts'

const { folder, remove } = temporaryFolder()
const within = (name: string) => path.join(folder, name)
const { uri, username, password, database } = testLogin()
const login = { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password, NEO4J_DATABASE: database }
const graph = await connectTestGraph()

const rest = within('rest.json')
const rows = within('rows.csv')
/** Commands that need a graph that is there. */
const readers = [
  ['export', within('out.jsonl')],
  ['verify', '--texts', folder],
  ['migrate'],
  ['migrate', '--dry-run'],
  ['token', 'create', '--role', 'curator', '--name', 'Ada'],
  ['token', 'list'],
  ['import', 'bulk-end', rest],
  ['backup', within('graph.backup')],
] as const
const makers = [['start'], ['import', 'gdelt', rows], ['import', 'gdelt', '--bulk', rows]] as const

beforeAll(() => {
  writeFileSync(
    rest,
    JSON.stringify({ datasets: [], now: '2025-08-05T00:00:00.000Z', structure: structureVersion, lists: [] }),
  )
  writeFileSync(rows, gdeltRow({}))
})
afterAll(async () => {
  await graph.close()
  remove()
})

const run = ([name, ...parameters]: readonly [string, ...string[]], environment: Record<string, string>) =>
  runCommand(process.execPath, [`bin/${name}.mjs`, ...parameters], { PORT: '0', ...environment }).ended

/** Every file and folder under a path, with what the files hold. */
function everything(under: string): string[] {
  if (!existsSync(under)) return []
  const entries = readdirSync(under, { recursive: true, withFileTypes: true })
  return entries.map((entry) => {
    const file = path.join(entry.parentPath, entry.name)
    return entry.isFile() ? `${file}: ${readFileSync(file, 'utf8')}` : file
  })
}

const advice =
  'Set PARLEY_HOME to the home of a graph, or NEO4J_URI and NEO4J_DATABASE to where one is; npm start makes a new one.'

describe('a command that needs a graph', () => {
  it.each([
    ['is missing', 'missing', () => undefined, 'there is no such folder'],
    ['is empty', 'empty', (home: string) => mkdirSync(home), 'that folder holds none'],
    [
      'has no store',
      'bare',
      (home: string) => mkdirSync(neo4jFiles(home).data, { recursive: true }),
      'that folder holds none',
    ],
    ['is a file', 'file', (home: string) => writeFileSync(home, 'text'), 'that is no folder'],
    [
      'holds what is of another program',
      'other',
      (home: string) => {
        mkdirSync(path.join(home, 'photos'), { recursive: true })
        writeFileSync(path.join(home, 'notes.txt'), 'text')
      },
      'that folder holds none',
    ],
  ])(
    'says so where its home %s, and makes none',
    async (_, name, make, reason) => {
      const home = within(name)
      make(home)
      const before = everything(folder)
      const ended = await Promise.all(readers.map((reader) => run(reader, { PARLEY_HOME: home })))
      for (const { status, stdout, stderr } of ended)
        expect({ status, stdout, stderr }).toEqual({
          status: 2,
          stdout: '',
          stderr: `There is no graph under ${home}: ${reason}. ${advice}\n`,
        })
      expect(everything(folder)).toEqual(before)
    },
    240_000,
  )

  it('names a home that is given relative to the folder it runs in', async () => {
    const root = fileURLToPath(new URL('../../', import.meta.url))
    const { stderr } = await run(readers[0], { PARLEY_HOME: 'no/../such-home' })
    expect(stderr).toBe(
      `There is no graph under ${path.join(root, 'such-home')}: there is no such folder. ${advice}\n`,
    )
  }, 300_000)

  it('says so where the database is empty, and writes nothing there', async () => {
    await emptyGraph(graph)
    const before = await dump()
    const ended = await Promise.all(readers.map((reader) => run(reader, login)))
    for (const { status, stdout, stderr } of ended)
      expect({ status, stdout, stderr }).toEqual({
        status: 2,
        stdout: '',
        stderr: `Using the database "${database}" at ${uri}.\nIt is empty.\nThere is no graph in the database "${database}" at ${uri}. ${advice}\n`,
      })
    expect(await dump()).toEqual(before)
  }, 240_000)

  it('takes the rest of an import in bulk of its own version alone', async () => {
    const earlier = within('earlier.json')
    writeFileSync(earlier, JSON.stringify({ datasets: [], now: '2025-08-05T00:00:00.000Z', lists: [] }))
    const { status, stderr } = await run(['import', 'bulk-end', earlier], login)
    expect([status, stderr]).toEqual([
      2,
      `${earlier} goes with version 0 of the structure, and this Parley has version ${structureVersion}. Use the Parley that wrote it.\n`,
    ])
  }, 300_000)

  it('names the graph that it uses in its first line, and how much that holds', async () => {
    await emptyGraph(graph)
    await loadSeed(graph, tinySeed())
    const named = `Using the database "${database}" at ${uri}.\nIt holds 7 statements.\n`
    const ended = await Promise.all(readers.map((reader) => run(reader, login)))
    for (const [at, { status, stderr }] of ended.entries()) {
      expect(stderr.slice(0, named.length), readers[at]?.join(' ')).toBe(named)
      // No text of the sources is in the folder.
      expect(status, readers[at]?.join(' ')).toBe(at === 1 ? 1 : 0)
    }
    // A backup takes the place of no file.
    rmSync(within('graph.backup'))
    const { stderr } = await run(makers[1], login)
    expect(stderr).toBe(named)
    const again = await run(makers[1], login)
    expect(again.stderr).toBe(named.replace('7 statements', '7 statements and 1 record of data sets'))
  }, 240_000)
})

describe('a home', () => {
  /** Makes a home whose Neo4j folder holds these files. */
  function homeWith(name: string, files: Record<string, string>): string {
    const home = within(name)
    for (const [file, text] of Object.entries(files)) {
      const whole = path.join(neo4jFiles(home).root, file)
      mkdirSync(path.dirname(whole), { recursive: true })
      writeFileSync(whole, text)
    }
    return home
  }

  it.each([
    [
      'of a newer Parley',
      {
        password: 'kept',
        'conf/neo4j.conf': '# Written by Parley.\n# Version of the home: 99\n',
        'data/databases/neo4j/store': '',
      },
      /^\S+ was written by a newer Parley: its files have version 99, and this Parley knows no version above 1\./,
    ],
    [
      'in the folder of another Neo4j',
      {
        'conf/neo4j.conf': 'server.memory.heap.max_size=1g\n',
        'data/databases/neo4j/store': '',
        'bin/neo4j': '',
      },
      /holds files of another program, which Parley would overwrite\. Set PARLEY_HOME to another folder\.$/,
    ],
  ])(
    '%s is refused by every command, and stays as it is',
    async (name, files, sentence) => {
      const home = homeWith(name.replaceAll(' ', '-'), files)
      const before = everything(home)
      const commands = [...readers, ...makers]
      const ended = await Promise.all(commands.map((each) => run(each, { PARLEY_HOME: home })))
      for (const [at, { status, stderr }] of ended.entries()) {
        expect(stderr.trim().split('\n').at(-1), commands[at]?.join(' ')).toMatch(sentence)
        expect(status).not.toBe(0)
      }
      expect(everything(home)).toEqual(before)
    },
    240_000,
  )

  it.each([
    ['that nobody has used', {}],
    ['of a start that was cut off early', { 'claim.json': '{}', 'logs/neo4j.log': '' }],
    [
      'whose configuration was cut off by a full disk',
      { password: '', 'conf/neo4j.conf': '', 'data/databases/neo4j/store': '' },
    ],
    [
      'from before homes had versions',
      { password: 'kept', 'conf/neo4j.conf': '# Written by Parley at each start\n' },
    ],
    [
      'whose password was lost',
      { 'conf/neo4j.conf': '# Written by Parley at each start\n', 'data/databases/neo4j/store': '' },
    ],
  ])('%s is used', async (name, files) => {
    await expect(refuseForeignHome(homeWith(name.replaceAll(' ', '-'), files))).resolves.toBeUndefined()
  })
})
