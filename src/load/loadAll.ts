import type { Graph } from '../graph/Graph.ts'
import { loadSeed } from './loadSeed.ts'
import { seeds } from '../../seed/seeds.ts'

/** Loads every seed of the project in order; says of each what changed. */
export async function loadAll(
  graph: Graph,
  {
    texts,
    onProgress,
  }: { texts?: string | undefined; onProgress?: ((line: string) => void) | undefined } = {},
): Promise<{ changed: boolean; summary: string }> {
  const reports = []
  for (const seed of seeds) {
    const report = await loadSeed(graph, seed, { texts })
    onProgress?.(report.summary)
    reports.push(report)
  }
  return {
    changed: reports.some(({ changed }) => changed),
    summary: reports.map(({ summary }) => summary).join(' '),
  }
}
