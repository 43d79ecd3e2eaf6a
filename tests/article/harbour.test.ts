import { copyFileSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addArticle } from '../../src/article/addArticle.ts'
import { articleReport } from '../../src/article/articleReport.ts'
import { checkArticle } from '../../src/article/checkArticle.ts'
import { newArticle } from '../../src/article/newArticle.ts'
import { readArticle } from '../../src/article/readArticle.ts'
import { checkIntegrity } from '../../src/graph/checkIntegrity.ts'
import type { Graph } from '../../src/graph/Graph.ts'
import { apiOn } from '../support/apiOn.ts'
import { articleGraph } from '../support/articleGraph.ts'
import { dump } from '../support/dump.ts'
import { temporaryFolder } from '../support/temporaryFolder.ts'

const docs = fileURLToPath(new URL('../../docs/', import.meta.url))
const sample = (name: string) => path.join(docs, 'samples', name)
const page = readFileSync(path.join(docs, 'adding-an-article.md'), 'utf8')
const allBlocks = [...page.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)]
const blocks = (language: string) =>
  allBlocks.filter(([, word]) => word === language).map(([, , text = '']) => text)
const squeeze = (text: string) => text.replaceAll(/\s+/g, ' ').trim()

let graph: Graph
const { folder, remove } = temporaryFolder()
const coded = path.join(folder, 'coded.yaml')
const uncoded = path.join(folder, 'harbour.yaml')

/** What the command prints on a file that the page calls texts/harbour.yaml. */
async function printed(file: string): Promise<string[]> {
  return articleReport('texts/harbour.yaml', await checkArticle(graph, await readArticle(file), folder))
}

beforeAll(async () => {
  graph = await articleGraph()
  for (const name of ['harbour.txt', 'harbour.yaml'])
    copyFileSync(sample(name), name === 'harbour.txt' ? path.join(folder, name) : coded)
})
afterAll(async () => {
  await graph.close()
  remove()
})

describe('the article that docs/adding-an-article.md adds', () => {
  const outputs = blocks('')

  it('is quoted as it is, text and coding', () => {
    expect(squeeze(page.replaceAll(/^> ?/gm, ''))).toContain(
      squeeze(readFileSync(sample('harbour.txt'), 'utf8')),
    )
    const yaml = squeeze(readFileSync(sample('harbour.yaml'), 'utf8'))
    const lines = blocks('yaml').flatMap((block) => block.trim().split('\n'))
    expect(lines.length).toBeGreaterThan(20)
    for (const line of lines) expect(yaml).toContain(squeeze(line))
  })

  it('begins with a skeleton, which is never written over', async () => {
    expect(await newArticle(graph, path.join(folder, 'harbour.txt'), undefined)).toBe(uncoded)
    await expect(newArticle(graph, path.join(folder, 'harbour.txt'), undefined)).rejects.toThrow(
      'is there already',
    )
    const said = await printed(uncoded)
    for (const line of outputs[1]?.trimEnd().split('\n') ?? ['missing']) expect(said).toContain(line)
  })

  it('shows what is wrong, with the sentence', async () => {
    writeFileSync(uncoded, readFileSync(coded, 'utf8').replace('speaker: Tomas Berg', 'speaker: berg'))
    expect(await printed(uncoded)).toEqual([
      ...(outputs[2]?.trimEnd().split('\n') ?? []),
      ...(await printed(coded)).slice(0, -1),
      '1 fault to mend; 2 warnings.',
    ])
  })

  it('has warnings and no fault', async () => {
    const said = await printed(coded)
    expect(said).toHaveLength(3)
    for (const line of outputs[3]?.trimEnd().split('\n') ?? ['missing']) expect(said).toContain(line)
  })

  it('is told and not written in a dry run', async () => {
    const before = await dump()
    const said = await addArticle(graph, await readArticle(coded), { texts: folder, dryRun: true })
    expect(await dump()).toEqual(before)
    expect(await addArticle(graph, await readArticle(coded), { texts: folder, dryRun: false })).toEqual(said)
    expect(said).toHaveLength(20)
    for (const line of outputs[4]?.trimEnd().split('\n') ?? ['missing']) expect(said).toContain(line)
    expect(await checkIntegrity(graph)).toEqual([])
  })

  it('answers the question of the page', async () => {
    const answer = await apiOn(() => graph).ask(blocks('graphql')[0] ?? '')
    expect(JSON.parse(blocks('json')[0] ?? '')).toEqual(answer)
  })

  it('changes nothing when it is added again', async () => {
    const before = await dump()
    expect(await addArticle(graph, await readArticle(coded), { texts: folder, dryRun: false })).toEqual([
      'harbour: nothing changed (16 statements, 11 things, 8 spans verified).',
    ])
    expect(await dump()).toEqual(before)
  })

  it('says what is no longer so when the coding changes', async () => {
    const changed = readFileSync(coded, 'utf8')
      .replace('status: SCHEDULED', 'status: PROPOSED')
      .replace(/- record: statement\n {2}id: courier-on-first-round[\s\S]*$/, '')
      .replace(/- \{ record: event, id: lindholm-1.*\n/, '')
    writeFileSync(uncoded, changed)
    const said = await addArticle(graph, await readArticle(uncoded), { texts: folder, dryRun: false })
    expect(said).toEqual([
      'lindholm-1: HELD → unknown',
      'lindholm-2: SCHEDULED → PROPOSED, carried by "Norland and Sundria are going to hold a second round of talks." (Lena Falk)',
      expect.stringMatching(/^norland INVOLVED_IN lindholm-2/),
      expect.stringMatching(/^sundria INVOLVED_IN lindholm-2/),
      'no longer said: "The first round was held and brought no treaty." (The Lindholm Courier)',
      'harbour: 1 statement recorded, 14 unchanged, 2 retracted, 0 things written, 7 spans verified.',
    ])
    expect(await checkIntegrity(graph)).toEqual([])
  })
})
