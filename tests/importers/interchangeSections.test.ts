import { describe, expect, test } from 'vitest'
import { sha256 } from '../../src/domain/sha256.ts'
import { checkIntegrity } from '../../src/graph/checkIntegrity.ts'
import { dump } from '../support/dump.ts'
import { emptyGraph } from '../support/emptyGraph.ts'
import { emptyInterchange } from '../support/emptyInterchange.ts'
import { day, header, lines, press, report, statement, talks } from '../support/interchangeLines.ts'
import { runCypher } from '../support/runCypher.ts'

const { graph, exported, imported } = await emptyInterchange()

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

  test('of one complete load retract nothing of one another, and together what they lack', async () => {
    await imported(lines(header, ...first, statement('gone'), statement('kept')))
    const whole = { ...header, complete: true }
    const begun = [press, report, talks, statement('held')]
    const { report: done, rejections } = await imported(
      lines(whole, ...begun, whole, statement('kept'), whole, statement('new')),
    )
    expect(rejections).toEqual([])
    expect(done).toMatchObject({ recorded: 1, retracted: 1 })
    expect(await checkIntegrity(graph)).toEqual([])
    const damaged = lines(whole, ...begun, '{"record":"statement"}', whole, statement('kept'))
    expect((await imported(damaged)).report).toMatchObject({ rejected: 1, recorded: 0, retracted: 0 })
    const again = lines(whole, ...begun, whole, statement('kept'))
    expect((await imported(again)).report).toMatchObject({ rejected: 0, recorded: 0, retracted: 1 })
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
