import type { Graph } from '../Graph.ts'
import { migrations } from './migrations.ts'

/** The migrations that a graph of a version still needs: the purpose of each, and how much each of its steps would change now. */
export async function leftToMigrate(graph: Graph, from: number) {
  const needed = migrations.filter(({ version }) => version > from)
  const found = []
  for (const { version, purpose, steps } of needed) {
    const left: Record<string, number> = {}
    for (const [what, step] of Object.entries(steps)) left[what] = await step.left(graph)
    found.push({ version, purpose, left })
  }
  return found
}
