import { copyFileSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addArticle } from '../../src/article/addArticle.ts'
import { checkArticle } from '../../src/article/checkArticle.ts'
import { newArticle } from '../../src/article/newArticle.ts'
import { readArticle } from '../../src/article/readArticle.ts'
import { sha256 } from '../../src/domain/sha256.ts'
import type { Graph } from '../../src/graph/Graph.ts'
import { articleGraph } from '../support/articleGraph.ts'
import { temporaryFolder } from '../support/temporaryFolder.ts'

const samples = fileURLToPath(new URL('../../docs/samples/', import.meta.url))
const coded = readFileSync(path.join(samples, 'harbour.yaml'), 'utf8')
const text = readFileSync(path.join(samples, 'harbour.txt'), 'utf8')
const { folder, remove } = temporaryFolder()
const file = path.join(folder, 'harbour.yaml')
let graph: Graph

async function faultsOf(yaml: string, { texts = folder, replaces = false } = {}): Promise<string[]> {
  writeFileSync(file, yaml)
  const { faults } = await checkArticle(graph, await readArticle(file), texts, replaces)
  return faults.map(({ where, what, right }) => `${where}: ${what} ${right}`)
}

beforeAll(async () => {
  graph = await articleGraph()
  copyFileSync(path.join(samples, 'harbour.txt'), path.join(folder, 'harbour.txt'))
})
afterAll(async () => {
  await graph.close()
  remove()
})

describe('a check', () => {
  it('tells a thing with a wrong status once, and not whoever else refers to it', async () => {
    const wrong = coded.replace(
      '{ subject: lindholm-2, aspect: PLACE }',
      '{ subject: lindholm, aspect: STATUS, status: HELD }',
    )
    expect((await faultsOf(wrong)).filter((fault) => fault.includes('nothing is called'))).toEqual([])
  })

  it('tells once that a text is not at hand, or is another', async () => {
    expect(await faultsOf(coded, { texts: samples.replace('samples/', 'adr/') })).toHaveLength(1)
    writeFileSync(path.join(folder, 'harbour.txt'), `${text} More.`)
    expect(await faultsOf(coded)).toEqual([expect.stringContaining('has 492 UTF-16 code units')])
    writeFileSync(path.join(folder, 'harbour.txt'), text)
  })

  it('does not tell whoever refers to an event that is left out for its status', async () => {
    const wrong = coded.replace(
      "exact: 'Norland and Sundria will hold",
      "exact: 'Norland and Sundria would hold",
    )
    expect(wrong).not.toBe(coded)
    expect(await faultsOf(wrong)).toEqual([expect.stringContaining('the text does not hold')])
  })
})

describe('an article that the graph holds', () => {
  beforeAll(async () => {
    writeFileSync(file, coded)
    await addArticle(graph, await readArticle(file), { texts: folder, dryRun: false })
  })

  it('keeps its own unnamed speakers when another article names one alike', async () => {
    const other = coded.replaceAll(/\bharbour\b(?!\.txt| official|-official)/g, 'mirror')
    writeFileSync(file, other)
    expect((await checkArticle(graph, await readArticle(file), folder)).faults).toEqual([])
    await addArticle(graph, await readArticle(file), { texts: folder, dryRun: false })
    expect(await faultsOf(coded)).toEqual([])
    expect(await faultsOf(other)).toEqual([])
  })

  it('is not replaced by another text of its name, unless that is asked for', async () => {
    const longer = `${text}\nMore.`
    writeFileSync(path.join(folder, 'harbour.txt'), longer)
    const other = coded
      .replace('length: 486', `length: ${longer.length}`)
      .replace(/sha256: \w+/, `sha256: ${sha256(longer)}`)
    expect(await faultsOf(other)).toEqual([
      'source "harbour": the graph holds "harbour" with another text, of 486 UTF-16 code units. Give this article another id and data set, such as harbour-2; or add --replace where the same article was corrected.',
    ])
    expect(await faultsOf(other, { replaces: true })).toEqual([])
  })

  it('leaves its ids to it: a new skeleton of that name takes others', async () => {
    const skeleton = await newArticle(graph, path.join(folder, 'harbour.txt'), undefined)
    expect(path.basename(skeleton)).toBe('harbour-2.yaml')
    expect(readFileSync(skeleton, 'utf8')).toContain('\n  name: harbour-2\n')
  })
})

describe('a skeleton', () => {
  it('of an empty text is refused', async () => {
    writeFileSync(path.join(folder, 'empty.txt'), ' \n')
    await expect(newArticle(graph, path.join(folder, 'empty.txt'), undefined)).rejects.toThrow('is empty')
  })

  it('of a long text has its first sentences, and the names that the graph knows', async () => {
    const long = Array.from(
      { length: 20_000 },
      (_, number) => `Rustem Umerov spoke ${number} times in Istanbul. `,
    ).join('')
    writeFileSync(path.join(folder, 'long.txt'), long)
    const skeleton = readFileSync(await newArticle(graph, path.join(folder, 'long.txt'), undefined), 'utf8')
    expect(skeleton.match(/^- record: statement/gm)).toHaveLength(500)
    expect(skeleton).toContain('# 19500 more sentences are left out.')
    expect(skeleton).toContain('#   Rustem Umerov: rustem-umerov (Person)')
    expect(skeleton).toContain('#   Istanbul: istanbul (Place)')
  })
})
