import { mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { sha256 } from '../../src/domain/sha256.ts'
import { checkIntegrity } from '../../src/graph/checkIntegrity.ts'
import { dump } from '../support/dump.ts'
import { emptyGraph } from '../support/emptyGraph.ts'
import { emptyInterchange } from '../support/emptyInterchange.ts'
import { hash, header, lines, press, report, statement, talks } from '../support/interchangeLines.ts'
import { runCypher } from '../support/runCypher.ts'

const { graph, folder, file, exported, imported } = await emptyInterchange()

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
        { ...header, version: 4 },
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

  test('tells every fault of a line, each on a line of its own and without a word of the code', async () => {
    const { rejections } = await imported(
      lines(
        header,
        press,
        report,
        talks,
        statement('held'),
        statement('wrong', {
          speaker: 'nobody',
          evidence: [{ start: 9, end: 5, sha256: hash }],
          links: [{ type: 'CONFIRMS', aspect: 'STATUS', to: 'nothing' }],
        }),
      ),
    )
    expect(rejections.map(({ line }) => line)).toEqual([6])
    const faults = rejections[0]?.reason.split('\n') ?? []
    expect(faults).toContainEqual(
      'statement "wrong", speaker: nothing is called "nobody". Describe it here, or load first what describes it.',
    )
    expect(faults).toContainEqual(
      'statement "wrong", CONFIRMS: nothing is called "nothing". Name a statement that stands here, or the id of one that the graph holds.',
    )
    expect(faults).toContainEqual(expect.stringContaining('evidence 1: it starts at 9 and ends at 5.'))
    for (const fault of faults) {
      expect(fault.match(/statement "wrong"/g)).toHaveLength(1)
      expect(fault).not.toMatch(/seed|statementIdIn/)
    }
  })

  test('is told once where it is JSON over several lines', async () => {
    const pretty = JSON.stringify(header, null, 2)
    for (const text of [pretty, `[${lines(header)}]`, JSON.stringify([header, press], null, 2)]) {
      const { report: done, rejections } = await imported(text)
      expect(rejections).toEqual([
        { file, line: 1, reason: expect.stringContaining('JSON over several lines') as string },
      ])
      expect(done).toMatchObject({ read: 1, accepted: 0, rejected: 1 })
    }
  })

  test('takes a denial of any date, which names none', async () => {
    const denial = statement('undated', {
      text: 'No date has been set.',
      polarity: 'NEGATED',
      about: [{ subject: 'lake-meeting', aspect: 'DATE' }],
    })
    const text = lines(header, press, report, talks, statement('held'), denial)
    expect((await imported(text)).report).toMatchObject({ accepted: 6, rejected: 0, recorded: 2 })
    expect(await checkIntegrity(graph)).toEqual([])
    const sent = await exported()
    await emptyGraph(graph)
    expect((await imported(sent)).report).toMatchObject({ rejected: 0, recorded: 2 })
    expect(await exported()).toBe(sent)
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
    const before = await dump()
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
    expect(await dump()).toEqual(before)
  })

  test('cannot say that it was recorded in the future', async () => {
    const before = await dump()
    const { report: done } = await imported(
      lines({ ...header, recordedAt: '2999-01-01T00:00:00.000Z' }, press),
    )
    expect(done).toMatchObject({ accepted: 0, rejected: 2 })
    expect(await dump()).toEqual(before)
  })
})

test('a file with Windows line ends and a byte order mark is read as any other', async () => {
  const text = `\u{feff}${lines(header, press, report, talks, statement('held')).replaceAll('\n', '\r\n')}\r\n`
  expect((await imported(text)).report).toMatchObject({ read: 5, accepted: 5, recorded: 1 })
  expect(await readFile(file, 'utf8')).toContain('\r\n')
})
