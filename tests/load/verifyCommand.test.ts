import { execFile } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { loadSeed } from '../../src/load/loadSeed.ts'
import { connectTestGraph } from '../support/connectTestGraph.ts'
import { emptyGraph } from '../support/emptyGraph.ts'
import { loginEnvironment } from '../support/loginEnvironment.ts'
import { temporaryFolder } from '../support/temporaryFolder.ts'
import { testLogin } from '../support/testLogin.ts'
import { tinySeed, tinyText } from '../support/tinySeed.ts'

const { uri, database } = testLogin()
const login = loginEnvironment()
const root = fileURLToPath(new URL('../..', import.meta.url))
const { folder: texts, remove } = temporaryFolder()

beforeAll(async () => {
  const graph = await connectTestGraph()
  await emptyGraph(graph)
  await loadSeed(graph, tinySeed())
  await graph.close()
})
afterAll(remove)

function verify(parameters: string[], environment: Record<string, string> = {}) {
  const env = { ...process.env, ...login, PARLEY_TEXTS: '', ...environment }
  return new Promise<{ status: unknown; output: string; complaint: string }>((resolve) => {
    execFile(
      process.execPath,
      ['--import', 'tsx', 'src/verify.ts', ...parameters],
      { cwd: root, env },
      (error, output, complaint) => resolve({ status: error?.code ?? 0, output, complaint }),
    )
  })
}

it('ends with status 0 where every span stands in its text', async () => {
  await writeFile(path.join(texts, 'tiny.txt'), tinyText)
  expect(await verify(['--texts', texts])).toEqual({
    status: 0,
    output: '7 spans compared, 0 mismatches, 0 violations, 0 texts missing.\n',
    complaint: `Using the database "${database}" at ${uri}.\nIt holds 7 statements.\n`,
  })
})

it('ends with status 1 where one does not', async () => {
  await writeFile(path.join(texts, 'tiny.txt'), tinyText.replace('Kaia', 'Maia'))
  const { status, output } = await verify(['--texts', texts])
  expect(status).toBe(1)
  expect(output).toMatch(/^MISMATCH {2}tiny: the text has the SHA-256/)
})

it.each([
  ['an unknown flag', ['--text', '.'], "Unknown option '--text'. Usage: npm run verify"],
  ['no folder', [], 'The folder is missing. Usage: npm run verify'],
  ['a folder that is not there', ['--texts', 'no-such-folder'], 'There is no folder no-such-folder. Usage:'],
])('answers %s with a sentence', async (_, parameters, sentence) => {
  const { status, complaint } = await verify(parameters)
  expect(status).toBe(2)
  expect(complaint).toContain(sentence)
  expect(complaint.trim().split('\n')).toHaveLength(1)
})

it('says so where there is no graph yet', async () => {
  const { status, complaint } = await verify(['--texts', texts], { NEO4J_URI: '', PARLEY_HOME: texts })
  expect(status).toBe(2)
  expect(complaint).toContain(`There is no graph under ${texts}: that folder holds none. Set PARLEY_HOME`)
})
