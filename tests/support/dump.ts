import { runCypher, type Login } from './runCypher.ts'

/** Everything that the graph knows, without the ledger of how it came to know it: each node and relationship as one line, in an order that depends on nothing but them. */
export async function dump(login?: Login): Promise<string[]> {
  const nodes = await runCypher(
    'MATCH (n) WHERE NOT n:Ledger AND NOT n:Change RETURN labels(n) AS labels, properties(n) AS properties',
    {},
    login,
  )
  const relationships = await runCypher(
    'MATCH (a)-[r]->(b) RETURN type(r) AS type, a.id AS from, b.id AS to, properties(r) AS properties',
    {},
    login,
  )
  return [...nodes, ...relationships].map(line).sort()
}

function line(value: Record<string, unknown>): string {
  return JSON.stringify(value, (key, inner: unknown) => {
    if (key === 'labels') return [...(inner as string[])].sort()
    if (typeof inner !== 'object' || inner === null || Array.isArray(inner)) return inner
    return Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
  })
}
