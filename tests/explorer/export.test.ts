import { readFile } from 'node:fs/promises'
import { DOMParser } from '@xmldom/xmldom'
import { parse } from 'csv-parse/sync'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { chromium } from '../browser/chromium.ts'
import { withoutChromium } from '../browser/withoutChromium.ts'
import { articleGraph } from '../support/articleGraph.ts'
import { explorerOn } from './explorerOn.ts'

const fragment =
  '#thing=istanbul-2025-07,0,0&thing=ukraine,-160,0&thing=russia,160,0&thing=turkiye,0,-160&known-on=2999-12-31'
const moment = 'As known on 2999-12-31'
const source =
  'News report on the round announced for Istanbul in July 2025 (Publisher of the Istanbul article)'
const strict = new DOMParser({
  onError: (level, message) => {
    throw new Error(`${level}: ${message}`)
  },
})

/** The files that a button of the menu saves, as texts, by their names. */
async function saved(page: Page, name: string, count = 1): Promise<Record<string, Buffer>> {
  const coming = new Promise<Record<string, Buffer>>((resolve, reject) => {
    const files: Record<string, Buffer> = {}
    page.on('download', (download) => {
      download
        .path()
        .then((path) => readFile(path))
        .then((content) => {
          files[download.suggestedFilename()] = content
          if (Object.keys(files).length === count) resolve(files)
        })
        .catch(reject)
    })
  })
  await page.getByRole('button', { name, exact: true }).click()
  await page.getByText('Saved.').waitFor()
  return coming
}

