import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { contentSize } from '../../src/importers/contentSize.ts'
import { importGdelt } from '../../src/importers/gdelt/importGdelt.ts'
import { ImportReport } from '../../src/importers/ImportReport.ts'
import { importPolecat } from '../../src/importers/polecat/importPolecat.ts'
import { articleApi } from '../support/articleApi.ts'
import { codedImports } from '../support/codedImports.ts'
import { gdeltRow, polecat } from '../support/codedSamples.ts'
import { zipOf } from '../support/zipOf.ts'

const { ask, graph } = articleApi()
const { folder, load, faults } = codedImports(graph)

/** The files and lines that are the evidence of what a data set says. */
async function evidenceIn(source: string): Promise<unknown[]> {
  const data = (await ask(
    `{ statements(first: 50, filter: { sources: ["${source}"] }) { nodes { evidence { file line } } } }`,
  )) as { statements: { nodes: { evidence: unknown[] }[] } }
  return data.statements.nodes.flatMap(({ evidence }) => evidence)
}

describe('an archive of several files', () => {
  it('is read file by file: none ends in the next, and each has lines of its own', async () => {
    const zip = zipOf({
      'first.CSV': [gdeltRow({ 0: 3000001 }), gdeltRow({ 0: 3000002, 1: 20240230 })].join('\n'),
      'more/': '',
      'more/second.CSV': [gdeltRow({ 0: 3000003 }), 'a\tb', gdeltRow({ 0: 3000004 })].join('\n'),
    })
    const { report, rejections } = await load(importGdelt, zip, { name: 'days.zip' })
    expect(report).toMatchObject({ read: 5, accepted: 3, rejected: 2, recorded: 3 })
    expect(rejections.map(({ file, line }) => [path.relative(folder, file), line])).toEqual([
      ['days.zip/first.CSV', 2],
      ['days.zip/more/second.CSV', 2],
    ])
    const evidence = await evidenceIn('gdelt')
    expect(evidence).toHaveLength(3)
    expect(evidence).toEqual(
      expect.arrayContaining([
        { file: 'days.zip/first.CSV', line: 1 },
        { file: 'days.zip/more/second.CSV', line: 1 },
        { file: 'days.zip/more/second.CSV', line: 3 },
      ]),
    )
  })

  it('takes the columns of each file from its own first line', async () => {
    const [titles = '', ...rows] = polecat.split('\n')
    const turned = (line: string) => line.split('\t').reverse().join('\t')
    const zip = zipOf({
      'a.txt': [titles, rows[0]].join('\n'),
      'b.txt': '\ufeff' + [turned(titles), turned(rows[1] ?? '')].join('\r\n'),
    })
    const result = await load(importPolecat, zip, { name: 'years.zip' })
    expect(faults(result)).toEqual([])
    expect(result.report).toMatchObject({ read: 2, accepted: 2, recorded: 2 })
    expect(await evidenceIn('polecat')).toEqual(
      expect.arrayContaining([
        { file: 'years.zip/a.txt', line: 2 },
        { file: 'years.zip/b.txt', line: 2 },
      ]),
    )
  })

  it('holds no data in what systems leave there', async () => {
    const zip = zipOf({
      '.DS_Store': 'x'.repeat(5_000),
      '__MACOSX/._day.CSV': 'x',
      'day.CSV': gdeltRow({ 0: 3100001 }),
      '._day.CSV': 'x',
      'Thumbs.db': 'x',
    })
    const result = await load(importGdelt, zip, { name: 'mac.zip' })
    expect(faults(result)).toEqual([])
    expect(result.report).toMatchObject({ read: 1, accepted: 1 })
    expect(await evidenceIn('gdelt')).toContainEqual({ file: 'mac.zip', line: 1 })
    expect(await contentSize(path.join(folder, 'mac.zip'))).toBe(gdeltRow({ 0: 3100001 }).length)
  })

  it('is known by its bytes, and not unpacked within another', async () => {
    const zip = zipOf({ 'day.CSV': gdeltRow({ 0: 3100002 }) })
    expect((await load(importGdelt, zip, { name: 'download' })).report).toMatchObject({
      accepted: 1,
      rejected: 0,
    })
    const nested = await load(importGdelt, zipOf({ 'day.zip': zip }), { name: 'nested.zip' })
    expect(faults(nested)).toEqual([
      '1: The file is a zip archive within another file. Unpack it, and import what it holds.',
    ])
  })

  it('takes the other files where one is damaged', async () => {
    const zip = zipOf({ 'a.CSV': gdeltRow({ 0: 4000001 }), 'b.CSV': gdeltRow({ 0: 4000002 }) })
    // The signature of the first file's own header.
    zip.write('XX', 0)
    const result = await load(importGdelt, zip, { name: 'damaged.zip' })
    expect(faults(result)).toEqual([expect.stringMatching(/^1: The file cannot be read from here on: /)])
    expect(result.report).toMatchObject({ accepted: 1, rejected: 1, recorded: 1 })
  })

  it('tells how far it is over all of them', async () => {
    const rows = [4_000_011, 4_000_012, 4_000_013].map((id) => gdeltRow({ 0: id }))
    const file = path.join(folder, 'long.zip')
    await writeFile(file, zipOf({ 'a.CSV': rows.slice(0, 2).join('\n'), 'b.CSV': rows[2] ?? '' }))
    const report = new ImportReport(() => undefined)
    const read: number[] = []
    await importGdelt(graph(), {
      ...{ file, report, recordedAt: '2025-01-01T00:00:00.000Z' },
      onProgress: (bytes) => read.push(bytes),
    })
    expect(read).toEqual([...read].sort((a, b) => a - b))
    expect(read.at(-1)).toBe(await contentSize(file))
  })
})
