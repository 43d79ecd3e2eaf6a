import { afterAll, beforeAll } from 'vitest'
import { loadSeed } from '../../src/load/loadSeed.ts'
import { fingerprint } from '../../src/domain/fingerprint.ts'
import type { SeedAsWritten } from '../../src/domain/seed.ts'
import type { Graph } from '../../src/graph/Graph.ts'
import { apiOn, type Api } from './apiOn.ts'
import { articleGraph } from './articleGraph.ts'
import { connectTestGraph } from './connectTestGraph.ts'
import { dump } from './dump.ts'

/** The API on the article's graph and on what another seed adds to it, for all tests of a file. */
export function articleApi(more?: SeedAsWritten): Api & { graph: () => Graph } {
  let open: Graph | undefined
  beforeAll(async () => {
    open = await (more === undefined ? articleGraph() : articleGraphWith(more))
  })
  afterAll(() => open?.close())
  const graph = () => {
    if (open === undefined) throw new Error('The graph is there once the tests run, not before.')
    return open
  }
  return { ...apiOn(graph), graph }
}

// All files share one graph and one worker: what one has loaded and none has changed can stay.
const untouched = new Map<string, string>()

async function articleGraphWith(more: SeedAsWritten): Promise<Graph> {
  if (fingerprint(await dump()) === untouched.get(more.name)) return connectTestGraph()
  const graph = await articleGraph()
  await loadSeed(graph, more)
  untouched.set(more.name, fingerprint(await dump()))
  return graph
}
