import { mkdirSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { exportCommand } from '../../src/exporter/exportCommand.ts'
import { temporaryFolder } from '../support/temporaryFolder.ts'

const { folder, remove } = temporaryFolder()
const within = (name: string) => path.join(folder, name)
mkdirSync(within('empty'))
writeFileSync(within('old.gexf'), 'x')
symlinkSync(within('old.gexf'), within('link.gexf'))
afterAll(remove)

describe('npm run export', () => {
  it.each([
    ['a file of the interchange format', [within('new.jsonl')], undefined, 'new.jsonl'],
    ['a file in another format', ['--as', 'jsonld', within('new.jsonld')], 'jsonld', 'new.jsonld'],
    ['a file to replace', ['--as=gexf', within('old.gexf')], 'gexf', 'old.gexf'],
    ['a link to a file to replace', [within('link.gexf'), '--as', 'graphml'], 'graphml', 'old.gexf'],
    ['a folder that is not there', ['--as', 'csv', within('new')], 'csv', 'new'],
    ['an empty folder', ['--as', 'csv', within('empty')], 'csv', 'empty'],
  ])('takes %s', async (_, typed, format, target) => {
    expect(await exportCommand(typed)).toMatchObject({
      format,
      target: path.join(realpathSync(folder), target),
    })
  })

  it.each([
    ['nothing', [], 'One file has to be named. Usage: npm run export -- FILE'],
    ['a format alone', ['--as', 'csv'], 'One folder has to be named. Usage:'],
    ['two files', ['--as', 'gexf', 'a', 'b'], 'One file has to be named. Usage:'],
    ['no format', ['file', '--as'], "Option '--as <value>' argument missing. Usage:"],
    ['a misspelt format', ['--as', 'gefx', 'file'], '"gefx" is no format. Did you mean gexf? Usage:'],
    ['an unknown format', ['--as', 'parquet', 'file'], '"parquet" is no format. Usage:'],
    ['a property of every object', ['--as', 'constructor', 'file'], '"constructor" is no format. Usage:'],
    ['an unknown flag', ['--fast', 'file'], "Unknown option '--fast'"],
    ['a folder in the place of a file', ['--as', 'gexf', folder], 'is a folder. Name a file to write'],
    ['a device', ['--as', 'gexf', '/dev/null'], '/dev/null is no ordinary file. Name a file'],
    [
      'a file in the place of a folder',
      ['--as', 'csv', within('old.gexf')],
      'CSV takes three files: name a folder',
    ],
    [
      'a folder with files',
      ['--as', 'csv', folder],
      'is not empty. Name a folder that is empty or not there yet.',
    ],
    ['a folder that is missing', [within('no/such')], `There is no folder ${within('no')} to write`],
  ])('refuses %s and says what would be right', async (_, typed, message) => {
    const refused = exportCommand(typed)
    await expect(refused).rejects.toMatchObject({ code: 'BAD_USER_INPUT' })
    await expect(refused).rejects.toThrow(message)
  })
})
