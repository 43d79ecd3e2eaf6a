import { execFile } from 'node:child_process'
import { copyFileSync, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { temporaryFolder } from '../support/temporaryFolder.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const cache = path.join(root, 'node_modules/.cache/parley/compiled')
const { folder, remove } = temporaryFolder()
const [main, part] = [path.join(folder, 'main.ts'), path.join(folder, 'part.ts')]

interface Compiled {
  result: string
  value: string
  here: string
}

/** Compiles a file of a project in a process of its own, and runs what came out. */
async function compile(file: string, project = root): Promise<Compiled> {
  const script = `import { compile } from '${pathToFileURL(path.join(project, 'bin/compile.mjs')).href}'
    const result = await compile('${file}')
    const { value, here } = await import(result)
    console.log(JSON.stringify({ result, value, here }))`
  const { stdout } = await promisify(execFile)(process.execPath, [
    ...['--input-type=module', '--eval', script],
  ])
  return JSON.parse(stdout) as Compiled
}

describe('the sources of a command', () => {
  beforeAll(() => {
    writeFileSync(main, `export { value } from './part.ts'\nexport const here: string = import.meta.url\n`)
    writeFileSync(part, `export const value: string = 'first'\n`)
  })
  afterAll(() => {
    remove()
    for (const name of made()) rmSync(path.join(cache, name), { recursive: true })
  })
  const made = () => readdirSync(cache).filter((name) => name.includes(path.basename(folder)))

  test('are compiled once by several at the same time, and keep their addresses', async () => {
    const all = await Promise.all([compile(main), compile(main), compile(main)])
    const [first] = all
    expect(first).toMatchObject({ value: 'first', here: pathToFileURL(main).href })
    for (const each of [...all, await compile(main)]) expect(each).toEqual(first)
    expect(made()).toHaveLength(2)
  })

  test('are compiled again when one of them changes, and what was made before is removed', async () => {
    const before = await compile(main)
    writeFileSync(part, `export const value: string = 'second'\n`)
    const after = await compile(main)
    expect([before.value, after.value]).toEqual(['first', 'second'])
    expect(after.result).not.toBe(before.result)
    expect(made()).toHaveLength(2)
  })

  test('are compiled for the folder that they are in, also where a copy of them has the same packages', async () => {
    const file = `${path.basename(folder)}.ts`
    for (const copy of ['one', 'other']) {
      const project = path.join(folder, copy)
      mkdirSync(path.join(project, 'bin'), { recursive: true })
      symlinkSync(path.join(root, 'node_modules'), path.join(project, 'node_modules'))
      copyFileSync(path.join(root, 'bin/compile.mjs'), path.join(project, 'bin/compile.mjs'))
      writeFileSync(
        path.join(project, file),
        `export const value: string = 'same'\nexport const here: string = import.meta.url\n`,
      )
      expect((await compile(file, project)).here).toBe(pathToFileURL(path.join(project, file)).href)
    }
  })

  test('are refused with the file and the line at fault', async () => {
    const wrong = path.join(folder, 'wrong.ts')
    writeFileSync(wrong, 'export const value =\n')
    await expect(compile(wrong)).rejects.toThrow(/wrong\.ts:\d+/)
    expect(made().filter((name) => name.includes('wrong') || name.includes('aside'))).toEqual([])
  })
})
