import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { istanbulTalks1 } from '../../seed/istanbul-talks-1/istanbulTalks1.ts'
import { sha256 } from '../../src/domain/sha256.ts'
import { checkIntegrity } from '../../src/graph/checkIntegrity.ts'
import { loadSeed } from '../../src/load/loadSeed.ts'
import { article } from '../support/article.ts'
import { dump } from '../support/dump.ts'
import { emptyGraph } from '../support/emptyGraph.ts'
import { emptyInterchange } from '../support/emptyInterchange.ts'
import { lines, press, statement, talks } from '../support/interchangeLines.ts'
import { runCypher } from '../support/runCypher.ts'
import { inWordsOf } from '../support/inWordsOf.ts'

const { graph, folder, exported, imported } = await emptyInterchange()

const text = `Lake talks held\n\nKaia Lind said that Oto Berg told her: “The boat is ready.” The boat is ready, the mayor said. The talks – the second – were held.`
const header = { record: 'dataset', version: 3, name: 'lake-talks' }
const report = {
  ...{ record: 'source', id: 'lake-report', kind: 'NEWS_ARTICLE', title: 'Report', publisher: 'Lake Press' },
  text: { file: 'lake.txt', length: text.length, sha256: sha256(text) },
}
const lind = {
  record: 'actor',
  id: 'kaia-lind',
  kind: 'Person',
  name: 'Kaia Lind',
  aliases: ['Minister Lind'],
}
const berg = { record: 'actor', id: 'oto-berg', kind: 'Person', name: 'Oto Berg' }
const things = [header, press, report, talks, lind, berg]

const quote = (exact: string, more: object = {}) => ({ evidence: [{ quote: { exact, ...more } }] })
const held = statement('held', { ...quote('were held'), speaker: 'Lake Press', source: 'Report' })

async function take(...records: object[]) {
  await writeFile(path.join(folder, 'lake.txt'), text)
  const { report: done, rejections } = await imported(lines(...things, held, ...records), folder)
  return { done, reasons: rejections.map(({ reason }) => reason) }
}

describe('a reference', () => {
  test.each([
    ['its id', 'kaia-lind'],
    ['its name', 'Kaia Lind'],
    ['its name in another spelling of Unicode', 'Kaia  Lind'],
    ['an alias', 'Minister Lind'],
  ])('finds a thing by %s', async (_, speaker) => {
    const { reasons } = await take(statement('said', { ...quote('said that'), speaker }))
    expect(reasons).toEqual([])
    expect(
      await runCypher("MATCH (a)-[:MADE]->(s {text: 'The meeting took place (said).'}) RETURN a.id AS id"),
    ).toEqual([{ id: 'kaia-lind' }])
  })

  test('finds what the graph held before, by name and by alias', async () => {
    await take()
    const more = ['Kaia Lind', 'Minister Lind', 'Lake Press'].map((subject, index) =>
      statement(`more-${index}`, {
        ...quote('said that'),
        speaker: 'Lake Press',
        source: 'Report',
        about: [{ subject, aspect: 'SUBJECT' }],
      }),
    )
    const { rejections } = await imported(lines({ ...header, name: 'more' }, ...more), folder)
    expect(rejections).toEqual([])
  })

  test('goes by an id before a name, and by a name before an alias', async () => {
    const alias = { ...berg, id: 'other', name: 'Other', aliases: ['Kaia Lind', 'oto-berg'] }
    const { reasons } = await take(
      alias,
      statement('by-name', { ...quote('said that'), speaker: 'Kaia Lind' }),
      statement('by-id', { ...quote('told her'), speaker: 'oto-berg' }),
    )
    expect(reasons).toEqual([])
    const speakers = await runCypher(
      "MATCH (a)-[:MADE]->(s:Statement) WHERE s.text =~ '.*by-.*' RETURN a.id AS id ORDER BY s.text",
    )
    expect(speakers).toEqual([{ id: 'oto-berg' }, { id: 'kaia-lind' }])
  })

  test('that several things answer to is AMBIGUOUS_NAME with their ids', async () => {
    const { reasons } = await take(
      { ...berg, id: 'oto-berg-2' },
      statement('said', { ...quote('said that'), speaker: 'Oto Berg' }),
    )
    expect(reasons).toEqual([
      'statement "said", speaker: 2 things are called "Oto Berg": "oto-berg" (Oto Berg, Person), "oto-berg-2" (Oto Berg, Person). Write the id of the one that is meant.',
    ])
  })

  test.each([
    ['lind', '"kaia-lind" (Kaia Lind, Person)'],
    ['kaia-lint', '"kaia-lind" (Kaia Lind, Person)'],
    ['Oto Bergh', '"oto-berg" (Oto Berg, Person)'],
  ])('that nothing answers to, %s, suggests what was meant', async (speaker, meant) => {
    const { reasons } = await take(statement('said', { ...quote('said that'), speaker }))
    expect(reasons).toEqual([
      `statement "said", speaker: nothing is called "${speaker}". Did you mean ${meant}? Write an id, a name or an alias, or describe it here.`,
    ])
  })

  test('suggests what the graph holds', async () => {
    await loadSeed(graph, istanbulTalks1)
    const { reasons } = await take(statement('said', { ...quote('said that'), speaker: 'umerov' }))
    expect(reasons.join()).toContain('Did you mean "rustem-umerov" (Rustem Umerov, Person)?')
  })

  test('of another kind than its place takes is refused by its kind', async () => {
    const { reasons } = await take(statement('said', { ...quote('said that'), speaker: 'Lake meeting' }))
    expect(reasons.join()).toContain('"lake-meeting" is a Meeting. Name an Actor here.')
  })
})

