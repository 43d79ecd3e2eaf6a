import { describe, expect, test } from 'vitest'
import { istanbulTalks1 } from '../../seed/istanbul-talks-1/istanbulTalks1.ts'
import { loadSeed } from '../../src/load/loadSeed.ts'
import { checkIntegrity } from '../../src/graph/checkIntegrity.ts'
import { loadCodedRecords } from '../support/codedRecords.ts'
import { dump } from '../support/dump.ts'
import { emptyGraph } from '../support/emptyGraph.ts'
import { emptyInterchange } from '../support/emptyInterchange.ts'
import { harbourSeed } from '../support/harbourSeed.ts'
import { day, header, lines, press, report, statement, talks } from '../support/interchangeLines.ts'
import { runCypher } from '../support/runCypher.ts'

const { graph, exported, imported } = await emptyInterchange()

/** The article without what one statement says, and without those that lean on it. */
const without = (left: string) => {
  const statements = Object.entries(istanbulTalks1.statements).filter(([key]) => key !== left)
  return { ...istanbulTalks1, statements: Object.fromEntries(statements) }
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
