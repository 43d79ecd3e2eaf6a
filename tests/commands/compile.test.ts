import { execFile, execFileSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { open } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { temporaryFolder } from '../support/temporaryFolder.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const run = promisify(execFile)

interface Ran {
  value: string
  here: string
}

let folder: string
let remove: () => void
/** A project of its own, with the first steps and the packages of this one. */
let project: string
let cache: string
beforeEach(() => {
  ;({ folder, remove } = temporaryFolder())
  project = newProject('project')
  cache = path.join(project, 'node_modules/.cache/parley/compiled')
})
afterEach(() => remove())

function newProject(name: string): string {
  const made = path.join(folder, name)
  mkdirSync(path.join(made, 'node_modules'), { recursive: true })
  cpSync(path.join(root, 'bin'), path.join(made, 'bin'), { recursive: true })
  const packages = readdirSync(path.join(root, 'node_modules')).filter((each) => !each.startsWith('.'))
  for (const each of packages)
    symlinkSync(path.join(root, 'node_modules', each), path.join(made, 'node_modules', each))
  for (const file of ['package.json', 'package-lock.json', 'node_modules/.package-lock.json'])
    cpSync(path.join(root, file), path.join(made, file))
  for (const [file, text] of Object.entries({
    'bin/command.mjs': `import { handOver } from './handOver.mjs'
      await handOver('main.ts', { statusWhenStopped: 0 })`,
    'main.ts': `import { value } from './part.ts'
      const here: string = [import.meta.url, import.meta.dirname, import.meta.filename].join(' ')
      console.log(JSON.stringify({ value, here }))`,
  }))
    writeFileSync(path.join(made, file), text)
  write('first', made)
  return made
}

function write(value: string, into = project) {
  writeFileSync(path.join(into, 'part.ts'), `export const value: string = '${value}'`)
}

async function command(of = project): Promise<Ran> {
  const { stdout } = await run(process.execPath, ['bin/command.mjs'], { cwd: of, env: {} })
  return JSON.parse(stdout) as Ran
}

const addresses = (of: string) => {
  const main = path.join(of, 'main.ts')
  return [pathToFileURL(main).href, of, main].join(' ')
}
const results = () => readdirSync(cache).filter((name) => !name.endsWith('.json'))

describe('the sources of a command', () => {
  test('are compiled once by several at the same time, and keep their addresses', async () => {
    const all = await Promise.all([command(), command(), command()])
    const [made] = results()
    const { mtimeMs } = statSync(path.join(cache, made ?? '', 'index.mjs'))
    for (const each of [...all, await command()])
      expect(each).toEqual({ value: 'first', here: addresses(project) })
    expect(results()).toEqual([made])
    expect(statSync(path.join(cache, made ?? '', 'index.mjs')).mtimeMs).toBe(mtimeMs)
  })

  test('are compiled again when one of them changes', async () => {
    const values = []
    for (const value of ['first', 'second', 'first']) {
      write(value)
      values.push((await command()).value)
    }
    expect(values).toEqual(['first', 'second', 'first'])
    expect(results()).toHaveLength(2)
  })

  test('are compiled again when one of them changed while they were compiled', async () => {
    const slow = path.join(project, 'slow.ts')
    // A pipe is read when somebody writes into it, and only after the file that imports it.
    execFileSync('mkfifo', [slow])
    writeFileSync(path.join(project, 'part.ts'), `import './slow.ts'\nexport const value = 'first'`)
    const first = command()
    const pipe = await open(slow, 'w')
    writeFileSync(path.join(project, 'part.ts'), `import './slow.ts'\nexport const value = 'second'`)
    await pipe.writeFile('export {}')
    await pipe.close()
    rmSync(slow)
    writeFileSync(slow, 'export {}')
    expect((await first).value).toBe('first')
    expect((await command()).value).toBe('second')
  })

  test('are compiled for the folder that they are in, also where a copy of them shares the cache', async () => {
    await command()
    const copy = newProject('copy')
    cpSync(cache, path.join(copy, 'node_modules/.cache/parley/compiled'), { recursive: true })
    expect((await command(copy)).here).toBe(addresses(copy))
  })

  test('run whatever a process that was killed has left in the cache', async () => {
    await command()
    const [made = ''] = results()
    const whole = path.join(cache, made)
    const aside = path.join(cache, 'aside-left')
    mkdirSync(aside)
    writeFileSync(path.join(aside, 'index.mjs'), 'half of')
    writeFileSync(path.join(cache, 'main.json'), '["main.ts", "par')
    expect(await command()).toEqual({ value: 'first', here: addresses(project) })
    expect(results()).toEqual(['aside-left', made])

    const twoDaysAgo = Date.now() / 1_000 - 172_800
    for (const old of [aside, whole]) utimesSync(old, twoDaysAgo, twoDaysAgo)
    write('second')
    expect((await command()).value).toBe('second')
    expect([existsSync(aside), existsSync(whole)]).toEqual([false, false])
    expect(results()).toHaveLength(1)
  })

  test('are compiled one by one where nothing can be kept', async () => {
    mkdirSync(path.dirname(cache), { recursive: true })
    writeFileSync(cache, 'a file')
    expect(await command()).toEqual({ value: 'first', here: expect.stringContaining(project) as string })
  })

  test('are refused with the file and the line at fault', async () => {
    writeFileSync(path.join(project, 'part.ts'), 'export const value =\n')
    const failed = (await command().catch((error: unknown) => error)) as { code: number; stderr: string }
    expect(failed.code).toBe(1)
    expect(failed.stderr).toMatch(/^Parley could not be compiled: .*\npart\.ts:\d+:\d+: ERROR: /)
    expect(existsSync(cache)).toBe(false)
  })

  test('are named in stacks by file and line', async () => {
    writeFileSync(
      path.join(project, 'part.ts'),
      `interface Left {\n  out: string\n}\nexport const value: Left['out'] = fails()
function fails(): string {\n  throw new Error('no value')\n}\n`,
    )
    const failed = (await command().catch((error: unknown) => error)) as { stderr: string }
    expect(failed.stderr).toContain(`${path.join(project, 'part.ts')}:6:9`)
  })
})
