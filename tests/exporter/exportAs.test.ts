import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'csv-parse/sync'
import { afterAll, describe, expect, it, test } from 'vitest'
import { istanbulTalks1 } from '../../seed/istanbul-talks-1/istanbulTalks1.ts'
import { sha256 } from '../../src/domain/sha256.ts'
import { vocabulary } from '../../src/domain/vocabulary.ts'
import { exportAs } from '../../src/exporter/exportAs.ts'
import type { Format } from '../../src/exporter/filesOf.ts'
import { unchangedSince } from '../../src/exporter/unchangedSince.ts'
import { writeWhole } from '../../src/exporter/writeWhole.ts'
import { loadSeed } from '../../src/load/loadSeed.ts'
import { statementIdIn } from '../../src/load/statementIdIn.ts'
import { runCommand } from '../commands/runCommand.ts'
import { article } from '../support/article.ts'
import { loadCodedRecords } from '../support/codedRecords.ts'
import { harbourSeed } from '../support/harbourSeed.ts'
import { keptGraph } from '../support/keptGraph.ts'
import { loginEnvironment } from '../support/loginEnvironment.ts'
import { iriOf, readJsonLd, terms } from '../support/readJsonLd.ts'
import { runCypher } from '../support/runCypher.ts'
import { schemaFaults } from '../support/schemaFaults.ts'
import { temporaryFolder } from '../support/temporaryFolder.ts'

const { folder, remove } = temporaryFolder()
const left = 'trump-calls-sanctions-severe'
const withoutOne = Object.fromEntries(
  Object.entries(istanbulTalks1.statements).filter(([key]) => key !== left),
)
const graph = await keptGraph('article, harbour and coded records', async (empty) => {
  await loadSeed(empty, harbourSeed)
  await loadSeed(empty, istanbulTalks1)
  // Leaves something of the past, which no export shows.
  await loadSeed(empty, { ...istanbulTalks1, statements: withoutOne })
  await loadCodedRecords(empty)
})
afterAll(async () => {
  await graph.close()
  remove()
})

const texts = process.env['PARLEY_TEXTS']
const written = async (format: Format, name: string) => {
  const target = path.join(folder, name)
  const summary = await exportAs(graph, { format, target, texts })
  return { target, summary }
}
const rowsOf = (name: string) =>
  parse<Record<string, string>>(readFileSync(path.join(folder, 'csv', name)), { bom: true, columns: true })
const tieTypes = vocabulary.tie.join('|')

describe('an export as CSV', async () => {
  const { summary } = await written('csv', 'csv')
  const [nodes, edges, statements] = ['nodes.csv', 'edges.csv', 'statements.csv'].map(rowsOf) as [
    Record<string, string>[],
    Record<string, string>[],
    Record<string, string>[],
  ]

  test('has every thing, tie and statement that stands in the graph, each once', async () => {
    const [counts] = await runCypher(`RETURN
      COUNT { (n:Node) WHERE n:Actor OR n:Event OR n:MeetingSeries OR n:Place OR n:Topic } AS things,
      COUNT { ()-[:${tieTypes}]->() } AS ties,
      COUNT { (s:Statement) WHERE NOT s:Retracted } + COUNT { (:Record) } AS statements`)
    const found = { things: nodes.length, ties: edges.length, statements: statements.length }
    expect(found).toEqual(counts)
    expect(summary).toBe(`${found.things} things, ${found.ties} ties, ${found.statements} statements`)
    for (const rows of [nodes, edges, statements])
      expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length)
  })

  test('has for each tie at least one statement, which is among the statements, and both ends among the nodes', () => {
    const ids = new Set(statements.map(({ id }) => id))
    const things = new Set(nodes.map(({ id }) => id))
    for (const { statementIds = '', from, to } of edges) {
      const carriers = statementIds.split(' ')
      expect(carriers.filter((id) => !ids.has(id))).toEqual([])
      expect([things.has(from), things.has(to)]).toEqual([true, true])
    }
  })

  test('shows nothing of the past', () => {
    expect(statements.map(({ id }) => id)).not.toContain(statementIdIn(istanbulTalks1, left))
    expect(statements.filter(({ retractedAt }) => retractedAt !== '')).toEqual([])
  })

  test('gives a statement as the graph has it, reported speech and links with it', () => {
    const one = statements.find(({ id }) => id === statementIdIn(istanbulTalks1, 'umerov-says-wednesday'))
    expect(one).toMatchObject({
      ...{ speaker: 'Rustem Umerov', sourceId: 'istanbul-talks-1', attributionDepth: '2' },
    })
    expect(statements.map(({ id }) => id)).toContain(one?.['reportedBy'])
    const links = statements.flatMap(({ links = '' }) => JSON.parse(links) as { to: string }[])
    expect(links.length).toBeGreaterThan(0)
  })

  test('derives the statement of a coded record, with its file and line', async () => {
    const coded = statements.filter(({ sourceId }) => sourceId === 'coded')
    const [records] = await runCypher('MATCH (record:Record) RETURN count(record) AS number')
    expect({ number: coded.length }).toEqual(records)
    expect(new Set(coded.map(({ form }) => form))).toEqual(new Set(['CODED']))
    const [evidence] = JSON.parse(coded[0]?.['evidence'] ?? '') as object[]
    expect(evidence).toMatchObject({ file: 'coded.txt', line: expect.any(Number) as number })
    const tie = edges.find(({ from }) => from === 'coded:0')
    expect(tie).toMatchObject({ certainty: 'CERTAIN', attributionDepth: '0' })
  })

  test('gives a tie the greatest certainty of its statements, and the least depth of those', async () => {
    const ties = await runCypher(`MATCH (from)-[tie:${tieTypes}]->(to) WHERE tie.statementIds IS NOT NULL
      CALL (tie) {
        MATCH (s:Statement) WHERE s.id IN tie.carriers
        RETURN s.certainty AS certainty, s.attributionDepth AS depth
        ORDER BY s.certaintyRank DESC, s.attributionDepth LIMIT 1
      }
      RETURN from.id + ' ' + to.id + ' ' + type(tie) + ' ' + coalesce(tie.role, '') + ' ' + coalesce(tie.title, '') AS key,
        certainty + ' ' + depth AS best ORDER BY key`)
    const found = edges.map((edge) => ({
      key: [edge['from'], edge['to'], edge['relationship'], edge['role'], edge['title']].join(' '),
      best: [edge['certainty'], edge['attributionDepth']].join(' '),
    }))
    for (const tie of ties) expect(found).toContainEqual(tie)
  })
})

