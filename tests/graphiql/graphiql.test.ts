import { readdir, readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { describe, expect, onTestFinished, test } from 'vitest'
import { buildPages } from '../../src/buildPages.ts'
import { startHost } from '../api/http/startHost.ts'
import { articleGraph } from '../support/articleGraph.ts'
import { runCypher } from '../support/runCypher.ts'
import { builtPages } from '../support/builtPages.ts'
import { chromium } from '../browser/chromium.ts'
import { editorsOf } from './editorsOf.ts'
import { newPage, type PageOptions } from '../browser/newPage.ts'
import { sharedServer } from '../browser/sharedServer.ts'

const without = chromium === undefined ? ' (skipped: no Chromium here; PARLEY_CHROMIUM names one)' : ''
const folder = new URL('../../src/graphiql/examples/', import.meta.url)
const files = (await readdir(folder)).filter((file) => file.endsWith('.graphql')).sort()
const examples = await Promise.all(files.map(readExample))

async function readExample(file: string) {
  const query = await readFile(new URL(file, folder), 'utf8')
  const variables = await readFile(new URL(file.replace('.graphql', '.json'), folder), 'utf8')
  return {
    question: /^# (.*\?)\n/.exec(query)?.[1] ?? '',
    operation: file.replace(/^\d+-|\.graphql$/g, ''),
    variables,
  }
}

describe('GET /graphql', () => {
  test('serves the page to a browser only, and nothing in it names another host to load from', async () => {
    const { fetch } = await startHost()
    const accept = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8'
    const page = await fetch('/graphql', { headers: { accept } })
    expect(page.status).toBe(200)
    expect(page.headers.get('content-type')).toContain('text/html')
    const text = await page.text()
    expect(text).not.toMatch(/(src|href)="(https?:)?\/\//)
    const script = /src="([^"]+)"/.exec(text)?.[1] ?? ''
    expect((await fetch(script)).headers.get('cache-control')).toContain('immutable')
    expect((await fetch('/graphql', { headers: { accept: '*/*' } })).status).toBe(400)
  })

  test('serves no file from outside the page', async () => {
    const { fetch } = await startHost()
    expect((await fetch('/graphiql/assets/..%2f..%2f..%2fpackage.json')).status).toBeGreaterThanOrEqual(400)
    expect((await fetch('/graphiql/stamp')).status).toBe(404)
  })
})

test('building again what has not changed builds nothing', async () => {
  await builtPages()
  const said: string[] = []
  await buildPages({ onProgress: (line) => said.push(line) })
  expect(said).toEqual([])
})