describe('a quote', () => {
  test('becomes the span of its words; those inside quotation marks are kept', async () => {
    const { reasons } = await take(
      statement('ready', {
        ...quote('The boat is ready', { prefix: 'told her: “' }),
        ...{ speaker: 'Oto Berg', form: 'DIRECT_QUOTE', through: ['Kaia Lind'] },
      }),
    )
    expect(reasons).toEqual([])
    const start = text.indexOf('The boat')
    const spans = await runCypher(
      "MATCH (s:Statement)-[:EVIDENCED_BY]->(e) WHERE s.text =~ '.*ready.*' RETURN e.start AS start, e.end AS end, e.exact AS exact, e.verified AS verified",
    )
    expect(spans).toEqual([{ start, end: start + 17, exact: 'The boat is ready', verified: true }])
  })

  test.each([
    ['other typography', quote('talks - the second - were'), 'Write exact: "talks – the second – were"'],
    ['several places', quote('The boat is ready'), 'several places: occurrence 1'],
    [
      'a number beyond its places',
      quote('The boat is ready', { occurrence: 3 }),
      'fits the occurrence, prefix or suffix: occurrence 1',
    ],
    ['a word too many', quote('Kaia Lind has not said that'), 'Nearest: "Kaia Lind said that"'],
  ])('with %s is refused, and shows what would be right', async (_, evidence, hint) => {
    const { reasons } = await take(statement('said', evidence))
    expect(reasons).toHaveLength(1)
    expect(reasons[0]).toContain(hint)
  })

  test('needs the text at hand, and the text that was recorded', async () => {
    const without = await imported(lines(...things, held))
    expect(without.rejections[0]?.reason).toContain('--texts')
    await writeFile(path.join(folder, 'lake.txt'), text.replace('held', 'left'))
    const other = await imported(lines(...things, held), folder)
    expect(other.rejections[0]?.reason).toContain('UTF-16 code units and the SHA-256')
  })

  test('never reads a file outside the folder of texts', async () => {
    const away = { ...report, text: { ...report.text, file: '../lake.txt' } }
    const { rejections } = await imported(lines(header, press, away, talks, held), folder)
    expect(rejections.map(({ reason }) => reason).join()).not.toContain('SHA-256')
  })

  test('in a section of version 2 is refused with the version that it needs', async () => {
    const { rejections } = await imported(lines({ ...header, version: 2 }, press, held), folder)
    expect(rejections.map(({ reason }) => reason)).toContain(
      'A quote and through need version 3. Write "version": 3 in the line of the dataset.',
    )
  })
})

describe('a statement of another than the publisher', () => {
  const chain = `MATCH path = (s:Statement {text: 'The meeting took place (said).'})<-[:REPORTS*]-(top)
    WHERE NOT ()-[:REPORTS]->(top)
    RETURN [n IN reverse(nodes(path)) | [head([(a)-[:MADE]->(n) | a.id]), n.attributionDepth, n.form]] AS chain`
  const said = statement('said', { ...quote('The talks'), speaker: 'Oto Berg', form: 'INDIRECT' })

  test('is reported by the narrator', async () => {
    expect((await take(said)).reasons).toEqual([])
    expect(await runCypher(chain)).toEqual([
      {
        chain: [
          ['lake-press', 0, 'NARRATION'],
          ['oto-berg', 1, 'INDIRECT'],
        ],
      },
    ])
    expect(await checkIntegrity(graph)).toEqual([])
  })

  test('is reported through others, outermost first, and once for the same words', async () => {
    const through = { through: ['Kaia Lind'] }
    const { done } = await take({ ...said, ...through }, { ...said, ...through, id: 'again', text: 'Again.' })
    expect(done).toMatchObject({ rejected: 0, recorded: 5 })
    expect(await runCypher(chain)).toEqual([
      {
        chain: [
          ['lake-press', 0, 'NARRATION'],
          ['kaia-lind', 1, 'INDIRECT'],
          ['oto-berg', 2, 'INDIRECT'],
        ],
      },
    ])
    expect(await checkIntegrity(graph)).toEqual([])
  })

  test('stays the same when it is imported again, and when it was exported', async () => {
    await take({ ...said, through: ['Kaia Lind'] })
    const before = await dump()
    expect((await take({ ...said, through: ['Kaia Lind'] })).done).toMatchObject({
      recorded: 0,
      retracted: 0,
    })
    expect(await dump()).toEqual(before)
    const sent = await exported()
    await emptyGraph(graph)
    expect((await imported(sent)).report).toMatchObject({ rejected: 0 })
    expect(await exported()).toBe(sent)
  })

  test.each([
    [{ through: ['Oto Berg'] }, 'would report itself'],
    [{ through: ['Kaia Lind'], reportedBy: 'held' }, 'has reportedBy as well'],
    [{ through: ['nobody'] }, 'through: nothing is called "nobody".'],
  ])('with the chain %j is refused', async (more, reason) => {
    const { reasons } = await take({ ...said, ...more })
    expect(reasons).toHaveLength(1)
    expect(reasons[0]).toContain(reason)
  })
})

describe('the article in words', () => {
  test.skipIf(!article.atHand)(
    `makes the same graph, node by node, as by offsets and ids${article.reason}`,
    async () => {
      const recordedAt = '2025-08-01T00:00:00.000Z'
      const texts = process.env['PARLEY_TEXTS']
      await loadSeed(graph, istanbulTalks1, { texts, now: recordedAt })
      const before = await dump()
      await emptyGraph(graph)
      const records = inWordsOf(istanbulTalks1, article.text)
      const { rejections } = await imported(
        lines(
          { record: 'dataset', version: 3, name: istanbulTalks1.name, recordedAt, complete: true },
          ...records,
        ),
        texts,
      )
      expect(rejections).toEqual([])
      expect(await dump()).toEqual(before)
    },
  )
})
