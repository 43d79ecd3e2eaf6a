import { afterAll, beforeAll } from 'vitest'
import type { Graph } from '../../src/graph/Graph.ts'
import { apiOn, type Api } from './apiOn.ts'
import { generatedStory } from './generatedStory.ts'
import { MemoryGraph } from './MemoryGraph.ts'

/** Three loads of a thousand statements each, on a busy machine. */
const longestLoadMs = 240_000

/** The API on the generated story, and the same story in memory, for all tests of a file. */
export function storyApi(): Api & { memory: () => MemoryGraph } {
  let open: { graph: Graph; memory: MemoryGraph } | undefined
  beforeAll(async () => {
    open = { graph: await generatedStory(), memory: await MemoryGraph.read() }
  }, longestLoadMs)
  afterAll(() => open?.graph.close())
  const opened = () => {
    if (open === undefined) throw new Error('The story is there once the tests run, not before.')
    return open
  }
  return { ...apiOn(() => opened().graph), memory: () => opened().memory }
}