describe.skipIf(chromium === undefined)(`the page${without}`, { timeout: 180_000 }, () => {
  test('shows the answer to an example, and asks no other host for anything', async () => {
    const graph = await articleGraph()
    onTestFinished(() => graph.close())
    const { page, outside, complaints } = await openGraphiql()
    expect(await page.title()).toContain('Parley')
    const { answer } = await standingEditors(page)
    await page.getByRole('button', { name: /^Execute query/ }).click()
    await expect.poll(() => answer.innerText(), { timeout: 100_000 }).toContain('"hops"')
    const [ledger] = await runCypher('MATCH (ledger:Ledger) RETURN ledger.epoch AS epoch')
    const beginning = Buffer.from(JSON.stringify(['change', `${String(ledger?.['epoch'])} 0`])).toString(
      'base64url',
    )
    const editors = await editorsOf(page)
    await editors.setOperation(
      `subscription Feed { changes(after: "${beginning}") { node { sequence action } } }`,
    )
    await expect.poll(() => tabsOf(page)).toEqual(['Feed'])
    await page.getByRole('button', { name: /^Execute query/ }).click()
    await expect.poll(() => answer.innerText(), { timeout: 60_000 }).toContain('"SEED"')
    await page.getByRole('button', { name: /^Stop/ }).click()
    expect(outside).toEqual([])
    expect(complaints).toEqual([])
  })

  test('opens with one question, and a menu of all in words', async () => {
    const { page } = await openGraphiql()
    await standingEditors(page)
    expect(await tabsOf(page)).toEqual([examples[0]?.operation])
    const menu = page.getByRole('combobox', { name: 'Question' })
    const offered = await menu.getByRole('option').allInnerTexts()
    expect(offered).toEqual(['Choose a question', ...examples.map(({ question }) => question)])
    await expect.poll(() => menu.inputValue()).toBe(examples[0]?.question)
    await page.reload()
    await standingEditors(page)
    const editors = await editorsOf(page)
    expect(await tabsOf(page)).toEqual([examples[0]?.operation])
    await expect.poll(() => editors.variables()).toBe(examples[0]?.variables)
  })

  test('puts each chosen question into its one tab, and underlines nothing in it', async () => {
    const chooseAll = async (some: typeof examples) => {
      const { page } = await openGraphiql({ isFresh: true })
      await standingEditors(page)
      const editors = await editorsOf(page)
      // The control: what is wrong is underlined.
      await editors.setVariables('{ "maxHops": "four" }')
      await expect.poll(() => editors.faults()).toContain('Incorrect type. Expected "integer".')
      await editors.setVariables(examples[0]?.variables ?? '')
      for (const { question, operation, variables } of some) {
        await page.getByRole('combobox', { name: 'Question' }).selectOption(question)
        await expect.poll(() => tabsOf(page)).toEqual([operation])
        expect(await editors.variables()).toBe(variables)
        await expect
          .poll(() => editors.knownVariables())
          .toEqual(expect.arrayContaining(Object.keys(JSON.parse(variables) as object)))
        // The check of the variables runs half a second after the last change.
        await page.waitForTimeout(1_000)
        expect([operation, await editors.faults()]).toEqual([operation, []])
      }
    }
    // Pages side by side share the waits.
    const backwards = [...examples].reverse()
    const third = Math.ceil(backwards.length / 3)
    await Promise.all([0, 1, 2].map((at) => chooseAll(backwards.slice(at * third, (at + 1) * third))))
  })

  test('keeps an edited question when another one is chosen', async () => {
    const { page } = await openGraphiql()
    const { operation } = await standingEditors(page)
    const editors = await editorsOf(page)
    const [first, second] = examples
    await editors.setVariables('{ "from": "mine" }')
    await page.getByRole('combobox', { name: 'Question' }).selectOption(second?.question ?? '')
    await expect.poll(() => tabsOf(page)).toEqual([first?.operation, second?.operation])
    await expect.poll(() => operation.innerText()).toContain(second?.operation)
    await page.getByRole('tab').first().click()
    await expect.poll(() => editors.variables()).toBe('{ "from": "mine" }')
  })

  test('gives the answer the full width of a narrow screen, below the question', async () => {
    const { page } = await openGraphiql({ viewport: { width: 390, height: 844 } })
    await standingEditors(page)
    const { answer, question } = await boxes(page)
    expect([answer.x, answer.width]).toEqual([0, 390])
    expect([question.x, question.width]).toEqual([0, 390])
    expect(answer.y).toBeGreaterThanOrEqual(question.y + question.height)
    expect(answer.y + answer.height).toBeLessThanOrEqual(844)
    expect(Math.min(answer.height, question.height)).toBeGreaterThan(200)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
    await page.getByRole('button', { name: /documentation explorer/i }).click()
    const { answer: below, question: moved } = await boxes(page)
    expect([moved.height, below.height]).toEqual([question.height, answer.height])
    expect(await page.locator('.graphiql-plugin').boundingBox()).toMatchObject({ x: 0, width: 390 })
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(844)
  })

  test('keeps question and answer usable on a narrow and low screen, where it scrolls', async () => {
    const { page } = await openGraphiql({ viewport: { width: 600, height: 320 } })
    const { answer: shown } = await standingEditors(page)
    const { answer, question } = await boxes(page)
    expect(answer.width).toBe(600)
    expect(Math.min(answer.height, question.height)).toBeGreaterThan(200)
    await shown.scrollIntoViewIfNeeded()
    expect((await boxes(page)).answer.y).toBeLessThan(320)
  })

  test('shows question and answer side by side on a wide screen', async () => {
    const { page } = await openGraphiql({ viewport: { width: 1280, height: 800 } })
    await standingEditors(page)
    const { answer, question } = await boxes(page)
    expect(answer.x).toBeGreaterThanOrEqual(question.x + question.width)
    expect(answer.width).toBeGreaterThan(500)
  })

  test('links to Apollo Sandbox opened on this server', async () => {
    const { page, url } = await openGraphiql()
    const link = new URL(
      (await page.getByRole('link', { name: 'Open in Apollo Sandbox' }).getAttribute('href')) ?? '',
    )
    expect(link.origin + link.pathname).toBe('https://studio.apollographql.com/sandbox/explorer')
    expect(link.searchParams.get('endpoint')).toBe(`${url}/graphql`)
  })
})

/** Opens the page as one who has never been there. */
async function openGraphiql(options?: PageOptions) {
  const { url } = await sharedServer()
  const opened = await newPage(url, options)
  await opened.page.addInitScript(
    `if (sessionStorage.getItem('isOpen') === null) localStorage.clear()
    sessionStorage.setItem('isOpen', 'true')`,
  )
  await opened.page.goto(`${url}/graphql`)
  return { ...opened, url }
}

/** The two editors, once they stand: GraphiQL ignores clicks before. */
async function standingEditors(page: Page) {
  const operation = page.getByRole('region', { name: /operation/i })
  const answer = page.getByRole('region', { name: /result/i })
  for (const part of [operation, answer]) await part.locator('.monaco-editor').first().waitFor()
  return { operation, answer }
}

async function tabsOf(page: Page) {
  return (await page.getByRole('tab').allInnerTexts()).map((text) => text.trim())
}

async function boxes(page: Page) {
  const boxOf = async (selector: string) => {
    const box = await page.locator(selector).boundingBox()
    if (box === null) throw new Error(`${selector} is not shown.`)
    return box
  }
  return { question: await boxOf('.graphiql-editors'), answer: await boxOf('.graphiql-response') }
}
