import { readFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { eventGraph } from '../../bench/eventGraph.ts'
import { identified } from '../../src/domain/coded/codedRows.ts'
import { CodedParts } from '../../src/importers/bulk/CodedParts.ts'
import { writeSideBySide } from '../../src/importers/bulk/writeSideBySide.ts'
import { temporaryFolder } from '../support/temporaryFolder.ts'

const { folder, remove } = temporaryFolder()
afterAll(remove)

/** The files that so many threads make of the same records, each of which comes twice, and one of which may have these contexts. */
async function written(threads: number, contexts: readonly string[] = []) {
  const name = path.join(folder, `${threads}-${contexts.length}`)
  const parts = new CodedParts({ dataset: 'set', folder: name, partitions: 7 })
  for (const time of [1, 2])
    for (const record of eventGraph(2_000)) {
      const coding = record.line === 1_000 ? { ...record.coding, contexts } : record.coding
      await parts.add(identified('set', 'set.tsv', { ...record, line: record.line * time, coding }))
    }
  const now = '2025-01-01T00:00:00.000Z'
  return writeSideBySide([{ dataset: 'set', now, prefix: `${name}-`, ...parts.close() }], threads)
}

/** Every row with what it is a row of, in any order. */
function rowsOf(shares: Awaited<ReturnType<typeof written>>): string[] {
  const files = shares.flatMap(({ nodes, relationships }) => [
    ...nodes.map(({ labels, csv }) => [labels.join(':'), csv.file] as const),
    ...relationships.map(({ type, csv }) => [type, csv.file] as const),
  ])
  return files
    .flatMap(([of, file]) => {
      const [header, ...rows] = readFileSync(file, 'utf8').trimEnd().split('\n')
      return rows.map((row) => `${of} ${header} ${row}`)
    })
    .sort()
}

test('several threads write what one does, each its own files', async () => {
  const [alone, together] = [await written(1), await written(3)]
  expect(alone).toHaveLength(1)
  expect(together).toHaveLength(3)
  for (const { nodes, recorded } of together) {
    expect(nodes.length).toBeGreaterThan(1)
    expect(recorded).toBeGreaterThan(100)
  }
  expect(together.reduce((sum, { recorded }) => sum + recorded, 0)).toBe(2_000)
  expect(rowsOf(together)).toEqual(rowsOf(alone))
  expect(rowsOf(alone).length).toBeGreaterThan(6_000)
})

test('what one thread refuses is refused with its reason', async () => {
  await expect(written(2, ['a\u001fb', 'c'])).rejects.toMatchObject({
    code: 'BAD_USER_INPUT',
    message: expect.stringContaining('Import without --bulk') as string,
  })
})