describe.skipIf(chromium === undefined)(`what leaves the explorer${withoutChromium}`, () => {
  const site = explorerOn(articleGraph)
  const opened = async (panel = '') => {
    const { page, explorer } = await site.open(fragment + panel)
    await explorer.settled()
    expect((await explorer.ties()).length).toBe(3)
    await explorer.openMenu('Export')
    return { page, explorer }
  }
  const drawnTies = async () => {
    const { data } = await site.ask(
      `{ tiesAmong(things: ["istanbul-2025-07", "ukraine", "russia", "turkiye"], first: 100) {
        nodes { id statements { id } } } }`,
    )
    const { tiesAmong } = data as { tiesAmong: { nodes: { id: string; statements: { id: string }[] }[] } }
    return tiesAmong.nodes
      .map(({ id, statements }) => ({ id, statementIds: statements.map((one) => one.id) }))
      .sort((a, b) => (a.id < b.id ? -1 : 1))
  }
  const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1)

  test('as SVG is a document with the texts of the drawing, its title, its moment and its sources', async () => {
    const { page, explorer } = await opened()
    const drawn = await explorer.graph.locator('svg text').allTextContents()
    const { 'parley.svg': file } = await saved(page, 'SVG')
    const document = strict.parseFromString(file?.toString('utf8') ?? '', 'image/svg+xml')
    const texts = [...document.getElementsByTagName('text')].map((text) => text.textContent ?? '')
    expect(texts).toEqual([
      ...drawn,
      'Ties of Istanbul talks, July 2025: 4 things, 3 ties',
      moment,
      source,
      // The legend, as far as the picture needs it.
      ...['State', 'Meeting', 'scheduled or proposed', 'certain, by the narrator', 'reported speech'],
    ])
    expect(drawn.length).toBeGreaterThan(6)
    const names = [...document.getElementsByTagName('g')].map((mark) => mark.getAttribute('aria-label'))
    expect(names).toEqual(expect.arrayContaining([...(await explorer.things()), ...(await explorer.ties())]))
    expect(file?.toString('utf8')).not.toMatch(/<script|href=|var\(--/)
  })

  test('as SVG names the path that it marks in its title and its legend', async () => {
    const { page } = await opened('&paths=["ukraine","istanbul-2025-07","russia"]')
    const { 'parley.svg': file } = await saved(page, 'SVG')
    const document = strict.parseFromString(file?.toString('utf8') ?? '', 'image/svg+xml')
    const texts = [...document.getElementsByTagName('text')].map((text) => text.textContent ?? '')
    expect(texts).toContain('Path between Ukraine and Russia: 4 things, 3 ties')
    expect(texts.at(-1)).toBe('on the chosen path, or the open tie')
  })

  test('as PNG opens as a picture of the size of the SVG, twice as fine', async () => {
    const { page } = await opened()
    const { 'parley.svg': svg } = await saved(page, 'SVG')
    const [, width, height] = /width="([\d.]+)" height="([\d.]+)"/.exec(svg?.toString('utf8') ?? '') ?? []
    const { 'parley.png': png } = await saved(page, 'PNG')
    expect(png?.subarray(0, 8)).toEqual(Buffer.from('89504e470d0a1a0a', 'hex'))
    expect(png?.readUInt32BE(16)).toBe(Math.round(Number(width) * 2))
    expect(png?.readUInt32BE(20)).toBe(Math.round(Number(height) * 2))
    // The picture is no blank page.
    const colours = await page.evaluate(
      async (data) => {
        const bytes = Uint8Array.from(atob(data), (character) => character.charCodeAt(0))
        const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
        const canvas = new OffscreenCanvas(bitmap.width, bitmap.height)
        const context = canvas.getContext('2d')
        context?.drawImage(bitmap, 0, 0)
        const pixels = context?.getImageData(0, 0, bitmap.width, bitmap.height).data.buffer
        return new Set(new Uint32Array(pixels ?? new ArrayBuffer())).size
      },
      png?.toString('base64') ?? '',
    )
    expect(colours).toBeGreaterThan(10)
  })

  test('as CSV, GEXF and JSON Lines names in each edge its statements and the moment', async () => {
    const { page } = await opened()
    const ties = await drawnTies()
    const csv = await saved(page, 'CSV', 3)
    const rows = (name: string): Record<string, string>[] =>
      parse(csv[name] ?? Buffer.alloc(0), { bom: true, columns: true })
    const edges = rows('parley-edges.csv').sort((a, b) => ((a['id'] ?? '') < (b['id'] ?? '') ? -1 : 1))
    expect(edges.map(({ id, statementIds }) => ({ id, statementIds: statementIds?.split(' ') }))).toEqual(
      ties,
    )
    expect(new Set(edges.map(({ knownAt }) => knownAt))).toEqual(new Set(['2999-12-31T23:59:59.999Z']))
    expect(rows('parley-nodes.csv').map(({ name }) => name)).toContain('Türkiye')
    const statementIds = [...new Set(ties.flatMap((tie) => tie.statementIds))].sort()
    expect(
      rows('parley-statements.csv')
        .map(({ id }) => id)
        .sort(),
    ).toEqual(statementIds)

    const { 'parley.gexf': gexf } = await saved(page, 'GEXF')
    const document = strict.parseFromString(gexf?.toString('utf8') ?? '', 'text/xml')
    const drawn = [...document.getElementsByTagName('edge')].map((edge) => ({
      id: edge.getAttribute('id') ?? '',
      statementIds: JSON.parse(
        [...edge.getElementsByTagName('attvalue')]
          .find((value) => value.getAttribute('for') === 'statementIds')
          ?.getAttribute('value') ?? '[]',
      ) as string[],
    }))
    expect(drawn.sort(byId)).toEqual(ties)
    expect(gexf?.toString('utf8')).toContain('<default>2999-12-31T23:59:59.999Z</default>')

    const { 'parley.jsonl': lines } = await saved(page, 'JSON Lines')
    const items = (lines?.toString('utf8') ?? '')
      .trim()
      .split('\n')
      .map(
        (line) => JSON.parse(line) as { kind: string; id: string; statementIds: string[]; knownAt: string },
      )
    const written = items.filter(({ kind }) => kind === 'tie')
    expect(written.map(({ id, statementIds: ids }) => ({ id, statementIds: ids })).sort(byId)).toEqual(ties)
    expect(written.map(({ knownAt }) => knownAt)).toEqual(ties.map(() => '2999-12-31T23:59:59.999Z'))
  })

  test('as GraphQL is an operation that the API answers with the ties of the drawing', async () => {
    const { page } = await opened()
    await page.getByRole('button', { name: 'Copy GraphQL' }).click()
    await page.getByText('The operation is copied.').waitFor()
    const operation = await page.evaluate(() => navigator.clipboard.readText())
    const { data, errors } = await site.ask(operation)
    expect(errors).toBe(undefined)
    const ids = (data as { tiesAmong: { nodes: { id: string }[] } }).tiesAmong.nodes.map(({ id }) => id)
    expect(ids.sort()).toEqual((await drawnTies()).map(({ id }) => id))
  })

  test('as a citation names title, moment, sources and address', async () => {
    const { page } = await opened()
    await page.getByRole('button', { name: 'Copy citation' }).click()
    await page.getByText('The citation is copied.').waitFor()
    const citation = await page.evaluate(() => navigator.clipboard.readText())
    expect(citation).toMatch(/^Parley: Ties of Istanbul talks, July 2025: 4 things, 3 ties\./)
    for (const part of [moment, source, page.url()]) expect(citation).toContain(part)
  })
})
