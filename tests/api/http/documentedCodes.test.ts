import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { errorCode } from '../../../src/domain/errorCode.ts'
import { userErrorCode } from '../../../src/domain/userErrorCode.ts'

const page = await readFile(new URL('../../../docs/errors.md', import.meta.url), 'utf8')
const [ofErrors = '', ofAnswers = ''] = page.split('## What the answer of a mutation says')

test.each([
  ['errors', ofErrors, errorCode],
  ['answers of mutations', ofAnswers, userErrorCode],
] as const)(
  'docs/errors.md lists every code of %s once, with its meaning, and no other',
  (_, part, known) => {
    const rows = part.split('\n').filter((line) => line.startsWith('| `'))
    const documented = rows.map((row) => row.split('|').map((cell) => cell.trim()))
    const codes = documented.map(([, code]) => code?.replaceAll('`', ''))
    expect(codes.sort()).toEqual(Object.keys(known).sort())
    for (const [code, meaning] of Object.entries(known))
      expect(documented.find(([, cell]) => cell === `\`${code}\``)).toContain(meaning)
  },
)
