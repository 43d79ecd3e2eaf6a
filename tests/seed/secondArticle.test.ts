import { copyFileSync, existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { istanbulTalks1 } from '../../seed/istanbul-talks-1/istanbulTalks1.ts'
import { loadSeed } from '../../src/load/loadSeed.ts'
import { statementIdIn } from '../../src/load/statementIdIn.ts'
import { verificationReport } from '../../src/load/verificationReport.ts'
import { verify } from '../../src/load/verify.ts'
import { checkIntegrity } from '../../src/graph/checkIntegrity.ts'
import type { Graph } from '../../src/graph/Graph.ts'
import { articleGraph } from '../support/articleGraph.ts'
import { runCypher } from '../support/runCypher.ts'
import { temporaryFolder } from '../support/temporaryFolder.ts'
import { secondArticle } from './second-article/secondArticle.ts'

const texts = fileURLToPath(new URL('second-article', import.meta.url))
const first = (key: string) => statementIdIn(istanbulTalks1, key)

describe('a second article', () => {
  let graph: Graph

  beforeAll(async () => {
    graph = await articleGraph()
    await loadSeed(graph, secondArticle, { texts })
  })
  afterAll(() => graph.close())

  it('confirms one statement of the first and denies another', async () => {
    const links = await runCypher(
      `MATCH (one:Statement {seed: 'second-article'})-[l]->(other:Statement {seed: 'istanbul-talks-1'})
       RETURN one.text AS one, type(l) AS type, l.aspect AS aspect, other.id AS other ORDER BY type`,
    )
    expect(links).toEqual([
      {
        one: 'The July round takes place in Istanbul.',
        type: 'CONFIRMS',
        aspect: 'PLACE',
        other: first('zelensky-announces-istanbul'),
      },
      {
        one: 'The July round does not go on for two more days.',
        type: 'DENIES',
        aspect: 'DATE',
        other: first('news-agency-says-thursday-and-friday'),
      },
    ])
  })

  it('adds its statement to the relationship that the first asserts, and a denial to none', async () => {
    const [place] = await runCypher(
      "MATCH ({id: 'istanbul-2025-07'})-[t:LOCATED_IN]->({id: 'istanbul'}) RETURN t.statementIds AS ids",
    )
    expect(place?.['ids']).toContain(statementIdIn(secondArticle, 'official-confirms-istanbul'))
    expect(place?.['ids']).toContain(first('zelensky-announces-istanbul'))
    expect(place?.['ids']).not.toContain(statementIdIn(secondArticle, 'manager-denies-more-days'))
  })

  it('leaves the day of the meeting as it was: nobody affirmed another', async () => {
    const [round] = await runCypher(
      "MATCH (e {id: 'istanbul-2025-07'}) RETURN e.timeEdtf AS time, e.status AS status",
    )
    expect(round).toEqual({ time: '2025-07-23', status: 'SCHEDULED' })
  })

  it('keeps the graph sound and its spans true', async () => {
    expect(await checkIntegrity(graph)).toEqual([])
    expect(await verify(graph, { texts })).toMatchObject({ checked: 6, mismatched: [] })
  })

  it('changes nothing when both are loaded again', async () => {
    expect((await loadSeed(graph, istanbulTalks1)).changed).toBe(false)
    expect((await loadSeed(graph, secondArticle, { texts })).changed).toBe(false)
  })
})

describe('the page that shows how it was added', () => {
  const read = (file: string) => readFileSync(new URL(file, import.meta.url), 'utf8')
  const page = read('../../docs/adding-a-seed.md')
  const squeeze = (code: string) => code.replaceAll(/\s+/g, ' ').trim()

  it('quotes the seed as it is', () => {
    const seed = squeeze(read('second-article/secondArticle.ts'))
    const quoted = [...page.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, code = '']) => squeeze(code))
    expect(quoted.length).toBeGreaterThan(3)
    for (const code of quoted) expect(seed).toContain(code)
  })

  it('quotes the text as it is', () => {
    expect(squeeze(page.replaceAll('\n> ', ' '))).toContain(
      squeeze(read('second-article/second-article.txt')),
    )
  })
})

const { file = '' } = istanbulTalks1.sources['istanbul-talks-1']?.text ?? {}
const article = path.join(process.env['PARLEY_TEXTS'] ?? '', file)
const atHand = process.env['PARLEY_TEXTS'] !== undefined && existsSync(article)
const reason = atHand ? '' : ` (skipped: PARLEY_TEXTS names no folder that holds ${file})`

describe.skipIf(!atHand)(`the output on that page${reason}`, () => {
  const { folder, remove } = temporaryFolder()
  afterAll(remove)

  it('is what the commands print', async () => {
    copyFileSync(article, path.join(folder, file))
    copyFileSync(path.join(texts, 'second-article.txt'), path.join(folder, 'second-article.txt'))
    const graph = await articleGraph()
    try {
      await loadSeed(graph, istanbulTalks1, { texts: folder })
      const reports = [
        await loadSeed(graph, istanbulTalks1, { texts: folder }),
        await loadSeed(graph, secondArticle, { texts: folder }),
      ]
      const { lines } = verificationReport(await verify(graph, { texts: folder }))
      const page = readFileSync(new URL('../../docs/adding-a-seed.md', import.meta.url), 'utf8')
      const printed = [...reports.map(({ summary }) => summary), ...lines]
      expect([...page.matchAll(/^# (.*\.)$/gm)].map(([, line]) => line)).toEqual(printed)
    } finally {
      await graph.close()
    }
  })
})
