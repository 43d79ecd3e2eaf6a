import pino from 'pino'
import type { Browser, BrowserContextOptions } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, onTestFinished } from 'vitest'
import { startServer } from '../../src/api/http/startServer.ts'
import { readConfig } from '../../src/config.ts'
import type { Graph } from '../../src/graph/Graph.ts'
import { launchBrowser } from '../browser/launchBrowser.ts'
import { watch } from '../browser/watch.ts'
import { builtPages } from '../support/builtPages.ts'
import { ExplorerPage } from './ExplorerPage.ts'

type Watched = ReturnType<typeof watch>

/**
 * Serves a graph to the tests of a file, and opens the explorer for each in a browser context of its own. After each test
 * no page may have asked another host for anything or complained, unless the test has emptied what was collected.
 */
export function explorerOn(filled: () => Promise<Graph>) {
  let graph: Graph
  let server: Awaited<ReturnType<typeof startServer>>
  let browser: Browser
  let watched: Watched[] = []

  const serveOn = async (port: number) => {
    server = await startServer({
      ...readConfig({}),
      graph,
      port,
      // The texts that npm start plans beforehand are planned here when they are asked.
      operationTimeoutMs: 90_000,
      logger: pino({ level: 'silent' }),
      pages: await builtPages(),
    })
  }
  beforeAll(async () => {
    graph = await filled()
    await serveOn(0)
    browser = await launchBrowser()
  })
  afterAll(async () => {
    await browser.close()
    await server.stop()
    await graph.close()
  })
  afterEach(() => {
    const seen = watched
    watched = []
    expect(seen.flatMap(({ outside }) => outside)).toEqual([])
    expect(seen.flatMap(({ complaints }) => complaints)).toEqual([])
  })

  return {
    /** Address of the server. */
    url: () => server.url,
    /** Stops the server. Returns how to start it again at its address, which the end of the test does otherwise. */
    goAway: async () => {
      const port = Number(new URL(server.url).port)
      await server.stop()
      let isBack = false
      const comeBack = async () => {
        if (!isBack) await serveOn(port)
        isBack = true
      }
      onTestFinished(comeBack)
      return comeBack
    },
    /** Asks the API one operation. */
    ask: async (query: string, variables: object = {}) => {
      const response = await fetch(`${server.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables }),
      })
      return (await response.json()) as { data?: unknown; errors?: { message: string }[] }
    },
    /** Opens the page at a fragment, such as `#thing=ukraine,0,0`. */
    open: async (fragment = '', options: BrowserContextOptions = {}) => {
      const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options })
      onTestFinished(() => context.close())
      // A graph that was just filled plans what it has never answered.
      context.setDefaultTimeout(60_000)
      const page = await context.newPage()
      const { complaints, outside } = watch(page, server.url)
      watched.push({ complaints, outside })
      const explorer = new ExplorerPage(page)
      await page.goto(`${server.url}/explore${fragment}`)
      return { page, explorer, complaints }
    },
  }
}
