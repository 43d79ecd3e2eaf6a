import { loadSeed } from '../../src/load/loadSeed.ts'
import type { SeedAsWritten } from '../../src/domain/seed.ts'
import { vocabulary } from '../../src/domain/vocabulary.ts'
import type { Graph } from '../../src/graph/Graph.ts'
import { generatedSeed, type GeneratedSize } from './generatedSeed.ts'
import { keptGraph } from './keptGraph.ts'
import { Random } from './random.ts'

/** The instants at which the story's loads were recorded. */
export const storyMoments = [
  '2024-01-01T00:00:00.000Z',
  '2024-02-01T00:00:00.000Z',
  '2024-03-01T00:00:00.000Z',
] as const

/**
 * A connected graph that learned a generated seed in three loads: the second drops some statements and codes others anew, the third
 * takes back what the first said. Close it when the file is done.
 */
export function generatedStory(): Promise<Graph> {
  return keptGraph('story', (graph) => tellStory(graph))
}

/** Loads the story into a graph, beside what it holds; with a size a smaller one. */
export async function tellStory(graph: Graph, size?: GeneratedSize): Promise<void> {
  const seed = 1
  const first = generatedSeed(seed, size)
  const [start, middle, end] = storyMoments
  await loadSeed(graph, first, { now: start })
  await loadSeed(graph, changed(first, new Random(seed + 1)), { now: middle })
  await loadSeed(graph, first, { now: end })
}

function changed(seed: SeedAsWritten, random: Random): SeedAsWritten {
  const needed = new Set(
    Object.values(seed.statements).flatMap(({ reportedBy, links = [] }) => [
      reportedBy,
      ...links.map(({ to }) => to),
    ]),
  )
  const statements = Object.entries(seed.statements).flatMap(([key, statement]) => {
    const statesStatus = statement.about.some(({ aspect }) => aspect === 'STATUS')
    if (!needed.has(key) && !statesStatus && random.chance(0.15)) return []
    if (random.chance(0.15))
      return [[key, { ...statement, certainty: random.pick(vocabulary.certainty) }] as const]
    return [[key, statement] as const]
  })
  return { ...seed, statements: Object.fromEntries(statements) }
}
