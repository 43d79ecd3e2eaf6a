import { execFile } from 'node:child_process'
import path from 'node:path'
import { promisify } from 'node:util'
import pino from 'pino'
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { startServer } from '../../src/api/http/startServer.ts'
import { readConfig } from '../../src/config.ts'
import { articleApi } from '../support/articleApi.ts'
import { builtPages } from '../support/builtPages.ts'

const run = promisify(execFile)
const root = path.resolve(import.meta.dirname, '../..')
const { ask, graph } = articleApi()

interface Statement {
  text: string
  saidAt: { earliest: string | null } | null
}

/** The statements of Zelensky in one page, as the client prints them. */
async function printed(heading: string, filter: object = {}, asOf: object = {}): Promise<string[]> {
  const { actor } = (await ask(
    `query ($filter: StatementFilter, $asOf: AsOf) {
      actor(id: "volodymyr-zelensky", asOf: $asOf) {
        statements(filter: $filter, first: 100) { nodes { text saidAt { earliest } } }
      }
    }`,
    { filter, asOf },
  )) as { actor: { statements: { nodes: Statement[] } } | null }
  const statements = actor?.statements.nodes ?? []
  return [heading, ...statements.map(({ text, saidAt }) => `  ${saidAt?.earliest ?? 'undated'}  ${text}`)]
}

async function serve(): Promise<string> {
  const server = await startServer({
    ...readConfig({}),
    graph: graph(),
    port: 0,
    operationTimeoutMs: 30_000,
    logger: pino({ level: 'silent' }),
    pages: await builtPages(),
  })
  onTestFinished(server.stop)
  return `${server.url}/graphql`
}

const client = (...words: string[]) =>
  run(process.execPath, ['--import', 'tsx', 'examples/client/main.ts', ...words], { cwd: root })

describe('the typed client', () => {
  let all: string[]
  beforeAll(async () => {
    all = await printed('Statements of Volodymyr Zelensky:')
  })

  test('prints every statement of an actor, its announcements, and those of an earlier day', async () => {
    const announcements = await printed('Announcements alone:', { speechActs: ['ANNOUNCE'] })
    const earlier = await printed('Those said by 19 July 2025:', {}, { validAt: '2025-07-19T00:00:00Z' })
    // More than one page, and a filter and a moment that leave something out.
    expect(all.length).toBeGreaterThan(4)
    expect(announcements.length).toBeLessThan(all.length)
    expect(earlier.length).toBeLessThan(all.length)
    const { stdout, stderr } = await client(await serve())
    expect(stdout.trimEnd().split('\n')).toEqual([...all, ...announcements, ...earlier])
    expect(stderr).toBe('')
  })

  test('says so where no actor has the name', async () => {
    const { stdout } = await client(await serve(), 'xylophone')
    expect(stdout).toBe('No actor has the name xylophone.\n')
  })

  test('ends with the code of what the server refuses', async () => {
    await expect(client(await serve(), 'a '.repeat(21))).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringContaining('BAD_USER_INPUT: A search takes at most 20 words') as string,
    })
  })
})
