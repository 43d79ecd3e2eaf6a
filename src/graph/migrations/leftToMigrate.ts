import type { Graph } from '../Graph.ts'
import { timeForAll } from '../timeForAll.ts'
import { migrations } from './migrations.ts'

/** The migrations that a graph of a version still needs: the purpose of each, and how much each of its steps would change now. */
export async function leftToMigrate(graph: Graph, from: number) {
  const needed = migrations.filter(({ version }) => version > from)
  const found = []
  for (const { version, purpose, steps } of needed) {
    const left: Record<string, number> = {}
    for (const [what, step] of Object.entries(steps)) {
      const [row] = await graph.read(step.left, {}, timeForAll())
      left[what] = row?.left ?? 0
    }
    found.push({ version, purpose, left })
  }
  return found
}
