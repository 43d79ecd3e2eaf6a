import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { chromium } from '../browser/chromium.ts'
import { withoutChromium } from '../browser/withoutChromium.ts'
import { articleGraph } from '../support/articleGraph.ts'
import { explorerOn } from './explorerOn.ts'
import type { ExplorerPage } from './ExplorerPage.ts'
import { seriousFindings } from './seriousFindings.ts'

const [light, dark] = ['light', 'dark'] as const
const [wide, narrow] = [
  { width: 1280, height: 800 },
  { width: 390, height: 844 },
]
/** Colours and widths are all that the other looks can differ in. */
const contrast = ['color-contrast', 'scrollable-region-focusable']
const looks: readonly {
  colorScheme: 'light' | 'dark'
  viewport: { width: number; height: number }
  rules?: readonly string[]
}[] = [
  { colorScheme: light, viewport: wide },
  { colorScheme: dark, viewport: wide, rules: contrast },
  { colorScheme: dark, viewport: narrow, rules: contrast },
  { colorScheme: light, viewport: narrow, rules: contrast },
]
const drawn =
  '#thing=istanbul-2025-07,0,0&thing=ukraine,-160,0&thing=russia,160,0&thing=prisoner-exchange,0,-120&chosen=ukraine&chosen=russia' +
  '&expanded=istanbul-2025-07,CONCERNS,FORWARD,'

const shows: Record<
  string,
  { fragment?: string; then?: (explorer: ExplorerPage, page: Page) => Promise<unknown> }
> = {
  start: {},
  search: {
    then: async (explorer) => {
      await explorer.searchbox.fill('istan')
      await explorer.results.getByRole('option').first().waitFor()
    },
  },
  'a card': { fragment: `${drawn}&details=istanbul-2025-07` },
  'a topic': { fragment: '#thing=peace-talks,0,0&details=peace-talks' },
  evidence: {
    fragment: drawn,
    then: async (explorer) => {
      await explorer.mark(/^Ukraine takes part in/).focus()
      await explorer.press('Enter')
      await explorer.articles.first().waitFor()
    },
  },
  'the list view': { fragment: `${drawn}&list=1` },
  paths: { fragment: `${drawn}&paths=["ukraine","istanbul-2025-07","russia"]` },
  'a faded drawing': { fragment: `${drawn}&happened-until=2025-01-01` },
  'open menus': {
    fragment: drawn,
    then: async (explorer) => {
      for (const menu of ['Filters', 'Legend', 'Keys', 'Export']) await explorer.openMenu(menu)
    },
  },
}

describe.skipIf(chromium === undefined)(`the explorer${withoutChromium}`, () => {
  const site = explorerOn(articleGraph)

  test('is told of a serious finding where there is one', async () => {
    const { page } = await site.open()
    await page.evaluate(() =>
      document
        .querySelector('[role=listbox]')
        ?.parentElement?.insertAdjacentHTML('beforeend', '<button></button>'),
    )
    expect(await seriousFindings(page)).toEqual(['button-name: <button></button>'])
  })

  test('has no serious finding of axe-core, in light and dark, at 1280 and 390 pixels, and is no wider', async () => {
    const { page, explorer } = await site.open()
    for (const [name, { fragment = '', then }] of Object.entries(shows)) {
      await page.evaluate((hash) => (window.location.hash = hash), fragment)
      await explorer.settled()
      await then?.(explorer, page)
      await explorer.settled()
      for (const { colorScheme, viewport, rules } of looks) {
        await page.emulateMedia({ colorScheme })
        await page.setViewportSize(viewport)
        const look = `${name}, ${colorScheme}, ${viewport.width} pixels`
        expect.soft(await seriousFindings(page, rules), look).toEqual([])
        expect
          .soft(await page.evaluate(() => document.documentElement.scrollWidth), look)
          .toBe(viewport.width)
      }
      await page.emulateMedia({ colorScheme: light })
      await page.setViewportSize(wide)
    }
  })
})
