import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { istanbulTalks1 } from '../../seed/istanbul-talks-1/istanbulTalks1.ts'
import { loadSeed } from '../../seed/loadSeed.ts'
import { exportLines } from '../../src/exporter/exportLines.ts'
import { checkIntegrity } from '../../src/graph/checkIntegrity.ts'

import { ImportReport, type Rejection } from '../../src/importers/ImportReport.ts'
import { importStatements } from '../../src/importers/statements/importStatements.ts'
import { loadCodedRecords } from '../support/codedRecords.ts'
import { connectTestGraph } from '../support/connectTestGraph.ts'
import { dump } from '../support/dump.ts'
import { emptyGraph } from '../support/emptyGraph.ts'
import { harbourSeed } from '../support/harbourSeed.ts'
import { temporaryFolder } from '../support/temporaryFolder.ts'

const { folder, remove } = temporaryFolder()
const file = path.join(folder, 'graph.jsonl')
const graph = await connectTestGraph()

beforeEach(async () => {
  await emptyGraph(graph)
})
afterAll(async () => {
  await graph.close()
  remove()
})

const day = (number: number) => `2025-08-0${number}T00:00:00.000Z`

/** The article without what one statement says, and without those that lean on it. */
const without = (left: string) => {
  const statements = Object.entries(istanbulTalks1.statements).filter(([key]) => key !== left)
  return { ...istanbulTalks1, statements: Object.fromEntries(statements) }
}

async function exported(): Promise<string> {
  const lines: string[] = []
  for await (const line of exportLines(graph)) lines.push(JSON.stringify(line))
  return lines.map((line) => `${line}\n`).join('')
}

async function imported(text: string | Buffer) {
  await writeFile(file, text)
  const rejections: Rejection[] = []
  const report = new ImportReport((rejection) => rejections.push(rejection))
  await importStatements(graph, { file, report })
  return { report, rejections }
}

describe('export, then import into an empty graph', () => {
  test('gives the same graph node by node, its past included, and changes nothing when it is run again', async () => {
    await loadSeed(graph, istanbulTalks1, { now: day(1) })
    await loadSeed(graph, harbourSeed, { now: day(2) })
    await loadSeed(graph, without('trump-calls-sanctions-severe'), { now: day(3) })
    await loadSeed(graph, istanbulTalks1, { now: day(4) })
    const before = await dump()
    const text = await exported()
    await emptyGraph(graph)
    const { report, rejections } = await imported(text)
    expect(rejections).toEqual([])
    expect(report.accepted).toBe(report.read)
    expect(await dump()).toEqual(before)
    expect(await exported()).toBe(text)
    const again = await imported(text)
    expect(again.report).toMatchObject({ rejected: 0, recorded: 0, retracted: 0 })
    expect(await dump()).toEqual(before)
    expect(await checkIntegrity(graph)).toEqual([])
  })

  test('gives the same sets of coded records, whenever they were loaded', async () => {
    await loadSeed(graph, istanbulTalks1, { now: day(1) })
    await loadCodedRecords(graph)
    const before = await dump()
    const text = await exported()
    await emptyGraph(graph)
    const { report, rejections } = await imported(text)
    expect(rejections).toEqual([])
    expect(report.accepted).toBe(report.read)
    expect(await dump()).toEqual(before)
    expect(await exported()).toBe(text)
    expect((await imported(text)).report).toMatchObject({ rejected: 0, recorded: 0 })
    expect(await dump()).toEqual(before)
    expect(await checkIntegrity(graph)).toEqual([])
  })

  test('goes on where it was ended', async () => {
    await loadSeed(graph, istanbulTalks1, { now: day(1) })
    await loadSeed(graph, harbourSeed, { now: day(2) })
    const before = await dump()
    const text = await exported()
    await emptyGraph(graph)
    const half = text.slice(0, text.lastIndexOf('{"record":"dataset"'))
    await imported(half)
    expect(await dump()).not.toEqual(before)
    await imported(text)
    expect(await dump()).toEqual(before)
  })
})

const header = { record: 'dataset', version: 1, name: 'lake-talks' }
const hash = 'a'.repeat(64)
const press = { record: 'actor', id: 'lake-press', kind: 'Organization', name: 'Lake Press' }
const report = {
  record: 'source',
  id: 'lake-report',
  kind: 'NEWS_ARTICLE',
  title: 'Report',
  publisher: 'lake-press',
}
const talks = { record: 'event', id: 'lake-meeting', kind: 'Meeting', name: 'Lake meeting' }
const statement = (id: string, more: object = {}) => ({
  record: 'statement',
  id,
  speaker: 'lake-press',
  source: 'lake-report',
  text: `The meeting took place (${id}).`,
  speechAct: 'REPORT',
  form: 'NARRATION',
  certainty: 'CERTAIN',
  evidence: [{ start: 0, end: 5, sha256: hash }],
  about: [{ subject: 'lake-meeting', aspect: 'STATUS', status: 'HELD' }],
  ...more,
})
const lines = (...records: (object | string)[]) =>
  records.map((record) => (typeof record === 'string' ? record : JSON.stringify(record))).join('\n')

