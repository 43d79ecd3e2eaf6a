import { describe, expect, test } from 'vitest'
import { chromium } from '../browser/chromium.ts'
import { withoutChromium } from '../browser/withoutChromium.ts'
import { articleGraph } from '../support/articleGraph.ts'
import { explorerOn } from './explorerOn.ts'

const drawn = '#thing=istanbul-2025-07,0,0&thing=ukraine,-160,0&thing=russia,160,0'

describe.skipIf(chromium === undefined)(`the explorer in trouble${withoutChromium}`, () => {
  const site = explorerOn(articleGraph)

  test('tells that nothing has the words that were searched', async () => {
    const { page, explorer } = await site.open()
    await explorer.searchbox.fill('qqqqzzzz')
    await page.getByRole('status').filter({ hasText: 'Nothing has these words.' }).waitFor()
    expect(await explorer.results.isVisible()).toBe(false)
  })

  test('shows the error of a search of 21 words with its code, and what was placed stays', async () => {
    const { page, explorer, complaints } = await site.open(drawn)
    await explorer.settled()
    const boxes = await explorer.boxes()
    await explorer.searchbox.fill(Array.from({ length: 21 }, (_, index) => `word${index}`).join(' '))
    const alert = page.getByRole('alert').filter({ hasText: 'BAD_USER_INPUT' })
    await alert.waitFor()
    expect(await alert.innerText()).toMatch(/at most 20.*\(BAD_USER_INPUT\)/s)
    expect(await explorer.boxes()).toEqual(boxes)
    await explorer.searchbox.fill('ukraine')
    await explorer.results.getByRole('option').first().waitFor()
    expect(await alert.count()).toBe(0)
    // The browser writes each answer that is an error into its console.
    for (const words of complaints.splice(0)) expect(words).toContain('400')
  })

  test.each([
    ['details=nobody', 'The graph does not show this thing at the moment that the clocks name.'],
    ['tie=nothing', 'The drawing has no such tie'],
    ['statements=["nothing"]', 'At the moment that the clocks name, no statement carries it.'],
  ])('says so when an address names what the graph does not have: %s', async (part, words) => {
    const { explorer } = await site.open(`${drawn}&thing=nobody,0,90&${part}`)
    await explorer.panel.getByText(words).waitFor()
    await explorer.settled()
    expect(await explorer.things()).toEqual([
      'Istanbul talks, July 2025, Meeting',
      'Russia, State',
      'Ukraine, State',
    ])
  })

  test('says so when an address names a path between what the graph does not have', async () => {
    const { explorer } = await site.open(`${drawn}&paths=["nobody","nothing"]`)
    await explorer.settled()
    await expect.poll(() => explorer.panel.innerText()).not.toContain('Reading')
    expect(await explorer.panel.innerText()).toMatch(/does not hold both things/)
  })

  test('tells that a thing has no ties when it has none, and that no path leads to it', async () => {
    const { data } = await site.ask('{ actors(first: 100) { nodes { id name tieFamilies { count } } } }')
    const { actors } = data as {
      actors: { nodes: { id: string; name: string; tieFamilies: unknown[] }[] }
    }
    const alone = actors.nodes.find(({ tieFamilies }) => tieFamilies.length === 0)
    const id = encodeURIComponent(alone?.id ?? '')
    const both = encodeURIComponent(JSON.stringify([alone?.id, 'donald-trump']))
    const { explorer } = await site.open(`#thing=donald-trump,150,0&thing=${id},0,150&paths=${both}`)
    await explorer.panel.getByText('No path of at most six ties leads from one to the other.').waitFor()
    await explorer.graph.locator(`[data-thing="${alone?.id ?? ''}"]`).focus()
    await explorer.press('Enter')
    await explorer.details.getByText('Nothing is tied to it.').waitFor()
  })

  test('keeps what was placed while the server is away, says so, and goes on by itself when it is back', async () => {
    const { page, explorer, complaints } = await site.open(`${drawn}&details=istanbul-2025-07`)
    await explorer.settled()
    const [boxes, things] = [await explorer.boxes(), await explorer.things()]
    const comeBack = await site.goAway()
    await explorer.details.getByRole('button', { name: 'Expand topics (' }).click()
    await page.getByText('Parley does not answer.').first().waitFor()
    expect(await explorer.things()).toEqual(things)
    expect(await explorer.boxes()).toEqual(boxes)
    await explorer.mark('Ukraine, State').focus()
    await explorer.press('Enter')
    await page.getByText('Parley does not answer. What is drawn stays. Trying again …').waitFor()
    expect(await explorer.boxes()).toEqual(boxes)
    await explorer.searchbox.fill('ankara')
    await comeBack()
    await explorer.details.getByRole('heading', { name: 'Ukraine' }).waitFor()
    await page.getByText('Trying again …').waitFor({ state: 'detached' })
    await expect.poll(() => page.getByText('Parley does not answer').count()).toBe(0)
    // The expansion that was asked for meanwhile is answered as well.
    await expect.poll(() => explorer.things()).toContain('Peace talks, Topic')
    expect(await explorer.boxes()).toMatchObject(boxes)
    await explorer.searchbox.fill('zelensky')
    await explorer.results.getByRole('option').first().waitFor()
    expect(complaints.splice(0).filter((words) => !words.includes('ERR_CONNECTION_REFUSED'))).toEqual([])
  })

  test('opens an address as soon as the server is back', async () => {
    const { page, explorer, complaints } = await site.open()
    await explorer.settled()
    const comeBack = await site.goAway()
    await page.evaluate((fragment) => (window.location.hash = fragment), drawn)
    await page.getByText('Trying again …').waitFor()
    await comeBack()
    await expect.poll(() => explorer.things()).toHaveLength(3)
    await expect.poll(() => explorer.ties()).toHaveLength(2)
    complaints.splice(0)
  })
})
