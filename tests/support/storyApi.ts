import { afterAll, beforeAll } from 'vitest'
import { fingerprint } from '../../src/domain/fingerprint.ts'
import type { Graph } from '../../src/graph/Graph.ts'
import { apiOn, type Api } from './apiOn.ts'
import { connectTestGraph } from './connectTestGraph.ts'
import { dump } from './dump.ts'
import { generatedStory } from './generatedStory.ts'
import { MemoryGraph } from './MemoryGraph.ts'

/** Three loads of a thousand statements each, on a busy machine. */
const longestLoadMs = 240_000

/** The API on the generated story, and the same story in memory, for all tests of a file. */
export function storyApi(): Api & { memory: () => MemoryGraph } {
  let open: { graph: Graph; memory: MemoryGraph } | undefined
  beforeAll(async () => {
    open = { graph: await story(), memory: await MemoryGraph.read() }
  }, longestLoadMs)
  afterAll(() => open?.graph.close())
  const opened = () => {
    if (open === undefined) throw new Error('The story is there once the tests run, not before.')
    return open
  }
  return { ...apiOn(() => opened().graph), memory: () => opened().memory }
}

// All files share one graph and one worker: what one has loaded and none has changed can stay.
let untouched: string | undefined

async function story(): Promise<Graph> {
  if (untouched !== undefined && fingerprint(await dump()) === untouched) return connectTestGraph()
  const graph = await generatedStory()
  untouched = fingerprint(await dump())
  return graph
}
