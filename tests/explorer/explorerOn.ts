import { afterAll, afterEach, beforeAll, expect, onTestFinished } from 'vitest'
import type { Graph } from '../../src/graph/Graph.ts'
import { newPage, type PageOptions } from '../browser/newPage.ts'
import { sharedServer } from '../browser/sharedServer.ts'
import { ExplorerPage } from './ExplorerPage.ts'

type Watched = Omit<Awaited<ReturnType<typeof newPage>>, 'page'>

/**
 * Fills the graph for the tests of a file, and opens the explorer for each in a page of its own. After each test
 * no page may have asked another host for anything or complained, unless the test has emptied what was collected.
 */
export function explorerOn(filled: () => Promise<Graph>) {
  let graph: Graph
  let url: string
  let watched: Watched[] = []

  beforeAll(async () => {
    graph = await filled()
    url = (await sharedServer()).url
  })
  afterAll(() => graph.close())
  afterEach(() => {
    const seen = watched
    watched = []
    expect(seen.flatMap(({ outside }) => outside)).toEqual([])
    expect(seen.flatMap(({ complaints }) => complaints)).toEqual([])
  })

  return {
    /** Stops the server. Returns how to start it again at its address, which the end of the test does otherwise. */
    goAway: async () => {
      const start = await (await sharedServer()).goAway()
      let isBack = false
      const comeBack = async () => {
        if (!isBack) await start()
        isBack = true
      }
      onTestFinished(comeBack)
      return comeBack
    },
    /** Asks the API one operation. */
    ask: async (query: string, variables: object = {}) => {
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables }),
      })
      return (await response.json()) as { data?: unknown; errors?: { message: string }[] }
    },
    /** Opens the page at a fragment, such as `#thing=ukraine,0,0`. */
    open: async (fragment = '', options: PageOptions = {}) => {
      const { page, complaints, outside } = await newPage(url, options)
      watched.push({ complaints, outside })
      const explorer = new ExplorerPage(page)
      await page.goto(`${url}/explore${fragment}`)
      return { page, explorer, complaints }
    },
  }
}
