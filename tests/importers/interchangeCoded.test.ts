import { describe, expect, test } from 'vitest'
import { checkIntegrity } from '../../src/graph/checkIntegrity.ts'
import { dump } from '../support/dump.ts'
import { emptyGraph } from '../support/emptyGraph.ts'
import { emptyInterchange } from '../support/emptyInterchange.ts'
import { day, lines } from '../support/interchangeLines.ts'
import { runCypher } from '../support/runCypher.ts'

const { graph, exported, imported } = await emptyInterchange()

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
