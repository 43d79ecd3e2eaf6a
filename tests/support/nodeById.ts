import { runCypher } from './runCypher.ts'

/** What a node of the graph holds, or undefined where there is none of that id. */
export async function nodeById(id: string): Promise<Record<string, unknown> | undefined> {
  const [row] = await runCypher('MATCH (n:Node {id: $id}) RETURN n{.*, labels: labels(n)} AS node', { id })
  return row?.['node'] as Record<string, unknown> | undefined
}
