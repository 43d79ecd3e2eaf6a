import { readdir } from 'node:fs/promises'
import pino from 'pino'
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { startServer } from '../../src/api/http/startServer.ts'
import { buildExplorer } from '../../src/explorer/buildExplorer.ts'
import { articleGraph } from '../support/articleGraph.ts'
import { defaultLimits, startHost } from '../api/http/startHost.ts'
import { bareSchema } from './bareSchema.ts'
import { chromium } from './chromium.ts'
import { openPage } from './openPage.ts'

const project = new URL('../../', import.meta.url)
const without = chromium === undefined ? ' (skipped: no Chromium here; PARLEY_CHROMIUM names one)' : ''

let explorerFolder: string
let examples: string[]

beforeAll(async () => {
  explorerFolder = await buildExplorer({ onProgress: () => undefined })
  const files = (await readdir(new URL('src/explorer/examples/', project))).sort()
  examples = files
    .filter((file) => file.endsWith('.graphql'))
    .map((file) => file.replace(/^\d+-|\.graphql$/g, ''))
}, 120_000)

describe('GET /graphql', () => {
  test('serves the page to a browser only, and nothing in it names another host to load from', async () => {
    const { fetch } = await startHost({ explorerFolder })
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
    const { fetch } = await startHost({ explorerFolder })
    expect((await fetch('/graphiql/assets/..%2f..%2f..%2fpackage.json')).status).toBeGreaterThanOrEqual(400)
    expect((await fetch('/graphiql/stamp')).status).toBe(404)
  })
})

test('building again what has not changed builds nothing', async () => {
  const said: string[] = []
  await buildExplorer({ onProgress: (line) => said.push(line) })
  expect(said).toEqual([])
})

describe.skipIf(chromium === undefined)(`the page${without}`, { timeout: 180_000 }, () => {
  test('shows the answer to an example, and asks no other host for anything', async () => {
    const graph = await articleGraph()
    onTestFinished(() => graph.close())
    const server = await startServer({
      graph,
      host: '127.0.0.1',
      port: 0,
      corsOrigins: [],
      introspection: true,
      // What npm start plans beforehand is planned here when it is asked.
      operationTimeoutMs: 90_000,
      limits: defaultLimits,
      logger: pino({ level: 'silent' }),
      explorerFolder,
    })
    onTestFinished(() => server.stop())
    const { page, outside, complaints } = await openPage(`${server.url}/graphql`)
    expect(await page.title()).toContain('Parley')
    const tabs = page.getByRole('tab')
    await expect.poll(async () => (await tabs.allInnerTexts()).map((text) => text.trim())).toEqual(examples)
    const answer = page.getByRole('region', { name: /result/i })
    // GraphiQL lets a click pass in silence until both of its editors stand.
    for (const part of [page.getByRole('region', { name: /operation/i }), answer])
      await part.locator('.monaco-editor').first().waitFor()
    await page.getByRole('button', { name: /^Execute query/ }).click()
    await expect.poll(() => answer.innerText(), { timeout: 100_000 }).toContain('"hops"')
    expect(outside).toEqual([])
    expect(complaints).toEqual([])
  })

  test('opens with the same examples at the next visit', async () => {
    const { url } = await startHost({ explorerFolder, schema: await bareSchema() })
    const { page } = await openPage(`${url}/graphql`)
    const tabs = page.getByRole('tab')
    await expect.poll(() => tabs.count()).toBe(examples.length)
    await page.reload()
    await page.getByRole('button', { name: /^Execute query/ }).waitFor()
    await expect.poll(() => tabs.count()).toBe(examples.length)
  })

  test('links to Apollo Sandbox opened on this server', async () => {
    const { url } = await startHost({ explorerFolder, schema: await bareSchema() })
    const { page } = await openPage(`${url}/graphql`)
    const link = new URL(
      (await page.getByRole('link', { name: 'Open in Apollo Sandbox' }).getAttribute('href')) ?? '',
    )
    expect(link.origin + link.pathname).toBe('https://studio.apollographql.com/sandbox/explorer')
    expect(link.searchParams.get('endpoint')).toBe(`${url}/graphql`)
  })
})