describe('a file with mistakes', () => {
  test('is taken but for what is wrong and what leans on it, each with its line and reason', async () => {
    const { report: done, rejections } = await imported(
      lines(
        'no header yet',
        header,
        press,
        report,
        talks,
        statement('held'),
        '{"record": "actor", ',
        { ...press, id: 'Not A Slug' },
        { ...press, id: 'other-press', kind: 'Organisation' },
        statement('by-nobody', { speaker: 'nobody' }),
        statement('leans-on-it', { links: [{ type: 'CONFIRMS', aspect: 'STATUS', to: 'by-nobody' }] }),
        press,
        '{"record": "actor", "id": "half", "kind": "Person", "name": "\\ud800"}',
        { ...header, version: 2 },
        press,
      ),
    )
    expect(rejections.map(({ line }) => line).sort((a, b) => a - b)).toEqual([
      1, 7, 8, 9, 10, 11, 12, 13, 14, 15,
    ])
    const reason = (line: number) => rejections.find((rejection) => rejection.line === line)?.reason
    expect(reason(7)).toBe('The line is not JSON.')
    expect(reason(9)).toContain('Organization')
    expect(reason(10)).toContain('nobody')
    expect(reason(12)).toContain('line 3')
    expect(reason(13)).toContain('surrogate')
    expect(reason(15)).toContain('line 14')
    expect(done).toMatchObject({ read: 15, accepted: 5, rejected: 10, recorded: 1 })
    expect(await checkIntegrity(graph)).toEqual([])
  })

  test('retracts nothing, even where it says that it is complete', async () => {
    await imported(lines(header, press, report, talks, statement('held'), statement('again')))
    const damaged = lines({ ...header, complete: true }, press, report, talks, statement('held'), '{')
    expect((await imported(damaged)).report).toMatchObject({ rejected: 1, retracted: 0 })
    const whole = lines({ ...header, complete: true }, press, report, talks, statement('held'))
    expect((await imported(whole)).report).toMatchObject({ rejected: 0, retracted: 1 })
  })

  test('leaves the graph as it is where it is something else', async () => {
    for (const other of [
      Buffer.from([0xff, 0xfe, 0x00, 0x0a, 0x80]),
      'x'.repeat(1_000_001),
      '[]\nnull\n1\n',
      '',
    ]) {
      const { report: done } = await imported(other)
      expect(done.accepted).toBe(0)
      expect(done.rejected).toBe(done.read)
    }
    expect(await dump()).toEqual([])
  })

  test('cannot say that it was recorded in the future', async () => {
    const { report: done } = await imported(
      lines({ ...header, recordedAt: '2999-01-01T00:00:00.000Z' }, press),
    )
    expect(done).toMatchObject({ accepted: 0, rejected: 2 })
    expect(await dump()).toEqual([])
  })
})

test('a file with Windows line ends and a byte order mark is read as any other', async () => {
  const text = `\u{feff}${lines(header, press, report, talks, statement('held')).replaceAll('\n', '\r\n')}\r\n`
  expect((await imported(text)).report).toMatchObject({ read: 5, accepted: 5, recorded: 1 })
  expect(await readFile(file, 'utf8')).toContain('\r\n')
})

test('a line of a set of coded records that cannot be one is rejected, and so is what does not belong there', async () => {
  const header = {
    record: 'dataset',
    version: 1,
    name: 'codes',
    coded: { title: 'Codes', publisher: { name: 'Coders', kind: 'Organization' } },
  }
  const hash = '0123456789abcdef0123456789abcdef'
  const record = {
    ...{ record: 'coded', id: `codes:${hash}`, event: `codes:${hash.replace('0', 'f')}`, kind: 'Action' },
    ...{ file: 'a.txt', line: 1, day: '2024-01-01', label: 'Accuse', eventLabel: 'Accuse', scheme: 'CAMEO' },
    from: { id: 'codes:1', name: 'One', kind: 'State' },
  }
  const lines = [
    record,
    header,
    record,
    { ...record, id: `other:${hash}` },
    { ...record, kind: 'Meeting' },
    { ...record, day: '2024-02-30' },
    { ...record, place: { id: 'codes:p', name: 'P', kind: 'Person' } },
    { ...record, code: '112', root: '13' },
    { record: 'topic', id: 'peace', name: 'Peace' },
    { ...header, name: 'later', recordedAt: '2999-01-01T00:00:00.000Z' },
    { ...record, id: `later:${hash}` },
  ]
  const { report, rejections } = await imported(lines.map((line) => JSON.stringify(line)).join('\n'))
  expect(rejections.map(({ line }) => line)).toEqual([1, 4, 5, 6, 7, 8, 9, 10, 11])
  expect(rejections.map(({ reason }) => reason)).toEqual([
    'A coded record stands in the section of a set of coded records.',
    `"other:${hash}" is no id of this section, whose ids begin with "codes:".`,
    'A Meeting has the roles of its sides, and an Action has none.',
    expect.stringContaining('day'),
    'The sides of an event are actors, and where it took place is a Place.',
    'The root of the CAMEO code "112" is "11", not "13".',
    'A section of coded records holds nothing else.',
    'The dataset "later" says it was recorded at 2999-01-01T00:00:00.000Z, which is to come.',
    'A coded record stands in the section of a set of coded records.',
  ])
  expect(report).toMatchObject({ read: 11, accepted: 2, rejected: 9, recorded: 1 })
  const stated = await imported(JSON.stringify({ record: 'dataset', version: 1, name: 'codes' }))
  expect(stated.rejections.map(({ reason }) => reason)).toEqual([
    '"codes" is a set of coded records, which holds no other. Give the dataset another name.',
  ])
  expect(await checkIntegrity(graph)).toEqual([])
})
