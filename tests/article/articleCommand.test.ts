import { copyFileSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { articleCommand } from '../../src/article/articleCommand.ts'
import { runCommand } from '../commands/runCommand.ts'
import { articleGraph } from '../support/articleGraph.ts'
import { loginEnvironment } from '../support/loginEnvironment.ts'
import { runCypher } from '../support/runCypher.ts'
import { temporaryFolder } from '../support/temporaryFolder.ts'

describe('the command line of an article', () => {
  it('names what to do and the file', () => {
    expect(articleCommand(['add', 'a.yaml', '--dry-run', '--texts', 'texts'])).toEqual({
      ...{
        action: 'add',
        file: 'a.yaml',
        texts: 'texts',
        dryRun: true,
        watch: false,
        replaces: false,
        out: undefined,
      },
    })
  })

  it.each([
    [[], 'The action is missing. Usage:\n  npm run article -- new TEXT [--out FILE]'],
    [['ad', 'x'], '"ad" is no action. Usage:'],
    [['check'], 'The file is missing. Usage: npm run article -- check FILE'],
    [['check', 'a', 'b'], 'check takes one file. Usage:'],
    [['check', 'a', '--dry-run'], 'check takes no --dry-run. Usage: npm run article -- check FILE'],
    [['new', 'a', '--what'], "Unknown option '--what'. Usage:"],
  ])('%j is answered with what would be right', (typed, message) => {
    expect(() => articleCommand(typed)).toThrow(message)
  })
})

describe('npm run article', () => {
  const samples = fileURLToPath(new URL('../../docs/samples/', import.meta.url))
  const { folder, remove } = temporaryFolder()
  const file = path.join(folder, 'harbour.yaml')
  const coded = readFileSync(path.join(samples, 'harbour.yaml'), 'utf8')
  const login = loginEnvironment()
  const article = (...typed: string[]) => runCommand(process.execPath, ['bin/article.mjs', ...typed], login)

  beforeAll(async () => {
    copyFileSync(path.join(samples, 'harbour.txt'), path.join(folder, 'harbour.txt'))
    await (await articleGraph()).close()
  })
  afterAll(remove)

  it('checks on each save until it is stopped', async () => {
    writeFileSync(file, coded.replace('speaker: Tomas Berg', 'speaker: berg'))
    const command = article('check', file, '--watch')
    await command.prints('1 fault to mend; 2 warnings.')
    writeFileSync(file, coded)
    await command.prints('Nothing is wrong; 2 warnings.')
    command.kill('SIGTERM')
    expect(await command.ended).toMatchObject({ status: 130 })
  })

  it('adds nothing of an article with a fault, and an article without one', async () => {
    const statements = () => runCypher("MATCH (s:Statement {seed: 'harbour'}) RETURN count(s) AS count")
    writeFileSync(file, coded.replace('speaker: Tomas Berg', 'speaker: berg'))
    expect(await article('add', file).ended).toMatchObject({ status: 1 })
    expect(await statements()).toEqual([{ count: 0 }])
    writeFileSync(file, coded)
    expect(await article('add', file).ended).toMatchObject({ status: 0 })
    expect(await statements()).toEqual([{ count: 16 }])
  })

  it('says which file is missing', async () => {
    expect(await article('check', path.join(folder, 'no.yaml')).ended).toMatchObject({
      status: 2,
      stderr: `There is no file ${path.join(folder, 'no.yaml')}.\n`,
    })
  })
})
