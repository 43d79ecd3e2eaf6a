import { readFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { chromium } from '../browser/chromium.ts'
import { withoutChromium } from '../browser/withoutChromium.ts'
import { articleGraph } from '../support/articleGraph.ts'
import { explorerOn } from './explorerOn.ts'
import type { ExplorerPage } from './ExplorerPage.ts'

/** All that an address has to bring back. */
async function wholeOf(explorer: ExplorerPage) {
  await explorer.settled()
  return {
    boxes: await explorer.boxes(),
    ties: await explorer.ties(),
    texts: await explorer.graph.locator('text').allTextContents(),
    faded: await explorer.graph.locator('.faded').count(),
    panel: await explorer.panel.innerText(),
    clocks: await explorer.clocks(),
    filters: await explorer.filters(),
    fragment: explorer.fragment(),
  }
}

describe.skipIf(chromium === undefined)(`a view${withoutChromium}`, () => {
  const site = explorerOn(articleGraph)

  test('opens in another browser from its address alone: things, places, filters, clocks and panel', async () => {
    const { page, explorer } = await site.open()
    await explorer.choose('istanbul talks', 'Istanbul talks, July 2025')
    await explorer.expand('participants')
    await explorer.expand('topics')
    await explorer.drag('Russia, State', 60, 45)
    await explorer.openMenu('Filters')
    await page.getByLabel('Certainty at least').selectOption('POSSIBLE')
    await page.getByLabel('Words passed on at most').selectOption('1')
    await page
      .getByRole('checkbox', { name: 'takes place in' })
      .or(page.getByRole('checkbox', { name: 'place', exact: true }))
      .click()
    await explorer.openMenu('Filters')
    await explorer.setClock('Happened until', '2025-07-22')
    await explorer.mark(/^Ukraine takes part in/).focus()
    await explorer.press('Enter')
    const whole = await wholeOf(explorer)
    expect(await explorer.articles.count()).toBe(2)
    expect(whole.clocks).toEqual(['2025-07-22', expect.stringMatching(/^off/)])
    const { explorer: other } = await site.open(whole.fragment, { isFresh: true })
    expect(await wholeOf(other)).toEqual(whole)
    await page.reload()
    expect(await wholeOf(explorer)).toEqual(whole)
  })

  test('opens as the list, the paths and the moved camera that it was', async () => {
    const fragment =
      '#thing=ukraine,-200,0&thing=istanbul-2025-07,0,0&thing=russia,200,0&paths=["ukraine","istanbul-2025-07","russia"]'
    const { page, explorer } = await site.open(fragment)
    await explorer.paths.waitFor()
    await explorer.settled()
    await page.mouse.move(300, 600)
    await page.mouse.wheel(0, -200)
    await expect.poll(() => explorer.fragment()).toContain('camera=')
    const whole = await wholeOf(explorer)
    expect(await explorer.graph.locator('[data-tie].highlighted').count()).toBe(2)
    const { explorer: other } = await site.open(whole.fragment)
    expect(await wholeOf(other)).toEqual(whole)
    await other.tool('List view').click()
    await other.settled()
    const listed = await other.graph.innerText()
    const { explorer: third } = await site.open(other.fragment())
    await third.settled()
    expect(await third.graph.innerText()).toBe(listed)
  })

  test('too large for an address survives a reload, and can be saved and opened as a file', async () => {
    const many = Array.from({ length: 240 }, (_, index) => `thing=nothing-like-this-${index},${index * 7},90`)
    const { page, explorer } = await site.open(
      `#thing=ukraine,-40,0&thing=istanbul-2025-07,120,0&${many.join('&')}`,
    )
    await page.getByText('This view is too large for an address.').waitFor()
    await explorer.settled()
    const whole = await wholeOf(explorer)
    expect(page.url().length).toBeLessThan(4_000)
    expect(Object.keys(whole.boxes)).toEqual(['Ukraine, State', 'Istanbul talks, July 2025, Meeting'])
    await page.reload()
    expect(await wholeOf(explorer)).toEqual(whole)
    await explorer.openMenu('Export')
    const coming = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Save view' }).click()
    const content = await readFile(await (await coming).path())
    const { page: next, explorer: other } = await site.open()
    await other.openMenu('Export')
    await next
      .getByLabel('Open view')
      .setInputFiles({ name: 'parley-view.json', mimeType: 'application/json', buffer: content })
    await other.openMenu('Export')
    expect(await wholeOf(other)).toEqual(whole)
  })

  test('opens from no file that is no view: what is drawn stays, and the refusal names the file', async () => {
    const { page, explorer } = await site.open('#thing=ukraine,-40,0')
    await explorer.settled()
    await explorer.openMenu('Export')
    for (const [name, text] of [
      ['broken.json', '{'],
      ['other.json', '{"parleyView":2,"address":"#"}'],
      ['number.json', '7'],
    ] as const) {
      await page
        .getByLabel('Open view')
        .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) })
      await page.getByText(`${name} is no view of this page.`).waitFor()
    }
    expect(await explorer.things()).toEqual(['Ukraine, State'])
  })
})
