import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test } from 'vitest'
import { eventGraph } from '../../bench/eventGraph.ts'
import { identified } from '../../src/domain/coded/codedRows.ts'
import { CodedParts } from '../../src/importers/bulk/CodedParts.ts'
import { writeSideBySide } from '../../src/importers/bulk/writeSideBySide.ts'
import { temporaryFolder } from '../support/temporaryFolder.ts'

const { folder, remove } = temporaryFolder()
afterAll(remove)

interface Written {
  readonly threads: number
  /** Of one of the records. */
  readonly contexts?: string[]
  readonly partitions?: number
  readonly portionBytes?: number
  /** How often one of the records comes. */
  readonly times?: number
}

let names = 0

/** The files that threads make of the same records, each of which comes twice. */
async function written({ threads, contexts = [], partitions = 7, portionBytes = 1e6, times = 2 }: Written) {
  const name = path.join(folder, String((names += 1)))
  const parts = new CodedParts({ dataset: 'set', folder: name, partitions })
  for (const time of [1, 2])
    for (const record of eventGraph(2_000)) {
      const coding = record.line === 1_000 ? { ...record.coding, contexts } : record.coding
      const own = identified('set', 'set.tsv', { ...record, line: record.line * time, coding })
      for (let more = record.line === 1_000 ? times - 1 : 1; more > 0; more -= 1) await parts.add(own)
    }
  const now = '2025-01-01T00:00:00.000Z'
  const shares = await writeSideBySide(
    [{ dataset: 'set', now, portionBytes, prefix: `${name}-`, ...parts.close() }],
    threads,
  )
  return { shares, left: filesUnder(name) }
}

const filesUnder = (name: string) =>
  readdirSync(name, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())

/** Every row with what it is a row of, in any order. */
function rowsOf({ shares }: Awaited<ReturnType<typeof written>>): string[] {
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

const recordedOf = ({ shares }: Awaited<ReturnType<typeof written>>) =>
  shares.reduce((sum, { recorded }) => sum + recorded, 0)

test('several threads write what one does, each its own files', async () => {
  const [alone, together] = [await written({ threads: 1 }), await written({ threads: 3 })]
  expect(alone.shares).toHaveLength(1)
  expect(together.shares).toHaveLength(3)
  for (const { nodes, recorded } of together.shares) {
    expect(nodes.length).toBeGreaterThan(1)
    expect(recorded).toBeGreaterThan(100)
  }
  expect(recordedOf(together)).toBe(2_000)
  expect(rowsOf(together)).toEqual(rowsOf(alone))
  expect(rowsOf(alone).length).toBeGreaterThan(6_000)
})

test('a partition that is too large is parted again, and what cannot be parted is held once', async () => {
  const usual = await written({ threads: 1 })
  // 2.4 MB in one partition, of which a fifth is one record.
  const parted = await written({ threads: 1, partitions: 1, portionBytes: 20_000, times: 400 })
  expect(recordedOf(parted)).toBe(2_000)
  expect(rowsOf(parted)).toEqual(rowsOf(usual))
  expect([usual.left, parted.left]).toEqual([[], []])
})

test.skipIf(process.platform === 'win32')('a file that the disk has no room for is no file', () => {
  // The system cuts the write that goes beyond the limit, as a full disk does, and refuses the next.
  const limited = `trap '' XFSZ; ulimit -f 300; exec "$0" --import tsx "$1" "$2"`
  const script = fileURLToPath(new URL('writeMuch.ts', import.meta.url))
  const written = spawnSync('sh', ['-c', limited, process.execPath, script, folder], { encoding: 'utf8' })
  expect(written.stdout).toBe('CsvFile: EFBIG\nPartitions: EFBIG\n')
})

test('what one thread refuses is refused with its reason', async () => {
  await expect(written({ threads: 2, contexts: ['a\u001fb', 'c'] })).rejects.toMatchObject({
    code: 'BAD_USER_INPUT',
    message: expect.stringContaining('Import without --bulk') as string,
  })
})
