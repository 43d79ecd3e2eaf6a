import { describe, expect, test } from 'vitest'
import { chromium } from '../browser/chromium.ts'
import { withoutChromium } from '../browser/withoutChromium.ts'
import { articleGraph } from '../support/articleGraph.ts'
import { explorerOn } from './explorerOn.ts'
import type { ExplorerPage } from './ExplorerPage.ts'

/** State that undoing a step restores: things, ties and their texts, and where they stand. */
async function shownBy(explorer: ExplorerPage) {
  await explorer.settled()
  return {
    boxes: await explorer.boxes(),
    ties: await explorer.ties(),
    texts: (await explorer.graph.locator('text').allTextContents()).sort(),
    faded: await explorer.graph.locator('.faded').count(),
    clocks: await explorer.clocks(),
    filters: await explorer.filters(),
    days: await explorer.days(),
  }
}

describe.skipIf(chromium === undefined)(`the places of the drawing${withoutChromium}`, () => {
  const site = explorerOn(articleGraph)

  test('stay to the pixel when things are added, expanded, talked about or opened', async () => {
    const { page, explorer } = await site.open()
    let before: Awaited<ReturnType<ExplorerPage['boxes']>> = {}
    const stays = async (step: string) => {
      await explorer.settled()
      const after = await explorer.boxes()
      const kept = Object.fromEntries(Object.keys(before).map((name) => [name, after[name]]))
      expect.soft(kept, `after ${step}`).toEqual(before)
      before = after
    }
    await explorer.choose('zelensky', 'Volodymyr Zelensky')
    await stays('the first thing')
    await explorer.choose('istanbul talks', 'Istanbul talks, July 2025')
    await stays('a second thing, the first with a day')
    await explorer.expand('participants')
    await stays('an expansion')
    await explorer.details.getByRole('button', { name: 'Expand participants (' }).click()
    await page.getByText('All of them are drawn.').waitFor()
    await stays('a notice')
    await explorer.expand('topics')
    await stays('a second expansion')
    await explorer.mark('Ukraine, State').focus()
    await explorer.press('Enter')
    await stays('the card of another')
    await explorer.expand('members')
    await stays('an expansion of another')
    await explorer.press('Escape')
    await stays('a closed panel')
    await explorer
      .mark(/^Ukraine takes part in/)
      .first()
      .focus()
    await explorer.press('Enter')
    await stays('the evidence of a tie')
    expect(Object.keys(before).length).toBeGreaterThan(8)
  })

  test('come back with the texts when each step is undone, and again when it is redone', async () => {
    const { page, explorer } = await site.open()
    const states = [await shownBy(explorer)]
    const step = async (work: () => Promise<unknown>) => {
      await work()
      await explorer.settled()
      const state = await shownBy(explorer)
      expect(state, `step ${states.length} changes something`).not.toEqual(states.at(-1))
      states.push(state)
    }
    await step(() => explorer.choose('istanbul talks', 'Istanbul talks, July 2025'))
    await step(() => explorer.expand('participants'))
    await step(() => explorer.expand('topics'))
    await step(() => explorer.details.getByRole('button', { name: 'Collapse topics' }).click())
    await step(() => explorer.drag('Russia, State', 90, 70))
    await step(() => explorer.tool('Tidy').click())
    await step(async () => {
      await explorer.mark('Russia, State').focus()
      await explorer.press('Delete')
    })
    await step(async () => {
      await explorer.openMenu('Filters')
      await page.getByLabel('Certainty at least').selectOption('PROBABLE')
      await page.getByLabel('Words passed on at most').selectOption('0')
      await page.getByRole('checkbox', { name: 'is involved in' }).click()
      await explorer.openMenu('Filters')
    })
    await step(() => explorer.setClock('Known on', '2020-01-01'))
    await step(() => explorer.setClock('Happened until', '2025-01-01'))
    await step(async () => {
      await page
        .getByRole('textbox', { name: 'From' })
        .or(page.getByLabel('From', { exact: true }))
        .fill('2020-01-01')
    })
    const all = [...states]
    for (const state of all.slice(0, -1).reverse()) {
      await explorer.tool('Undo').click()
      await expect.poll(() => shownBy(explorer)).toEqual(state)
    }
    expect(await explorer.tool('Undo').isDisabled()).toBe(true)
    for (const state of all.slice(1)) {
      await explorer.tool('Redo').click()
      await expect.poll(() => shownBy(explorer)).toEqual(state)
    }
    expect(await explorer.tool('Redo').isDisabled()).toBe(true)
  })
})
