import { describe, expect, test } from 'vitest'
import { chromium } from '../browser/chromium.ts'
import { withoutChromium } from '../browser/withoutChromium.ts'
import { articleGraph } from '../support/articleGraph.ts'
import { explorerOn } from './explorerOn.ts'

const july = 'Istanbul talks, July 2025'
const drawn = '#thing=istanbul-2025-07,0,0&thing=ukraine,-160,0&thing=russia,160,0'

describe.skipIf(chromium === undefined)(`the explorer by keyboard alone${withoutChromium}`, () => {
  const site = explorerOn(articleGraph)

  test('opens the first result of what was typed, where Enter comes before the answer', async () => {
    const { page, explorer } = await site.open()
    await expect.poll(() => explorer.focused()).toBe('searchbox "Search"')
    await page.keyboard.type('turkiye')
    await page.keyboard.press('Enter')
    await explorer.details.getByRole('heading', { name: 'Türkiye' }).waitFor()
    expect(await explorer.searchbox.inputValue()).toBe('')
  })

  test('leads from a search to a card, an expansion, a path and the words behind a tie', async () => {
    const { page, explorer } = await site.open()
    await expect.poll(() => explorer.focused()).toBe('searchbox "Search"')
    await page.keyboard.type('istanbul talks')
    const options = explorer.results.getByRole('option')
    await expect.poll(() => options.count()).toBeGreaterThan(1)
    await explorer.settled()
    const selected = options.and(page.locator('[aria-selected=true]'))
    const first = await selected.innerText()
    await explorer.press('ArrowDown')
    await expect.poll(() => selected.innerText()).not.toBe(first)
    await explorer.press('ArrowUp')
    await expect.poll(() => selected.innerText()).toBe(first)
    for (let left = 20; left > 0 && (await selected.innerText()) !== july; left -= 1)
      await explorer.press('ArrowDown')
    expect(await explorer.searchbox.getAttribute('aria-activedescendant')).toBe(
      await selected.getAttribute('id'),
    )
    await explorer.press('Enter')

    await expect.poll(() => explorer.focused()).toBe('complementary "Details"')
    await explorer.details.getByRole('heading', { name: july }).waitFor()
    expect(await explorer.things()).toEqual([`${july}, Meeting`])

    await explorer.tabTo('button "Expand participants (2)"')
    await explorer.press('Enter')
    await expect
      .poll(() => explorer.things())
      .toEqual([`${july}, Meeting`, 'Russia, State', 'Ukraine, State'])
    await expect
      .poll(() => explorer.ties())
      .toEqual([
        `Russia takes part in ${july}, SCHEDULED, 2 statements`,
        `Ukraine takes part in ${july}, SCHEDULED, 2 statements`,
      ])
    expect(await explorer.focused()).toBe('button "Expand participants (2)"')

    await explorer.press('Escape')
    expect(await explorer.focused()).toBe(`button "${july}, Meeting"`)
    await explorer.arrowTo('button "Ukraine, State"')
    await explorer.press(' ')
    await explorer.arrowTo('button "Russia, State"')
    await explorer.press(' ')
    await explorer.tabTo('button "Path"', 'Shift+Tab')
    await explorer.press('Enter')
    await explorer.paths.waitFor()
    const sentence = `Through ${july} SCHEDULED 2025-07-23: Ukraine takes part in ${july}; Russia takes part in ${july}, so say Publisher of the Istanbul article and Volodymyr Zelensky.`
    await explorer.tabTo(`button "${sentence}"`)
    await explorer.press('Enter')
    await expect.poll(() => explorer.focused()).toBe(`button "${sentence}" [pressed]`)
    expect(await explorer.graph.locator('[data-tie].highlighted').count()).toBe(2)

    await explorer.tabTo(
      /^button ".* takes part in Istanbul talks, July 2025, SCHEDULED, 2 statements"/,
      'Shift+Tab',
    )
    await explorer.arrowTo(`button "Ukraine takes part in ${july}, SCHEDULED, 2 statements"`)
    // One key from a tie to its words.
    await explorer.press('Enter')
    await expect.poll(() => explorer.articles.count()).toBe(2)
    const said = explorer.articles.filter({ hasText: 'Ukraine and Russia are going to hold a new round' })
    expect(await said.innerText()).toMatch(
      /Passed on\s+Volodymyr Zelensky, reported by Publisher of the Istanbul article/,
    )
    expect(await said.innerText()).toMatch(/Certainty\s+CERTAIN/)
    expect(await said.innerText()).toMatch(/Source\s+News report on the round announced for Istanbul/)
    expect(await said.innerText()).toMatch(/not verified: no text was at hand/)
    await explorer.press('Escape')
    expect(await explorer.focused()).toBe(`button "Ukraine takes part in ${july}, SCHEDULED, 2 statements"`)
  })

  test('reaches every thing and tie by arrows, and steps from a thing to its tie and back', async () => {
    const { explorer } = await site.open(drawn)
    await explorer.settled()
    await explorer.tabTo('button "Ukraine, State"')
    const [seen, things] = [new Set<string>(), await explorer.things()]
    for (const _ of things) {
      seen.add(await explorer.focused())
      await explorer.press('ArrowRight')
    }
    expect([...seen].sort()).toEqual(things.map((name) => `button "${name}"`))
    expect(await explorer.focused()).toBe('button "Ukraine, State"')
    await explorer.press('ArrowDown')
    expect(await explorer.focused()).toBe(`button "Ukraine takes part in ${july}, SCHEDULED, 2 statements"`)
    await explorer.press('ArrowDown')
    expect(await explorer.focused()).toBe(`button "${july}, Meeting"`)
  })

  test('moves and takes off the clocks, undoes, tidies, hides, lists and exports', async () => {
    const { page, explorer } = await site.open(drawn)
    await explorer.settled()
    for (const name of ['Happened until', 'Known on'] as const) {
      expect(await explorer.clock(name).getAttribute('aria-valuetext')).toMatch(/^off, \d{4}-\d\d-\d\d$/)
      await explorer.tabTo(`slider "${name}"`)
      await explorer.press('ArrowLeft')
      await expect
        .poll(() => explorer.clock(name).getAttribute('aria-valuetext'))
        .toMatch(/^\d{4}-\d\d-\d\d$/)
      await explorer.settled()
      await explorer.tabTo(`button "Take off ${name}"`)
      await explorer.press('Enter')
      await expect.poll(() => explorer.clock(name).getAttribute('aria-valuetext')).toMatch(/^off/)
      expect.soft(await explorer.focused(), 'after the clock is taken off').not.toBe('nothing')
    }
    await explorer.settled()
    const before = await explorer.boxes()
    await explorer.tabTo('button "Tidy"')
    await explorer.press('Enter')
    expect(await explorer.boxes()).not.toEqual(before)
    await explorer.tabTo('button "Undo"')
    await explorer.press('Enter')
    expect(await explorer.boxes()).toEqual(before)
    await explorer.tabTo('button "List view"')
    await explorer.press('Enter')
    expect(await explorer.graph.getByRole('row').count()).toBe(3)
    await explorer.press('Enter')
    await explorer.tabTo('button "Ukraine, State"')
    await explorer.press(' ')
    await explorer.tabTo('button "Hide"', 'Shift+Tab')
    await explorer.press('Enter')
    await expect.poll(() => explorer.things()).toEqual([`${july}, Meeting`, 'Russia, State'])
    expect.soft(await explorer.focused(), 'after a thing is hidden').not.toBe('nothing')
    await page.keyboard.press('Control+z')
    await expect
      .poll(() => explorer.things())
      .toEqual([`${july}, Meeting`, 'Russia, State', 'Ukraine, State'])
    await explorer.press('?')
    expect(await page.locator('summary:focus').innerText()).toBe('Keys')
    expect(await page.locator('.keys').innerText()).toMatch(/Space\s+chooses a thing/)
    await explorer.press('Escape')
    expect(await page.locator('.keys').isVisible()).toBe(false)
    await explorer.press('/')
    expect(await explorer.focused()).toBe('searchbox "Search"')
    await explorer.openMenu('Export')
    for (const name of ['SVG', 'PNG', 'CSV', 'GEXF', 'JSON Lines', 'Copy GraphQL'])
      await explorer.tabTo(`button "${name}"`)
    const download = page.waitForEvent('download')
    await explorer.tabTo('button "SVG"', 'Shift+Tab')
    await explorer.press('Enter')
    expect((await download).suggestedFilename()).toBe('parley.svg')
  })
})
