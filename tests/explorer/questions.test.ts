import { describe, expect, test } from 'vitest'
import { chromium } from '../browser/chromium.ts'
import { withoutChromium } from '../browser/withoutChromium.ts'
import { articleGraph } from '../support/articleGraph.ts'
import { explorerOn } from './explorerOn.ts'

const july = 'Istanbul talks, July 2025'

/** Ten questions of docs/questions.md, each answered by clicks and keys in the explorer. */
describe.skipIf(chromium === undefined)(`an analyst finds in the explorer${withoutChromium}`, () => {
  const site = explorerOn(articleGraph)
  const opened = async () => {
    const all = await site.open()
    await all.explorer.settled()
    return all
  }

  test('how two actors are connected', async () => {
    const { page, explorer } = await opened()
    await explorer.choose('umerov', 'Rustem Umerov')
    await explorer.details.getByRole('button', { name: 'Path to …' }).click()
    expect(await explorer.focused()).toBe('searchbox "Search"')
    await explorer.choose('russia', 'Russia')
    await explorer.details.getByRole('button', { name: 'Path to Rustem Umerov' }).click()
    await explorer.paths.waitFor()
    const sentences = await explorer.paths.getByRole('button').allInnerTexts()
    const wanted = sentences.findIndex((sentence) =>
      /^Through Istanbul talks, May 2025 HELD 2025-05:\s*Rustem Umerov .+ Security council of Ukraine; Security council of Ukraine belongs to Ukraine; Ukraine takes part in Istanbul talks, May 2025; Russia takes part in Istanbul talks, May 2025, so says Publisher of the Istanbul article\.$/.test(
        sentence,
      ),
    )
    expect(sentences[wanted], sentences.join('\n')).toBeDefined()
    await explorer.paths.getByRole('button').nth(wanted).click()
    await explorer.settled()
    expect(await explorer.things()).toEqual([
      'Istanbul talks, May 2025, Meeting',
      'Russia, State',
      'Rustem Umerov, Person',
      'Security council of Ukraine, Organization',
      'Ukraine, State',
    ])
    expect(await explorer.graph.locator('[data-tie].highlighted').count()).toBe(4)
    await look(page, 'paths')
  })

  test('how two actors are connected who are farther from each other than most', async () => {
    const { explorer } = await opened()
    await explorer.choose('umerov', 'Rustem Umerov')
    await explorer.details.getByRole('button', { name: 'Path to …' }).click()
    await explorer.choose('trump', 'Donald Trump')
    await explorer.details.getByRole('button', { name: 'Path to Rustem Umerov' }).click()
    await explorer.paths.waitFor()
    expect(await explorer.paths.getByRole('button').first().innerText()).toMatch(
      /Rustem Umerov .+ Security council of Ukraine belongs to Ukraine; .+ Donald Trump is .+ of United States/,
    )
  })

  test('who said it, and through whom it reached the text', async () => {
    const { page, explorer } = await opened()
    await explorer.choose('umerov', 'Rustem Umerov')
    await explorer.details.getByRole('button', { name: /^1 statement by / }).click()
    const said = explorer.articles.filter({ hasText: 'The July round is fixed for Wednesday.' }).first()
    await said.waitFor()
    expect(await said.innerText()).toContain(
      'Rustem Umerov, reported by Volodymyr Zelensky, reported by Publisher of the Istanbul article',
    )
    expect(await said.innerText()).toContain('2: passed on 2 times')
    await look(page, 'chain')
  })

  test('what is claimed of a meeting, and who confirmed it', async () => {
    const { page, explorer } = await opened()
    await explorer.choose('istanbul talks july', july)
    const claims = explorer.details.getByRole('region', { name: 'Claims' })
    await claims.waitFor()
    const claim = (aspect: string) =>
      claims
        .getByRole('listitem')
        .filter({ has: page.getByText(aspect, { exact: true }) })
        .first()
    expect(await claim('date').innerText()).toMatch(
      /date UNCONFIRMED\s+\d speakers, but none confirms what another says: to say the same is not to confirm\.[^]*Rustem Umerov: The July round is fixed for Wednesday\./,
    )
    expect(await claim('place').innerText()).toMatch(
      /place CONFIRMED\s+Confirmed by .+\.[^]*Turkish government spokesperson: The talks will be in Istanbul, as they were before\./,
    )
    await claim('place')
      .getByRole('button', { name: /see the words/ })
      .click()
    await expect.poll(() => explorer.articles.count()).toBe(3)
    await look(page, 'claims')
  })

  test('what rests on unnamed voices alone', async () => {
    const { page, explorer } = await opened()
    await explorer.choose('istanbul talks july', july)
    const only = explorer.details
      .getByRole('listitem')
      .filter({ hasText: /^position/ })
      .first()
    await only.waitFor()
    expect(await only.innerText()).toMatch(
      /position UNCONFIRMED unnamed speakers only\s+Nobody but Russian officials says so\.\s+Russian officials: Not much is to be expected of the July round\. probable/,
    )
    await look(page, 'unnamed')
  })

  test('who qualifies what was said', async () => {
    const { page, explorer } = await opened()
    await explorer.choose('new round Wednesday', 'The new round will be on Wednesday.')
    const said = explorer.articles.filter({ hasText: 'The new round will be on Wednesday.' }).first()
    await said.waitFor()
    expect(await said.innerText()).toMatch(
      /qualified by \(date\)\s+Russian state news agency: The July round may go on for two more days\./,
    )
    await said.getByRole('button', { name: /^Russian state news agency: The July round/ }).click()
    await expect
      .poll(() => explorer.articles.first().innerText())
      .toMatch(/^The July round may go on for two more days\./)
    expect(await explorer.articles.first().innerText()).toMatch(/qualifies \(date\)\s+Volodymyr Zelensky/)
    await look(page, 'qualified')
  })

  test('who stands between two actors', async () => {
    const { page, explorer } = await opened()
    for (const name of ['United States', 'Russia']) {
      await explorer.choose(name, name)
      await explorer.details.getByRole('button', { name: 'Choose' }).click()
    }
    await explorer.tool('Path').click()
    const brokers = page.getByRole('region', { name: 'Brokers' })
    await brokers.getByRole('listitem').first().waitFor()
    expect(await brokers.innerText()).toMatch(/Ukraine: \d+ events? with United States, \d+ with Russia/)
    await look(page, 'brokers')
  })

  test('who holds what on a topic', async () => {
    const { page, explorer } = await opened()
    await explorer.choose('peace talks', 'Peace talks')
    const positions = explorer.details.getByRole('region', { name: 'Positions' })
    await positions.waitFor()
    const text = await positions.innerText()
    expect(text).toMatch(/Dmitry Peskov[^]*Diplomacy still has very much to do\./)
    expect(text).toMatch(/Volodymyr Zelensky[^]*There should be negotiations again\./)
    await positions.getByRole('button', { name: 'Read the words of Dmitry Peskov' }).click()
    await expect.poll(() => explorer.articles.count()).toBe(2)
    await look(page, 'positions')
  })

  test('which threats and promises are open', async () => {
    const { page, explorer } = await opened()
    const start = page.getByRole('region', { name: 'Where to begin' })
    const threat = start
      .getByRole('listitem')
      .filter({ hasText: 'Russia has come to no ceasefire with Ukraine when the time is up.' })
    expect(await threat.innerText()).toMatch(/(PENDING|LAPSED), deadline 2025-09-09/)
    await threat.getByRole('button').click()
    await expect.poll(() => explorer.articles.count()).toBe(2)
    expect(await explorer.evidence.innerText()).toMatch(
      /The sanctions would be harsh\.[^]*Said by\s+Donald Trump/,
    )
    await look(page, 'conditions')
  })

  test('whom a spelling means', async () => {
    const { page, explorer } = await opened()
    await explorer.searchbox.fill('Зеленский')
    const option = explorer.results.getByRole('option').filter({ hasText: 'Volodymyr Zelensky' }).first()
    await option.waitFor()
    expect(await option.innerText()).toMatch(/^Volodymyr Zelensky\s+Владимир Зеленский$/)
    expect(await option.locator('mark').allInnerTexts()).toEqual(['Зеленский'])
    await look(page, 'spelling')
  })

  test('how much was known at an earlier moment', async () => {
    const { page, explorer } = await opened()
    await explorer.choose('istanbul talks july', july)
    await explorer.expand('participants')
    await explorer.setClock('Known on', '2020-01-01')
    await explorer.settled()
    expect(await explorer.ties()).toEqual([])
    expect(await explorer.graph.locator('[data-thing].faded').count()).toBe(3)
    await explorer.details.getByText('The graph does not show this thing').waitFor()
    await look(page, 'earlier')
  })

  test('to whom an actor is tied', async () => {
    const { page, explorer } = await opened()
    await explorer.choose('ukraine', 'Ukraine')
    await explorer.expand('takes part in')
    await explorer.expand('members')
    expect(await explorer.things()).toEqual(
      expect.arrayContaining([
        `${july}, Meeting`,
        'Security council of Ukraine, Organization',
        'Senior Ukrainian official, Unnamed actor',
      ]),
    )
    expect(await explorer.ties()).toContain(`Ukraine takes part in ${july}, SCHEDULED, 2 statements`)
    await look(page, 'tied')
  })
})

/** Keeps a picture of the answer in the folder that PARLEY_PICTURES names, for one who wants to look at it. */
async function look(page: { screenshot: (options: { path: string }) => Promise<unknown> }, name: string) {
  const folder = process.env['PARLEY_PICTURES']
  if (folder !== undefined) await page.screenshot({ path: `${folder}/${name}.png` })
}
