import { symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { importCommand } from '../../src/importers/importCommand.ts'
import { importers } from '../../src/importers/importers.ts'
import { temporaryFolder } from '../support/temporaryFolder.ts'

const { folder, remove } = temporaryFolder()
const file = path.join(folder, 'data.txt')
for (const name of ['data.txt', 'entity2id.txt', 'relation2id.txt'])
  writeFileSync(path.join(folder, name), 'x')
const link = path.join(folder, 'link')
symlinkSync(path.join(folder, 'relation2id.txt'), link)
afterAll(remove)

const importerOf = (format: string) => importers.find(({ name }) => name === format)

const set = ['--dataset', 'icews18', '--dir', folder, '--epoch', '2018-01-01']

describe('npm run import', () => {
  it('takes a format, its flags and files', () => {
    expect(importCommand(['quadruples', ...set, file, '--rejects', 'r.jsonl'])).toEqual({
      importer: importerOf('quadruples'),
      options: { dataset: 'icews18', dir: folder, epoch: '2018-01-01' },
      files: [file],
      rejects: 'r.jsonl',
      bulk: false,
      ignoreDisk: false,
    })
    expect(importCommand(['gdelt', file, file])).toEqual({
      ...{ importer: importerOf('gdelt'), options: {}, files: [file, file] },
      ...{ rejects: undefined, bulk: false, ignoreDisk: false },
    })
  })

  it.each([
    ['no format', [], 'The format is missing. Usage: npm run import -- statements'],
    ['another format', ['acled', file], '"acled" is no format. Usage:'],
    ['a property of every object', ['constructor', file], '"constructor" is no format. Usage:'],
    ['no file', ['gdelt'], 'The file is missing. Usage: npm run import -- gdelt [--bulk] FILE…'],
    ['a file that is not there', ['gdelt', 'no-such-file'], 'no-such-file is not there. Usage:'],
    ['a folder', ['gdelt', folder], 'is no file. Usage:'],
    ['an unknown flag', ['gdelt', '--fast', file], "Unknown option '--fast'. Usage:"],
    ['a flag of another format', ['gdelt', '--epoch', '2018-01-01', file], 'gdelt takes no --epoch. Usage:'],
    [
      'a name that is none',
      ['quadruples', ...set, '--dataset', 'A B', file],
      '--dataset takes a name of up to 200 lower case',
    ],
    ['no folder', ['quadruples', '--dataset', 'a', '--epoch', '2018-01-01', file], '--dir takes the folder'],
    ['another folder', ['quadruples', ...set, '--dir', '/', file], '/entity2id.txt is not there. Usage:'],
    ['statements in bulk', ['statements', '--bulk', file], 'statements takes no --bulk. Usage:'],
    [
      'an input to keep what is rejected',
      ['gdelt', file, '--rejects', `${folder}/./data.txt`],
      'which is to be read',
    ],
    [
      'a link to a dictionary',
      ['quadruples', ...set, file, '--rejects', link],
      'relation2id.txt, which is to be read',
    ],
    ['a folder to keep what is rejected', ['gdelt', file, '--rejects', folder], 'cannot be one. Usage:'],
    ['a file in no folder', ['gdelt', file, '--rejects', `${folder}/none/r`], 'cannot be one. Usage:'],
    [
      'nothing to keep',
      ['gdelt', file, '--rejects='],
      '--rejects takes a file to write, and "" cannot be one.',
    ],
    ['a file as the folder of texts', ['statements', '--texts', file, file], '--texts takes the folder of'],
    [
      'a name of a thousand',
      ['quadruples', ...set, '--dataset', 'a'.repeat(1000), file],
      '--dataset takes a name',
    ],
    ['a day that is none', ['quadruples', ...set, '--epoch', '2018-02-30', file], '--epoch takes the day'],
  ])('answers %s with what would be right', (_, typed, sentence) => {
    expect(() => importCommand(typed)).toThrow(sentence)
  })
})
