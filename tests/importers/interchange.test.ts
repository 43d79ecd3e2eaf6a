import { mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { istanbulTalks1 } from '../../seed/istanbul-talks-1/istanbulTalks1.ts'
import { loadSeed } from '../../seed/loadSeed.ts'
import { exportLines } from '../../src/exporter/exportLines.ts'
import { sha256 } from '../../src/domain/sha256.ts'
import { checkIntegrity } from '../../src/graph/checkIntegrity.ts'

import { ImportReport, type Rejection } from '../../src/importers/ImportReport.ts'
import { importStatements } from '../../src/importers/statements/importStatements.ts'
import { loadCodedRecords } from '../support/codedRecords.ts'
import { connectTestGraph } from '../support/connectTestGraph.ts'
import { dump } from '../support/dump.ts'
import { emptyGraph } from '../support/emptyGraph.ts'
import { harbourSeed } from '../support/harbourSeed.ts'
import { runCypher } from '../support/runCypher.ts'
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

async function imported(text: string | Buffer, texts?: string) {
  await writeFile(file, text)
  const rejections: Rejection[] = []
  const report = new ImportReport((rejection) => rejections.push(rejection))
  await importStatements(graph, { file, report, texts })
  return { report, rejections }
}

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

  test('gives the same dataset where it is larger than a section, though many were recorded at one instant', async () => {
    const at = (number: number) => ({ ...header, recordedAt: day(number) })
    const places = (from: number, to: number) =>
      Array.from({ length: to - from }, (_, place) => ({
        ...{ record: 'place', id: `place-${from + place}`, name: `Place ${from + place}` },
      }))
    const condition = {
      ...{ record: 'condition', id: 'no-boat', trigger: 'No boat.', deadlineRule: 'FROM_UTTERANCE' },
      duration: 'P10D',
    }
    const uttered = (id: string, edtf: string) =>
      statement(id, { condition: 'no-boat', saidAt: { edtf, basis: 'STATED' } })
    const again = { record: 'event', id: 'again', kind: 'Meeting', name: 'Again' }
    const { rejections } = await imported(
      lines(
        at(1),
        ...[press, report, talks, statement('held'), condition, uttered('early', '2025-07-01')],
        ...places(0, 4_990),
        at(1),
        ...[condition, uttered('late', '2025-07-09'), again],
        ...places(4_990, 5_100),
        statement('again', { about: [{ subject: 'again', aspect: 'STATUS', status: 'HELD' }] }),
        statement('about-a-place', { about: [{ subject: 'place-17', aspect: 'SUBJECT' }] }),
        at(2),
        statement('about-another', { about: [{ subject: 'place-5050', aspect: 'SUBJECT' }] }),
      ),
    )
    expect(rejections).toEqual([])
    const [{ hash } = {}] = await runCypher(
      "MATCH (s:Statement) WHERE s.text CONTAINS '(about-a-place)' RETURN s.id AS hash",
    )
    await imported(lines(at(3), { record: 'retraction', id: hash }))
    const before = await dump()
    const text = await exported()
    expect(text.split('\n').length).toBeLessThan(5_130)
    await emptyGraph(graph)
    expect((await imported(text)).rejections).toEqual([])
    expect(await dump()).toEqual(before)
    expect(await checkIntegrity(graph)).toEqual([])
  })

  test('gives datasets that lean on one another though they were recorded at one instant', async () => {
    const at = (name: string) => ({ ...header, name, recordedAt: day(1) })
    const source = { ...report, id: 'sea-report', publisher: 'sea-press' }
    const { rejections } = await imported(
      lines(
        at('z-talks'),
        ...[press, report, talks, statement('held')],
        at('a-talks'),
        ...[{ ...press, id: 'sea-press' }, statement('leans-on-it')],
        at('z-talks'),
        ...[source, statement('leans-back', { source: 'sea-report', speaker: 'sea-press' })],
      ),
    )
    expect(rejections).toEqual([])
    const before = await dump()
    const text = await exported()
    await emptyGraph(graph)
    expect((await imported(text)).rejections).toEqual([])
    expect(await dump()).toEqual(before)
  })

  test('gives a dataset of which nothing stands any more', async () => {
    const { name } = header
    await imported(lines({ ...header, recordedAt: day(1) }, press, report, talks, statement('held')))
    await imported(lines({ ...header, recordedAt: day(2), complete: true }))
    const before = await dump()
    const text = await exported()
    expect(text).toContain(`"name":"${name}","recordedAt":"${day(2)}"`)
    await emptyGraph(graph)
    expect((await imported(text)).report).toMatchObject({ rejected: 0, recorded: 1, retracted: 1 })
    expect(await dump()).toEqual(before)
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
        { ...header, version: 3 },
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

  test('never lets a record become part of another dataset because the line of its own cannot be read', async () => {
    const name = '"name":"Bad Name"'
    for (const [damaged, reason] of [
      [`{"complete":true,${name},"record":"dataset","version":1}`, 'The line of its dataset, line 6,'],
      [`{"name":"sea-talks","record":"dataset","version":1`, 'The line of its dataset, line 6,'],
      [
        Buffer.from('{"name":"sea-talks\xff","record":"dataset","version":1}', 'latin1'),
        'The line of its dataset, line 6,',
      ],
      [`{"record":"dataset","name":"${'x'.repeat(1_000_000)}"}`, 'The line of its dataset, line 6,'],
      [`{"name":"${'x'.repeat(1_000_000)}","record":"dataset"}`, 'Line 6 was rejected, and may have begun'],
      ['{"record":"Dataset","name":"sea-talks","version":1}', 'Line 6 was rejected, and may have begun'],
      ['?', 'Line 6 was rejected, and may have begun'],
    ] as const) {
      await emptyGraph(graph)
      const before = lines(header, press, report, talks, statement('held'))
      const after = lines(statement('after'), { ...header, name: 'later' }, { ...press, id: 'sea-press' })
      const text = Buffer.concat([`${before}\n`, damaged, `\n${after}`].map((part) => Buffer.from(part)))
      const { report: done, rejections } = await imported(text)
      expect(rejections.map(({ line }) => line)).toEqual([6, 7])
      expect(rejections[1]?.reason).toContain(reason)
      expect(done).toMatchObject({ accepted: 7, recorded: 1 })
    }
  })

  test('goes on behind a line that is evidently no beginning of a dataset', async () => {
    const broken = [
      '{"id":"no-such-thing","record":"actr"}',
      '{"id":"cut-off","record":"actor"',
      `{"record":"actor","id":"${'x'.repeat(1_000_000)}"}`,
    ]
    const text = lines(header, press, report, talks, ...broken, statement('held'))
    const latin = Buffer.from('{"id":"m\xfcller","record":"actor"}\n', 'latin1')
    const { rejections } = await imported(
      Buffer.concat([Buffer.from(`${lines(header)}\n`), latin, Buffer.from(text)]),
    )
    expect(rejections.map(({ line }) => line)).toEqual([2, 7, 8, 9])
  })

  test('is held against the texts at hand, statement by statement', async () => {
    const texts = path.join(folder, 'texts')
    await mkdir(path.join(texts, 'a-folder'), { recursive: true })
    await writeFile(path.join(texts, 'report.txt'), 'It took place.')
    await writeFile(path.join(folder, 'secret.txt'), 'It is secret.')
    const textOf = (name: string, words: string) => ({
      text: { file: name, length: words.length, sha256: sha256(words) },
    })
    const other = (id: string, more: object) => ({ ...report, id, ...more })
    const span = { evidence: [{ start: 0, end: 2, sha256: sha256('It') }] }
    const text = lines(
      header,
      press,
      { ...report, ...textOf('report.txt', 'It took place.') },
      talks,
      statement('held', span),
      statement('wrong', { evidence: [{ start: 3, end: 7, sha256: hash }] }),
      statement('leans-on-it', { ...span, links: [{ type: 'CONFIRMS', aspect: 'STATUS', to: 'wrong' }] }),
      other('changed', textOf('report.txt', 'It took place in May.')),
      statement('of-another-text', { ...span, source: 'changed' }),
      other('no-file', textOf('a-folder', 'Words.')),
      other('stolen', textOf('../secret.txt', 'It is secret.')),
    )
    const { report: done, rejections } = await imported(text, texts)
    expect(new Set(rejections.map(({ line }) => line))).toEqual(new Set([6, 7, 9, 11]))
    const reason = (line: number) => rejections.find((rejection) => rejection.line === line)?.reason
    expect(reason(6)).toContain('evidence 3–7 of source "lake-report": the words there have the SHA-256')
    expect(reason(9)).toContain('the text has 14 UTF-16 code units instead of 21')
    expect(reason(11)).toContain('no plain file name')
    expect(done).toMatchObject({ read: 11, accepted: 7, rejected: 4, recorded: 1 })
    expect(await runCypher('MATCH (e:Evidence) RETURN e.verified AS verified')).toEqual([{ verified: true }])
  })

  test('is read from the graph once more and not link by link where a chain of statements leans on what is wrong', async () => {
    const links = (to: string) => ({ links: [{ type: 'CONFIRMS', aspect: 'STATUS', to }] })
    const chain = Array.from({ length: 60 }, (_, number) =>
      statement(`link-${number}`, number === 0 ? { speaker: 'nobody' } : links(`link-${number - 1}`)),
    )
    const event = (number: number) => ({ ...talks, id: `event-${number}` })
    const about = (number: number) =>
      statement(`of-event-${number}`, {
        ...(number === 0 ? { speaker: 'nobody' } : {}),
        about: [
          { subject: `event-${number}`, aspect: 'STATUS', status: 'HELD' },
          ...(number === 0 ? [] : [{ subject: `event-${number - 1}`, aspect: 'SUBJECT' }]),
        ],
      })
    const events = Array.from({ length: 20 }, (_, number) => [event(number), about(number)]).flat()
    let reads = 0
    const stop = graph.observe((unit) => (reads += Number(unit === 'heldNodesById')))
    const { report: done, rejections } = await imported(
      lines(header, press, report, talks, statement('held'), ...chain, ...events),
    )
    stop()
    expect(reads).toBe(2)
    expect(done).toMatchObject({ read: 105, accepted: 5, rejected: 100, recorded: 1 })
    expect(new Set(rejections.map(({ line }) => line)).size).toBe(100)
    expect(rejections.find(({ line }) => line === 7)?.reason).toBe(
      'statement "link-1": it refers to "link-0", which was rejected.',
    )
    expect(rejections.find(({ line }) => line === 66)?.reason).toBe(
      'event "event-0": what gave its status was rejected.',
    )
    expect(await checkIntegrity(graph)).toEqual([])
  })

  test('keeps a section within what is held in memory', async () => {
    const place = (number: number) => ({
      ...{ record: 'place', id: `place-${number}`, name: 'Place' },
      aliases: Array.from({ length: 490 }, () => 'x'.repeat(2_000)),
    })
    // Of the future, so that no database has to take so much.
    const future = { ...header, recordedAt: '2999-01-01T00:00:00.000Z' }
    const { rejections } = await imported(
      lines(future, ...Array.from({ length: 66 }, (_, number) => place(number))),
    )
    expect(rejections.length).toBe(67)
    expect(rejections.filter(({ reason }) => !reason.includes('is to come'))).toEqual([
      {
        ...{ file, line: 67 },
        reason:
          'The lines of a section hold at most 64000000 bytes. Begin another with a line of its dataset.',
      },
    ])
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
    'A file begins with a line {"record": "dataset", …}; this one belongs to none.',
    `"other:${hash}" is no id of this section, whose ids begin with "codes:".`,
    'A Meeting has the roles of its sides, and an Action has none.',
    expect.stringContaining('day'),
    'The sides of an event are actors, and where it took place is a Place.',
    'The root of the CAMEO code "112" is "11", not "13".',
    'A section of coded records holds nothing else.',
    'The dataset "later" says it was recorded at 2999-01-01T00:00:00.000Z, which is to come.',
    'The line of its dataset, line 10, was rejected.',
  ])
  expect(report).toMatchObject({ read: 11, accepted: 2, rejected: 9, recorded: 1 })
  const stated = await imported(JSON.stringify({ record: 'dataset', version: 1, name: 'codes' }))
  expect(stated.rejections.map(({ reason }) => reason)).toEqual([
    '"codes" is a set of coded records, which holds no other. Give the dataset another name.',
  ])
  expect(await checkIntegrity(graph)).toEqual([])
})

describe('several sections of one dataset', () => {
  const at = (instant: string, more: object = {}) => ({ ...header, recordedAt: instant, ...more })
  const first = [press, report, talks, statement('held')]

  test('add to one another at one instant', async () => {
    await imported(lines(at(day(1)), ...first))
    const added = await imported(lines(at(day(1)), statement('too')))
    expect(added.report).toMatchObject({ read: 2, accepted: 2, recorded: 1 })
    const before = await dump()
    const again = await imported(lines(at(day(1)), ...first, at(day(1)), statement('too')))
    expect(again.report).toMatchObject({ accepted: 7, rejected: 0, recorded: 0, retracted: 0 })
    expect(await dump()).toEqual(before)
  })

  test('take a line that was mended, and retract what is left out once nothing is wrong any more', async () => {
    await imported(lines(at(day(1)), ...first, statement('gone')))
    const whole = (one: object | string) => lines(at(day(2), { complete: true }), ...first, one)
    expect((await imported(whole('{'))).report).toMatchObject({ rejected: 1, recorded: 0, retracted: 0 })
    expect((await imported(whole(statement('too')))).report).toMatchObject({
      ...{ accepted: 6, rejected: 0, recorded: 1, retracted: 1 },
    })
    expect((await imported(whole(statement('too')))).report).toMatchObject({ recorded: 0, retracted: 0 })
    expect(await checkIntegrity(graph)).toEqual([])
  })

  test('add to one another when both are complete', async () => {
    const complete = at(day(2), { complete: true })
    await imported(lines(at(day(1)), ...first, statement('gone')))
    const other = { ...talks, description: 'Told once more.' }
    const { report: done, rejections } = await imported(
      lines(complete, press, report, talks, statement('new'), complete, other),
    )
    expect(rejections).toEqual([])
    expect(done).toMatchObject({ recorded: 1, retracted: 2 })
    expect(await checkIntegrity(graph)).toEqual([])
  })

  test('refer to nothing that the graph came to know later', async () => {
    await imported(lines(at(day(3)), ...first))
    const other = { ...header, name: 'other-talks', recordedAt: day(1) }
    const before = await dump()
    const { report: done, rejections } = await imported(lines(other, statement('early')))
    expect(done).toMatchObject({ recorded: 0, rejected: 1 })
    expect(rejections.map(({ line }) => line)).toEqual([2])
    expect(rejections[0]?.reason).toContain('nothing is called "lake-press"')
    expect(await dump()).toEqual(before)
    const later = await imported(lines({ ...other, recordedAt: day(3) }, statement('early')))
    expect(later.report).toMatchObject({ recorded: 1, rejected: 0 })
    const whole = await dump()
    const text = await exported()
    await emptyGraph(graph)
    expect((await imported(text)).report).toMatchObject({ rejected: 0 })
    expect(await dump()).toEqual(whole)
  })

  test('cannot say two things of a statement at one instant', async () => {
    await imported(lines(at(day(1)), ...first))
    const before = await dump()
    const { report: done, rejections } = await imported(
      lines(at(day(1)), statement('held', { certainty: 'POSSIBLE' })),
    )
    expect(done).toMatchObject({ accepted: 1, rejected: 1 })
    expect(rejections[0]?.reason).toContain(`recorded it otherwise at ${day(1)}`)
    expect(await dump()).toEqual(before)
  })

  test('change nothing of the past: what is not held of it is rejected with its line', async () => {
    const [then, now] = [lines(at(day(1)), ...first), lines(at(day(3)), statement('later'))]
    await imported(lines(then, now))
    const before = await dump()
    expect((await imported(lines(then, now))).report).toMatchObject({ accepted: 7, rejected: 0, recorded: 0 })
    const { report: done, rejections } = await imported(
      lines(
        at(day(1)),
        ...first,
        { record: 'place', id: 'lake', name: 'Lake' },
        statement('mended'),
        at(day(2)),
        statement('held', { certainty: 'POSSIBLE' }),
        at(day(2), { complete: true }),
      ),
    )
    expect(done).toMatchObject({ read: 10, accepted: 6, rejected: 4, recorded: 0, retracted: 0 })
    expect(rejections.map(({ line }) => line)).toEqual([6, 7, 9, 10])
    for (const { reason } of rejections) expect(reason).toContain('Give the section a later recordedAt')
    expect(await dump()).toEqual(before)
  })

  test('lean on what those before said', async () => {
    const speech = { subject: 'lake-press', aspect: 'SPEECH' }
    const envoy = { record: 'actor', id: 'envoy', kind: 'Person', name: 'Envoy' }
    const said = statement('said', { about: [speech] })
    await imported(lines(at(day(1)), ...first, said, envoy))
    const [{ hash } = {}] = await runCypher(
      "MATCH (s:Statement) WHERE s.text CONTAINS '(said)' RETURN s.contentHash AS hash",
    )
    const reported = statement('reported', { speaker: 'envoy', reportedBy: hash, form: 'INDIRECT' })
    const { rejections } = await imported(
      lines(
        at(day(2)),
        reported,
        statement('confirms', { links: [{ type: 'CONFIRMS', aspect: 'SPEECH', to: hash }] }),
      ),
    )
    expect(rejections).toEqual([])
    await imported(lines(at(day(3)), { ...said, confidence: 0.5 }))
    expect(
      await runCypher(
        `MATCH (s:Statement {id: $id}) RETURN COUNT { (s)-[:REPORTS]->() } AS reports, COUNT { (s)<-[:CONFIRMS]-() } AS links`,
        { id: `${String(hash)}.2` },
      ),
    ).toEqual([{ reports: 1, links: 1 }])
    const { rejections: stranded } = await imported(lines(at(day(4)), { record: 'retraction', id: hash }))
    expect(stranded.map(({ line, reason }) => [line, reason])).toEqual([
      [2, expect.stringContaining('would lose its place in the chain')],
    ])
    expect(await checkIntegrity(graph)).toEqual([])
  })

  test('count a deadline from the first of all that uttered the condition', async () => {
    const condition = {
      record: 'condition',
      id: 'no-boat',
      trigger: 'No boat.',
      deadlineRule: 'FROM_UTTERANCE',
    }
    const uttered = (id: string, edtf: string) =>
      statement(id, { condition: 'no-boat', saidAt: { edtf, basis: 'STATED' } })
    await imported(
      lines(at(day(1)), ...first, { ...condition, duration: 'P10D' }, uttered('early', '2025-07-01')),
    )
    await imported(lines(at(day(2)), { ...condition, duration: 'P10D' }, uttered('late', '2025-07-09')))
    expect(await runCypher('MATCH (c:Condition) RETURN c.deadlineEdtf AS deadline')).toEqual([
      { deadline: '2025-07-11' },
    ])
  })

  test('keep the words that another statement quotes of a span', async () => {
    const quote = { start: 0, end: 3, sha256: sha256('Yes'), exact: 'Yes' }
    const { exact: _, ...span } = quote
    await imported(lines(at(day(1)), ...first, statement('quoted', { evidence: [quote] })))
    await imported(lines(at(day(2)), statement('retold', { evidence: [span] })))
    expect(await runCypher('MATCH (e:Evidence {end: 3}) RETURN e.exact AS exact')).toEqual([{ exact: 'Yes' }])
  })
})

describe('a retraction', () => {
  const at = (number: number, more: object = {}) => ({ ...header, recordedAt: day(number), ...more })
  const standing = () =>
    runCypher(
      "MATCH (s:Statement) WHERE s.retractedAt STARTS WITH '9' RETURN s.id AS id ORDER BY s.recordedAt",
    )

  test('ends a statement, once, and it can be stated again', async () => {
    await imported(lines(at(1), press, report, talks, statement('held'), statement('too')))
    const [{ id } = {}, other] = await standing()
    const retraction = { record: 'retraction', id }
    expect((await imported(lines(at(2), retraction))).report).toMatchObject({ accepted: 2, retracted: 1 })
    expect((await imported(lines(at(2), retraction))).report).toMatchObject({ accepted: 2, retracted: 0 })
    expect(await standing()).toEqual([other])
    const text = lines(at(3), statement('held'), statement('too'))
    expect((await imported(text)).report).toMatchObject({ accepted: 3, recorded: 1 })
    expect((await imported(lines(at(2), retraction, text))).report).toMatchObject({
      ...{ accepted: 5, rejected: 0, recorded: 0, retracted: 0 },
    })
    expect(await checkIntegrity(graph)).toEqual([])
  })

  test('is of a statement that the dataset holds', async () => {
    await imported(lines(at(1), press, report, talks, statement('held')))
    const [{ id } = {}] = await standing()
    const before = await dump()
    const { rejections } = await imported(
      lines(
        at(2),
        { record: 'retraction', id: 'f'.repeat(32) },
        { record: 'retraction', id },
        statement('held'),
        { record: 'retraction', id: 'held' },
        { ...at(2), name: 'sea-talks' },
        { record: 'retraction', id },
      ),
    )
    expect(rejections.map(({ line, reason }) => [line, reason])).toEqual([
      [5, expect.stringContaining('must be the id that a statement has in the graph')],
      [2, expect.stringContaining('no statement has this id')],
      [3, expect.stringContaining('the same section states this statement')],
      [7, expect.stringContaining('the statement is of "lake-talks"')],
    ])
    expect(await dump()).toEqual(before)
  })

  test('of all there is can be said by a complete section without records', async () => {
    await imported(lines(at(1), press, report, talks, statement('held')))
    expect((await imported(lines(at(2, { complete: true })))).report).toMatchObject({
      ...{ read: 1, accepted: 1, rejected: 0, retracted: 1 },
    })
    expect(await standing()).toEqual([])
  })
})

describe('lines of a set of coded records', () => {
  const set = (instant: string) => ({
    ...{ record: 'dataset', version: 2, name: 'codes', recordedAt: instant },
    coded: { title: 'Codes', publisher: { name: 'Coders', kind: 'Organization' } },
  })
  const id = (number: number) => `codes:${number.toString(16).padStart(32, '0')}`
  const [one, two] = ['one', 'two'].map((name) => ({ id: `codes:${name}`, name, kind: 'State' }))
  const record = (number: number, more: object = {}) => ({
    ...{ record: 'coded', id: id(number), event: id(number + 1_000_000), kind: 'Action', day: '2024-01-01' },
    ...{ file: 'a.txt', line: number + 1, label: 'Accuse', eventLabel: 'Accuse', scheme: 'CAMEO' },
    ...{ from: one, to: two },
    ...more,
  })
  const meeting = (number: number, more: object = {}) =>
    record(number, {
      kind: 'Meeting',
      roles: { from: 'PARTICIPANT', to: 'PARTICIPANT' },
      event: id(9_000_000),
      ...more,
    })
  const reasons = ({ rejections }: Awaited<ReturnType<typeof imported>>) =>
    rejections.map(({ line, reason }) => [line, reason])

  test('can be of one action, whichever batch or section they stand in', async () => {
    const many = Array.from({ length: 4_500 }, (_, number) => record(number))
    const shared = (number: number) => record(number, { event: id(9_000_000) })
    const text = lines(set(day(1)), shared(5_000), ...many, shared(5_001))
    const { report: done, rejections } = await imported(text)
    expect(rejections).toEqual([])
    expect(done).toMatchObject({ accepted: 4_503, recorded: 4_502 })
    expect((await imported(lines(set(day(2)), shared(5_002)))).report).toMatchObject({ recorded: 1 })
    expect(
      await runCypher('MATCH (e:Event {id: $id}) RETURN COUNT { (e)<-[:RECORDS*0..1]-() } AS records', {
        id: id(9_000_000),
      }),
    ).toEqual([{ records: 3 }])
    expect(await checkIntegrity(graph)).toEqual([])
  })

  test('are rejected where an id means something else, here or in the graph', async () => {
    const place = { id: 'codes:one', name: 'One', kind: 'Place' }
    const within = await imported(lines(set(day(1)), record(1, { place }), record(1)))
    expect(within.rejections.map(({ line }) => line)).toEqual([2])
    expect(within.report).toMatchObject({ recorded: 1 })
    const done = await imported(
      lines(
        set(day(1)),
        record(2, { place }),
        record(3, { event: id(3) }),
        record(4, { to: { ...two, id: id(5) } }),
        record(6, { scheme: 'PLOVER', root: 'x'.repeat(9_000) }),
        record(7, { place: { ...place, id: 'codes:town' } }),
        record(8, { to: { ...two, id: 'codes:town' } }),
        meeting(9, { event: id(1_000_001) }),
        record(10, { event: id(1) }),
        record(11),
      ),
    )
    expect(reasons(done)).toEqual([
      [3, `"${id(3)}" cannot be the id of the record and of its event.`],
      [4, `"${id(5)}" has the form of the id of a record or an event. Give the State another.`],
      [5, expect.stringContaining('root')],
      [2, '"codes:one" is a place here, and an actor already. Give each its own id.'],
      [7, '"codes:town" is an actor here, and a place already. Give each its own id.'],
      [8, `"${id(1_000_001)}" is a meeting here, and an action already. Give each its own id.`],
      [9, `"${id(1)}" is an action here, and a record already. Give each its own id.`],
    ])
    expect(done.report).toMatchObject({ accepted: 3, recorded: 2 })
    expect(await checkIntegrity(graph)).toEqual([])
  })

  test('are exported instant by instant, from that at which their set was first named', async () => {
    await imported(lines(set(day(1))))
    await imported(lines(set(day(2)), ...[3, 1, 7].map((number) => record(number))))
    await imported(lines(set(day(3)), ...[2, 6, 5].map((number) => record(number))))
    const before = await dump()
    const text = await exported()
    await emptyGraph(graph)
    expect((await imported(text)).rejections).toEqual([])
    expect(await dump()).toEqual(before)
    expect(text.split('\n').filter((line) => line.includes('"dataset"'))).toHaveLength(3)
  })

  test('can say later what was recorded earlier of a meeting that is held', async () => {
    await imported(lines(set(day(2)), meeting(1)))
    await imported(lines(set(day(1)), meeting(2, { from: two, to: one, saidOn: '2024-01-02' })))
    expect(await checkIntegrity(graph)).toEqual([])
    const before = await dump()
    const text = await exported()
    await emptyGraph(graph)
    expect((await imported(text)).rejections).toEqual([])
    expect(await exported()).toBe(text)
    expect((await dump()).filter((line) => line.includes('Record'))).toEqual(
      before.filter((line) => line.includes('Record')),
    )
  })
})
