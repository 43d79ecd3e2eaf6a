import { afterAll, beforeAll } from 'vitest'
import type { SeedAsWritten } from '../../src/domain/seed.ts'
import type { Graph } from '../../src/graph/Graph.ts'
import { apiOn, type Api } from './apiOn.ts'
import { articleGraph } from './articleGraph.ts'

/** The API on the article's graph and on what another seed adds to it, for all tests of a file. */
export function articleApi(more?: SeedAsWritten): Api & { graph: () => Graph } {
  let open: Graph | undefined
  beforeAll(async () => {
    open = await articleGraph(more)
  })
  afterAll(() => open?.close())
  const graph = () => {
    if (open === undefined) throw new Error('The graph is there once the tests run, not before.')
    return open
  }
  return { ...apiOn(graph), graph }
}
