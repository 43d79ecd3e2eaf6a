import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createToken } from '../../src/curation/createToken.ts'
import { checkIntegrity } from '../../src/graph/checkIntegrity.ts'
import { loadSeed } from '../../src/load/loadSeed.ts'
import { loadEvents } from '../../bench/loadEvents.ts'
import { everything } from '../backup/everything.ts'
import { connectTestGraph } from '../support/connectTestGraph.ts'
import { emptyGraph } from '../support/emptyGraph.ts'
import { loginEnvironment } from '../support/loginEnvironment.ts'
import { runCypher } from '../support/runCypher.ts'
import { temporaryFolder } from '../support/temporaryFolder.ts'
import { tinySeed } from '../support/tinySeed.ts'
import { runCommand } from './runCommand.ts'

const { folder, remove } = temporaryFolder()
const file = (name: string) => path.join(folder, name)
const graph = await connectTestGraph()
const longestMs = 600_000
const begin = (
  name: string,
  parameters: string[],
  environment: Record<string, string> = loginEnvironment(),
) => runCommand(process.execPath, [`bin/${name}.mjs`, ...parameters], environment)
const run = (name: string, ...parameters: string[]) => begin(name, parameters).ended
const held = async () =>
  createHash('sha256')
    .update((await everything()).join('\n'))
    .digest('hex')

let token: string
beforeAll(async () => {
  await emptyGraph(graph)
  await loadSeed(graph, tinySeed())
  token = await createToken(graph, { name: 'Ada', role: 'curator', agent: false, expiresAt: null })
  await loadEvents(graph, 5_000)
}, longestMs)
afterAll(async () => {
  await runCypher('MATCH (structure:Structure) REMOVE structure.restoring')
  await emptyGraph(graph)
  await graph.close()
  remove()
}, longestMs)

describe('npm run backup and npm run restore', () => {
  let before: string

  it(
    'write all that a graph holds into one file of mode 600, and say how much it is',
    async () => {
      before = await held()
      const { status, stdout, stderr } = await run('backup', file('whole'))
      expect(status, stderr).toBe(0)
      expect(stdout).toMatch(
        /^\d+ nodes and \d+ relationships written to \S+\/whole, as of change 5 \(\d{4}-.*Z\)\.\n$/,
      )
      expect(stderr.split('\n').slice(1, 2)).toEqual(['It holds 7 statements and 5000 records of data sets.'])
      expect(statSync(file('whole')).mode & 0o777).toBe(0o600)
      expect(readdirSync(folder)).toEqual(['whole'])
      expect(stdout + stderr).not.toContain(token)
      expect(await held()).toBe(before)
    },
    longestMs,
  )

  it(
    'leave no file with the name where a backup is killed',
    async () => {
      const killed = begin('backup', [file('killed')])
      await killed.until('it reads', () => readdirSync(folder).some((name) => name.startsWith('killed.')))
      killed.kill('SIGKILL')
      await killed.ended
      expect(existsSync(file('killed'))).toBe(false)
      expect((await run('backup', file('killed'))).status).toBe(0)
    },
    longestMs,
  )

  it(
    'refuse a graph that is not empty, and write nothing',
    async () => {
      const { status, stdout, stderr } = await run('restore', file('whole'))
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
      expect(stderr).toContain('The graph is not empty: the database holds ')
      expect(await held()).toBe(before)
    },
    longestMs,
  )

  it(
    'refuse a file that is no backup, was cut off or has a changed byte, before anything is written',
    async () => {
      await emptyGraph(graph)
      const bytes = readFileSync(file('whole'))
      const changed = Buffer.from(bytes)
      const middle = Math.floor(changed.length / 2)
      changed.writeUInt8(changed.readUInt8(middle) ^ 1, middle)
      writeFileSync(file('changed'), changed)
      writeFileSync(file('cut'), bytes.subarray(0, bytes.length - 5_000))
      writeFileSync(file('empty'), '')
      writeFileSync(file('text'), '{"parley":"backup"}\n')
      const damaged =
        'is not as it was written: it was cut off or changed. Use another copy of it, or an earlier backup.'
      const foreign = 'is no backup of Parley. Name a file that npm run backup wrote.'
      for (const [name, reason] of [
        ['changed', damaged],
        ['cut', damaged],
        ['empty', damaged],
        ['text', foreign],
      ] as const) {
        const { status, stdout, stderr } = await run('restore', file(name))
        expect({ status, stdout, stderr }).toEqual({
          ...{ status: 2, stdout: '' },
          stderr: `Checking 1 file …\n${file(name)} ${reason}\n`,
        })
      }
      expect(await runCypher('MATCH (n) RETURN labels(n) AS labels, n.restoring AS restoring')).toEqual([
        { labels: ['Structure'], restoring: null },
      ])
    },
    longestMs,
  )

  it(
    'leave a graph that no command opens where a restoration is killed, and restore it when they run again',
    async () => {
      const killed = begin('restore', [file('whole')])
      await killed.until('nodes are written', async () => {
        const [found] = await runCypher('MATCH (n:Node) RETURN count(n) AS nodes')
        return Number(found?.['nodes']) > 0
      })
      killed.kill('SIGKILL')
      await killed.ended
      for (const [name, ...parameters] of [
        ['export', file('half.jsonl')],
        ['backup', file('half')],
        ['token', 'list'],
        ['migrate'],
        ['start'],
      ] as const) {
        const { status, stderr } = await run(name, ...parameters)
        expect(status, name).not.toBe(0)
        expect(stderr, name).toContain(
          'A restoration of this graph is under way or was cut off. Run npm run restore again with the same files',
        )
      }
      const { status, stdout, stderr } = await run('restore', file('whole'))
      expect(status, stderr).toBe(0)
      expect(stdout).toMatch(/^\d+ nodes and \d+ relationships restored, as of change 5 \(.*Z\)\.\n$/)
      expect(stderr).toContain('A restoration was cut off here. What it left is removed …\n')
      expect(await held()).toBe(before)
      expect(await checkIntegrity(graph)).toEqual([])
      expect((await run('token', 'list')).stdout).toContain('Ada')
    },
    longestMs,
  )

  it(
    'restore a chain of increments into a home that is not there yet, which then serves',
    async () => {
      await loadSeed(graph, tinySeed({ office: null }))
      const increment = await run('backup', file('increment'), '--since', file('whole'))
      expect(increment.stdout).toMatch(
        /^What has changed since \S+\/whole, \d+ items, written to \S+\/increment, as of change 6 \(.*Z\)\.\n$/,
      )
      expect(statSync(file('increment')).size).toBeLessThan(statSync(file('whole')).size / 10)
      const home = { PARLEY_HOME: file('home') }
      const restored = await begin('restore', [file('whole'), file('increment')], home).ended
      expect(restored.status, restored.stderr).toBe(0)
      expect(restored.stderr).toContain(`Making a new graph in the home ${file('home')}.\n`)
      const again = await begin('backup', [file('again')], home).ended
      expect(again.stdout.split(' written')[0]).toBe(restored.stdout.split(' restored')[0])
    },
    longestMs,
  )
})
