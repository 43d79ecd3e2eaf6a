import { describe, expect, test } from 'vitest'
import { chromium } from '../browser/chromium.ts'
import { withoutChromium } from '../browser/withoutChromium.ts'
import { articleGraph } from '../support/articleGraph.ts'
import { explorerOn } from './explorerOn.ts'

const views = {
  'the round of July': [
    'istanbul-2025-07',
    'ukraine',
    'russia',
    'turkiye',
    'istanbul',
    'istanbul-talks',
    'prisoner-exchange',
    'peace-talks',
    'leaders-meeting',
  ],
  'the people': [
    'volodymyr-zelensky',
    'rustem-umerov',
    'dmitry-peskov',
    'donald-trump',
    'ukraine',
    'russia',
    'united-states',
    'ukraine-security-council',
    'trump-warning-to-russia',
  ],
}

/** Things with places on a grid, as an address names them. */
const placed = (ids: readonly string[]) =>
  ids
    .map((id, index) => `thing=${id},${(index % 3) * 240 - 240},${Math.floor(index / 3) * 150 - 150}`)
    .join('&')

describe.skipIf(chromium === undefined)(`the ties of the drawing${withoutChromium}`, () => {
  const site = explorerOn(articleGraph)

  test.each(Object.entries(views))(
    'of %s all open evidence: as many statements as they name, each with speaker, source and certainty',
    async (_, ids) => {
      const { page, explorer } = await site.open(`#${placed(ids)}`)
      await explorer.settled()
      const ties = await explorer.graph.locator('[data-tie]').evaluateAll((marks) =>
        marks.map((mark) => ({
          id: mark.getAttribute('data-tie') ?? '',
          name: mark.getAttribute('aria-label') ?? '',
        })),
      )
      expect(ties.length).toBeGreaterThan(5)
      for (const { id, name } of ties) {
        await page.locator(`[data-tie="${id}"]`).focus()
        await explorer.press('Enter')
        const [, sentence = '', counted] = /^(.+), (\d+) statements?$/.exec(name) ?? []
        await explorer.evidence.getByRole('heading', { name: sentence, exact: true }).waitFor()
        expect(await page.locator(`[data-tie="${id}"] .line`).getAttribute('marker-end')).toBe(
          'url(#marked-arrow)',
        )
        const count = Number(counted)
        expect(count, name).toBeGreaterThan(0)
        await expect.poll(() => explorer.articles.count(), { message: name }).toBe(count)
        for (const text of await explorer.articles.allInnerTexts())
          for (const fact of [
            /Said by\s+\S/,
            /Form\s+\S/,
            /Certainty\s+[A-Z]+/,
            /Depth\s+\d/,
            /Source\s+\S/,
            /verified/,
          ])
            expect(text, name).toMatch(fact)
      }
    },
  )

  test('names a tie in words: both ends, the verb, the status, and how sure and how far from its speaker it is', async () => {
    const { explorer } = await site.open(`#${placed(views['the people'])}`)
    await explorer.settled()
    const ties = await explorer.ties()
    expect(ties).toContain('Volodymyr Zelensky is President of Ukraine, 1 statement')
    for (const name of ties)
      expect(name).toMatch(
        /^.+ (is|takes|hosts|initiates|speaks|belongs|concerns|holds|mediates)\b.+, \d+ statements?$/,
      )
  })

  test('show hearsay, certainty and status by the form of a line, not by its colour alone', async () => {
    const { page, explorer } = await site.open(`#${placed([...views['the round of July'], 'rustem-umerov'])}`)
    await explorer.settled()
    const { data } = await site.ask(
      `{ tiesAmong(things: ${JSON.stringify(views['the round of July'])}, first: 100) { nodes { id certainty attributionDepth } } }`,
    )
    const { nodes } = (
      data as { tiesAmong: { nodes: { id: string; certainty: string; attributionDepth: number }[] } }
    ).tiesAmong
    const dashesOf = async (id: string) =>
      page.locator(`[data-tie="${id}"] .line`).getAttribute('stroke-dasharray')
    for (const { id, certainty } of nodes)
      expect((await dashesOf(id)) === null, id).toBe(certainty === 'CERTAIN')
    const scheduled = explorer.mark('Istanbul talks, July 2025, Meeting').locator('.shape')
    expect(await scheduled.getAttribute('stroke-dasharray')).not.toBe(null)
    expect(await explorer.mark('Ukraine, State').locator('.shape').getAttribute('stroke-dasharray')).toBe(
      null,
    )
  })
})
