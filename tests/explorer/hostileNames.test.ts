import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { DOMParser } from '@xmldom/xmldom'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { normalName } from '../../src/domain/normalName.ts'
import { loadSeed } from '../../src/load/loadSeed.ts'
import { chromium } from '../browser/chromium.ts'
import { withoutChromium } from '../browser/withoutChromium.ts'
import { hostileSeed, hostileWords } from '../support/hostileSeed.ts'
import { keptGraph } from '../support/keptGraph.ts'
import { temporaryFolder } from '../support/temporaryFolder.ts'
import { tinyText } from '../support/tinySeed.ts'
import { explorerOn } from './explorerOn.ts'

const { text } = hostileWords
// A name is kept in its normal spelling, without marks of direction.
const { person, other, state, meeting, topic, series, title, source } = Object.fromEntries(
  Object.entries(hostileWords).map(([key, words]) => [key, normalName(words)]),
) as typeof hostileWords
const drawn =
  '#thing=bo-lind,-160,0&thing=kaia-storm,0,-140&thing=norland,-160,150&thing=delos-2031,40,0&thing=grain-route,180,120&thing=grain-talks,180,-60'

/** Elements that a page would hold if it took a name for markup. */
async function markupIn(page: Page): Promise<string[]> {
  return page
    .locator(
      'img:not([role]), iframe, object, embed, body script, [onerror], [onload], [onclick], a[href^="javascript:"]',
    )
    .evaluateAll((all) => all.map((one) => one.outerHTML))
}

/** Elements that stick out of the page to the right, and how far the page itself is wider than its window. */
async function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = window.innerWidth
    const wide =
      document.documentElement.scrollWidth > width ? [`page ${document.documentElement.scrollWidth}`] : []
    const boxes = [...document.querySelectorAll('body *:not(svg *)')].filter(
      (one) =>
        one.checkVisibility() &&
        one.getBoundingClientRect().right > width + 1 &&
        one.closest('.listed, svg') === null,
    )
    return [...wide, ...boxes.map((one) => `${one.tagName}.${one.className} ${one.textContent.slice(0, 40)}`)]
  })
}

describe.skipIf(chromium === undefined)(`names that are markup elsewhere${withoutChromium}`, () => {
  const site = explorerOn(() =>
    keptGraph('hostile to a page', async (graph) => {
      const { folder, remove } = temporaryFolder()
      await writeFile(path.join(folder, 'tiny.txt'), tinyText)
      await loadSeed(graph, hostileSeed(), { texts: folder })
      remove()
    }),
  )

  test('are text in the results of the search, with what matched marked', async () => {
    const { page, explorer } = await site.open()
    for (const [words, name] of [
      ['script', person],
      ['onerror', other],
      ['xxxxxxxx', state],
      ['اجتماع', meeting],
      ['javascript', topic],
    ] as const) {
      await explorer.searchbox.fill(words)
      await expect
        .poll(async () => (await explorer.results.getByRole('option').allTextContents()).join('\n'), {
          message: words,
        })
        .toContain(name)
    }
    expect(await markupIn(page)).toEqual([])
  })

  test('are text in the drawing, its names, and the names of its ties', async () => {
    const { page, explorer } = await site.open(drawn)
    await explorer.settled()
    expect(await explorer.things()).toEqual(
      [
        `${person}, Person`,
        `${other}, Person`,
        `${state}, State`,
        `${meeting}, Meeting`,
        `${topic}, Topic`,
        `${series}, Series of meetings`,
      ].sort(),
    )
    expect(await explorer.ties()).toContain(`${person} is ${title} of ${state}, 1 statement`)
    expect(await markupIn(page)).toEqual([])
    // A name of one long word is cut, and keeps to its place.
    const widths = await explorer.graph
      .locator('[data-thing] .label')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().width))
    expect(Math.max(...widths)).toBeLessThan(260)
    const verbs = await explorer.graph
      .locator('.verb')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().width))
    expect(Math.max(...verbs)).toBeLessThan(260)
  })

  test('are text on a card, in the evidence, in the paths and in the list', async () => {
    const { page, explorer } = await site.open(`${drawn}&details=bo-lind`)
    await explorer.details.getByRole('heading', { name: person }).waitFor()
    const card = await explorer.details.innerText()
    for (const words of ['<script>alert("script")</script>', '<img src=x onerror=alert(1)>'])
      expect(card).toContain(words)
    await explorer.graph.locator('[data-tie]').first().waitFor()
    await page.evaluate((fragment) => (window.location.hash = fragment), `${drawn}&details=delos-2031`)
    await explorer.details
      .getByRole('button', { name: /see the words/ })
      .first()
      .click()
    await explorer.articles.first().waitFor()
    const said = (await explorer.articles.allTextContents()).join('\n')
    expect(said).toContain(text)
    expect(said).toContain(source)
    expect(said).toContain(' verified against the text')
    await page.evaluate(
      (fragment) => (window.location.hash = fragment),
      `${drawn}&paths=["bo-lind","kaia-storm"]`,
    )
    await explorer.paths.waitFor()
    expect(await explorer.paths.textContent()).toContain(`${other} takes part in ${meeting}`)
    await page.evaluate((fragment) => (window.location.hash = fragment), `${drawn}&list=1`)
    await expect.poll(() => explorer.graph.textContent()).toContain(title)
    expect(await markupIn(page)).toEqual([])
  })

  test('keep within 390 pixels wherever they stand', async () => {
    const { page, explorer } = await site.open('', { viewport: { width: 390, height: 844 } })
    for (const part of [
      drawn,
      `${drawn}&details=bo-lind`,
      `${drawn}&details=norland`,
      `${drawn}&details=delos-2031`,
      `${drawn}&details=grain-route`,
      `${drawn}&paths=["bo-lind","kaia-storm"]`,
      `${drawn}&list=1`,
    ]) {
      await page.evaluate((fragment) => (window.location.hash = fragment), part)
      await explorer.settled()
      expect.soft(await tooWide(page), part).toEqual([])
    }
    await page.evaluate((fragment) => (window.location.hash = fragment), drawn)
    await explorer.settled()
    await explorer.graph.locator(`[data-tie]`).first().focus()
    await explorer.press('Enter')
    await explorer.articles.first().waitFor()
    expect.soft(await tooWide(page), 'evidence').toEqual([])
    for (const words of ['xxxx', 'met']) {
      await explorer.searchbox.fill(words)
      await explorer.results.getByRole('option').first().waitFor()
      expect.soft(await tooWide(page), `search of ${words}`).toEqual([])
    }
  })

  test('are text in the exported picture, which parses', async () => {
    const { page, explorer } = await site.open(drawn)
    await explorer.settled()
    const texts = await explorer.graph.locator('svg text').allTextContents()
    await explorer.openMenu('Export')
    const coming = page.waitForEvent('download')
    await page.getByRole('button', { name: 'SVG', exact: true }).click()
    const svg = await readFile(await (await coming).path(), 'utf8')
    const document = new DOMParser({
      onError: (level, message) => {
        throw new Error(`${level}: ${message}`)
      },
    }).parseFromString(svg, 'image/svg+xml')
    const written = [...document.getElementsByTagName('text')].map((one) => one.textContent ?? '')
    expect(written.slice(0, texts.length)).toEqual(texts)
    expect(written.join('\n')).toContain(source)
    for (const name of ['script', 'img', 'foreignObject', 'a'])
      expect(document.getElementsByTagName(name).length).toBe(0)
  })
})
