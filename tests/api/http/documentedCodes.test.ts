import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { errorCode } from '../../../src/domain/errorCode.ts'

test('docs/errors.md lists every code once, with its meaning, and no other', async () => {
  const page = await readFile(new URL('../../../docs/errors.md', import.meta.url), 'utf8')
  const rows = page.split('\n').filter((line) => line.startsWith('| `'))
  const documented = rows.map((row) => row.split('|').map((cell) => cell.trim()))
  const codes = documented.map(([, code]) => code?.replaceAll('`', ''))
  expect(codes.sort()).toEqual(Object.keys(errorCode).sort())
  for (const [code, meaning] of Object.entries(errorCode)) {
    expect(documented.find(([, cell]) => cell === `\`${code}\``)).toContain(meaning)
  }
})
