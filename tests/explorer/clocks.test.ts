import { describe, expect, test } from 'vitest'
import { chromium } from '../browser/chromium.ts'
import { withoutChromium } from '../browser/withoutChromium.ts'
import { articleGraph } from '../support/articleGraph.ts'
import { explorerOn } from './explorerOn.ts'

const fragment =
  '#thing=istanbul-2025-07,0,0&thing=ukraine,-160,0&thing=russia,160,0&thing=turkiye,0,-160&thing=istanbul-2025-05,160,120'

describe.skipIf(chromium === undefined)(`the clocks of the explorer${withoutChromium}`, () => {
  const site = explorerOn(articleGraph)

  test('fade, at a day before the load, all things and take away the ties, and move none', async () => {
    const { explorer } = await site.open(fragment)
    await explorer.settled()
    const [boxes, ties] = [await explorer.boxes(), await explorer.ties()]
    expect(ties.length).toBe(5)
    await explorer.setClock('Known on', '2020-01-01')
    await explorer.settled()
    const day = await explorer.clock('Known on').getAttribute('aria-valuetext')
    expect(day).toMatch(/^\d{4}-\d\d-\d\d$/)
    expect(explorer.fragment()).toContain(`known-on=${day}`)
    expect(await explorer.ties()).toEqual([])
    expect(await explorer.boxes()).toEqual(boxes)
    expect(await explorer.graph.locator('[data-thing].faded').count()).toBe(5)
    expect(await explorer.mark('Ukraine, State').getAttribute('aria-description')).toBe(
      'not shown by the clocks',
    )
    await explorer.mark('Ukraine, State').focus()
    await explorer.press('Enter')
    await explorer.details
      .getByText('The graph does not show this thing at the moment that the clocks name.')
      .waitFor()
    await explorer.tool('List view').click()
    expect(await explorer.graph.getByRole('row').count()).toBe(1)
    await explorer.tool('List view').click()
    await explorer.takeOff('Known on')
    await explorer.settled()
    expect(await explorer.ties()).toEqual(ties)
    expect(await explorer.boxes()).toEqual(boxes)
    expect(await explorer.graph.locator('.faded').count()).toBe(0)
  })

  test('leave, at a day before anything was said, no tie, and on the last day all of them', async () => {
    const { explorer } = await site.open(fragment)
    await explorer.settled()
    const [boxes, ties] = [await explorer.boxes(), await explorer.ties()]
    await explorer.setClock('Happened until', '2020-01-01')
    await explorer.settled()
    expect(await explorer.ties()).toEqual([])
    expect(await explorer.boxes()).toEqual(boxes)
    await explorer.setClock('Happened until', '2025-07-22')
    await explorer.settled()
    expect(await explorer.ties()).toEqual(ties)
    expect(await explorer.boxes()).toEqual(boxes)
    expect(await explorer.clocks()).toEqual(['2025-07-22', expect.stringMatching(/^off/)])
  })

  test('say for which day the same ties hold that the API gives as of it', async () => {
    const { explorer } = await site.open(`${fragment}&happened-until=2025-07-21`)
    await explorer.settled()
    const { data } = await site.ask(
      `{ tiesAmong(things: ["istanbul-2025-07", "ukraine", "russia", "turkiye", "istanbul-2025-05"], first: 100,
        asOf: { validAt: "2025-07-21T12:00:00Z" }) { totalCount } }`,
    )
    expect((await explorer.ties()).length).toBe(
      (data as { tiesAmong: { totalCount: number } }).tiesAmong.totalCount,
    )
    expect((await explorer.clocks())[0]).toBe('2025-07-21')
  })

  test('stand at 2025-07-21 in their own words when a keyboard moves them', async () => {
    const { explorer } = await site.open(`${fragment}&happened-until=2025-07-22`)
    await explorer.settled()
    await explorer.clock('Happened until').focus()
    await explorer.press('ArrowLeft')
    await expect.poll(() => explorer.clocks().then(([day]) => day)).toBe('2025-07-21')
    await explorer.press('ArrowRight')
    await expect.poll(() => explorer.clocks().then(([day]) => day)).toBe('2025-07-22')
  })

  test('share a timeline whose days fade what is outside, and which names its first and last day', async () => {
    const { page, explorer } = await site.open(fragment)
    await explorer.settled()
    const timeline = page.getByRole('region', { name: 'Timeline' })
    expect(await timeline.innerText()).toMatch(/2025-05-01 to 2025-07-23/)
    const boxes = await explorer.boxes()
    await timeline.getByLabel('From', { exact: true }).fill('2025-07-01')
    await explorer.settled()
    expect(await explorer.mark('Istanbul talks, May 2025, Meeting').getAttribute('class')).toContain('faded')
    expect(await explorer.mark('Istanbul talks, July 2025, Meeting').getAttribute('class')).not.toContain(
      'faded',
    )
    expect(await explorer.boxes()).toEqual(boxes)
    await timeline.getByRole('button', { name: 'All days' }).click()
    expect(await explorer.graph.locator('.faded').count()).toBe(0)
  })
})
