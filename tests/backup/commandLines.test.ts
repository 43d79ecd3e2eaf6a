import { mkdirSync, realpathSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { backupCommand } from '../../src/backup/backupCommand.ts'
import { restoreCommand } from '../../src/backup/restoreCommand.ts'
import { temporaryFolder } from '../support/temporaryFolder.ts'

const { folder, remove } = temporaryFolder()
const within = (name: string) => path.join(folder, name)
mkdirSync(within('folder'))
writeFileSync(within('base'), 'x')
writeFileSync(within('more'), 'x')
afterAll(remove)

describe('npm run backup', () => {
  it('takes a new file, and files that it goes on from', async () => {
    const typed = [within('new'), '--since', within('base'), '--since', within('more')]
    expect(await backupCommand(typed)).toEqual({
      ...{ named: within('new'), target: path.join(realpathSync(folder), 'new') },
      since: [within('base'), within('more')],
    })
  })

  it.each([
    ['nothing', [], 'One file has to be named. Usage: npm run backup -- FILE'],
    ['two files', ['a', 'b'], 'One file has to be named. Usage:'],
    ['a file that is there', [within('base')], 'is there already, and a backup takes the place of nothing.'],
    ['a folder', [within('folder')], 'is there already, and a backup takes the place of nothing.'],
    ['a folder that is missing', [within('no/such')], `There is no folder ${within('no')} to write`],
    ['an earlier file that is missing', [within('new'), '--since', within('none')], 'There is no file'],
    ['an unknown flag', ['--fast', 'file'], "Unknown option '--fast'"],
  ])('refuses %s and says what would be right', async (_, typed, message) => {
    const refused = backupCommand(typed)
    await expect(refused).rejects.toMatchObject({ code: 'BAD_USER_INPUT' })
    await expect(refused).rejects.toThrow(message)
  })
})

describe('npm run restore', () => {
  it('takes files', async () => {
    expect(await restoreCommand([within('base'), within('more')])).toEqual([within('base'), within('more')])
  })

  it.each([
    ['nothing', [], 'The file is missing. Usage: npm run restore -- BACKUP'],
    ['a file that is missing', [within('none')], `${within('none')} is not there. Usage:`],
    ['a folder', [within('folder')], `${within('folder')} is no file. Usage:`],
    ['an unknown flag', ['--fast', 'file'], "Unknown option '--fast'"],
  ])('refuses %s and says what would be right', async (_, typed, message) => {
    const refused = restoreCommand(typed)
    await expect(refused).rejects.toMatchObject({ code: 'BAD_USER_INPUT' })
    await expect(refused).rejects.toThrow(message)
  })
})
