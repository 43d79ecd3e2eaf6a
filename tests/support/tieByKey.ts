import { runCypher } from './runCypher.ts'

/** What the relationship between two things holds whose key begins as given, or undefined where there is none. */
export async function tieByKey(beginning: string): Promise<Record<string, unknown> | undefined> {
  const [row] = await runCypher('MATCH ()-[t]->() WHERE t.key STARTS WITH $beginning RETURN t{.*} AS tie', {
    beginning,
  })
  return row?.['tie'] as Record<string, unknown> | undefined
}