describe('an export in one file', () => {
  it.each(['gexf', 'graphml'] as const)('fits the schema of %s, with every thing and tie', async (format) => {
    const { target, summary } = await written(format, `graph.${format}`)
    const text = readFileSync(target, 'utf8')
    expect(await schemaFaults(format, text)).toEqual([])
    expect(summary).toBe(`${text.split('<node ').length - 1} things, ${text.split('<edge ').length - 1} ties`)
    expect(text.split('<edge ')).toHaveLength(rowsOf('edges.csv').length + 1)
  })

  test.each([
    ['adds to', "CREATE (:Node {id: 'added'})", "MATCH (n:Node {id: 'added'}) DELETE n"],
    [
      'retracts from',
      'MATCH (s:Statement&!Retracted) WITH s LIMIT 1 SET s:Retracted, s:Added',
      'MATCH (s:Added) REMOVE s:Retracted, s:Added',
    ],
  ])('is not written where a load %s the graph meanwhile', async (_, change, back) => {
    const check = await unchangedSince(graph)
    await check()
    const target = path.join(folder, 'changed')
    async function* texts() {
      yield 'begun'
      await graph.define(change)
    }
    await expect(writeWhole(target, texts(), check)).rejects.toThrow('The graph changed while it was read')
    await graph.define(back)
    expect(readdirSync(folder).filter((name) => name.startsWith('changed'))).toEqual([])
  })
})

describe('an export as JSON-LD', async () => {
  const { prov, oa, schema, parley } = terms
  const { target } = await written('jsonld', 'graph.jsonld')
  const { all, node, values } = await readJsonLd(readFileSync(target, 'utf8'))

  test('tells who said what, and where', () => {
    const said = all.filter((each) => each['@type']?.includes(schema('Claim')))
    expect(said.map((each) => each['@id']).sort()).toEqual(
      rowsOf('statements.csv')
        .map(({ id = '' }) => iriOf(id))
        .sort(),
    )
    expect(said.filter((each) => values(each, prov('wasAttributedTo')).length !== 1)).toEqual([])
    const one = iriOf(statementIdIn(istanbulTalks1, 'umerov-says-wednesday'))
    expect(values(node(one), prov('wasAttributedTo'))).toEqual([iriOf('rustem-umerov')])
    const annotations = all.filter((each) => values(each, oa('hasBody')).includes(one))
    const spans = annotations.flatMap((each) => values(each, oa('hasTarget')) as string[])
    expect(spans.map((span) => values(node(span), oa('hasSource')))).toEqual(
      spans.map(() => [iriOf('istanbul-talks-1')]),
    )
  })

  test.skipIf(!article.atHand)(`counts the spans of a text at hand in characters${article.reason}`, () => {
    const characters = Array.from(article.text)
    const targets = all.filter((each) => values(each, oa('hasSource')).includes(iriOf('istanbul-talks-1')))
    for (const span of targets) {
      const position = node(`${span['@id']}/position`)
      const [start, end] = [values(position, oa('start'))[0], values(position, oa('end'))[0]] as number[]
      expect([sha256(characters.slice(start, end).join(''))]).toEqual(values(span, parley('sha256')))
    }
    expect(targets.length).toBeGreaterThan(50)
  })
})

describe('npm run export --as', () => {
  const run = (...typed: string[]) =>
    runCommand(process.execPath, ['bin/export.mjs', ...typed], {
      ...loginEnvironment(),
      PARLEY_HOME: path.join(folder, 'home'),
    }).ended

  test('writes the three files of CSV to an empty folder and says how much they hold', async () => {
    const target = path.join(folder, 'by-command')
    mkdirSync(target)
    const { status, stdout } = await run('--as', 'csv', target)
    expect(stdout).toMatch(/^\d+ things, \d+ ties, \d+ statements written to .*by-command\.\n$/)
    expect(status).toBe(0)
    expect(readdirSync(target).sort()).toEqual(['edges.csv', 'nodes.csv', 'statements.csv'])
  })

  test('writes nothing and ends with status 2 where it cannot', async () => {
    const target = path.join(folder, 'never')
    const { status, stderr } = await run('--as', 'xml', target)
    expect(stderr).toMatch(/^"xml" is no format\./)
    expect(status).toBe(2)
    expect(existsSync(target)).toBe(false)
  })
})
