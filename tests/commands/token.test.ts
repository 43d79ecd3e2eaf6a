import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkIntegrity } from '../../src/graph/checkIntegrity.ts'
import { exportLines } from '../../src/exporter/exportLines.ts'
import { loadSeed } from '../../src/load/loadSeed.ts'
import { connectTestGraph } from '../support/connectTestGraph.ts'
import { emptyGraph } from '../support/emptyGraph.ts'
import { loginEnvironment } from '../support/loginEnvironment.ts'
import { runCypher } from '../support/runCypher.ts'
import { tinySeed } from '../support/tinySeed.ts'
import { runCommand } from './runCommand.ts'

const graph = await connectTestGraph()
const token = (...parameters: string[]) =>
  runCommand(process.execPath, ['bin/token.mjs', ...parameters], loginEnvironment()).ended

beforeAll(async () => {
  await emptyGraph(graph)
  await loadSeed(graph, tinySeed())
})
afterAll(() => graph.close())

describe('npm run token', () => {
  let created: string

  it('prints a new token once, and nothing else on standard output', async () => {
    const { status, stdout } = await token('create', '--role', 'curator', '--name', 'Ada')
    expect(status).toBe(0)
    expect(stdout).toMatch(/^parley_[\w-]{43}\n$/)
    created = stdout.trim()
    const { stdout: second } = await token(
      ...['create', '--role', 'proposer', '--name', 'bot', '--agent', '--expires', '2999-01-01T00:00:00Z'],
    )
    expect(second).not.toBe(stdout)
  })

  it('keeps the SHA-256 of a token and never the token', async () => {
    const rows = await runCypher('MATCH (t:Token {name: "Ada"}) RETURN properties(t) AS token')
    expect(rows[0]?.['token']).toEqual({
      name: 'Ada',
      role: 'curator',
      agent: false,
      hash: createHash('sha256').update(created).digest('hex'),
      createdAt: expect.stringMatching(/^\d{4}-.*Z$/) as string,
    })
  })

  it('refuses a name that is taken, and leaves its token as it is', async () => {
    const before = await runCypher('MATCH (t:Token) RETURN properties(t) AS token ORDER BY t.name')
    const { status, stdout, stderr } = await token('create', '--role', 'admin', '--name', 'Ada')
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toContain(
      'There is a token named "Ada" already (curator), and changes are known by that name. Choose another name.',
    )
    expect(await runCypher('MATCH (t:Token) RETURN properties(t) AS token ORDER BY t.name')).toEqual(before)
  })

  it('refuses an unknown name with the nearest one', async () => {
    const { status, stdout, stderr } = await token('revoke', 'Adda')
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toContain('There is no token named "Adda". Did you mean "Ada"?')
  })

  it('lists every token with its state, and neither token nor hash', async () => {
    const revoked = await token('revoke', 'Ada')
    expect(revoked.stdout).toMatch(/^The token "Ada" is revoked since \d{4}-.*Z\.\n$/)
    expect((await token('revoke', 'Ada')).stdout).toBe(revoked.stdout)
    const { stdout } = await token('list')
    const since = /since (.*)\./.exec(revoked.stdout)?.[1]
    expect(stdout.split('\n').map((line) => line.replace(/\d{4}-\S+Z(?= +\S+ )/, 'T'))).toEqual([
      'name  role      agent  created                   expires                   state',
      `Ada   curator   no     T  never                     revoked ${since}`,
      'bot   proposer  yes    T  2999-01-01T00:00:00.000Z  valid',
      '',
    ])
    expect(stdout).not.toMatch(/parley_|[0-9a-f]{64}/)
  })

  it('leaves the rules of the model and every export as they were', async () => {
    expect(await checkIntegrity(graph)).toEqual([])
    const lines: unknown[] = []
    for await (const line of exportLines(graph)) lines.push(line)
    expect(lines.length).toBeGreaterThan(5)
    expect(JSON.stringify(lines)).not.toMatch(/Ada|bot|Token|proposer/)
  })
})
