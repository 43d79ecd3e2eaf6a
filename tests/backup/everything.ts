import { runCypher, type Login } from '../support/runCypher.ts'

/** Everything that a database holds, each node and relationship as one line with the types of its values; the epoch of the ledger apart, which each store has for itself. */
export async function everything(login?: Login): Promise<string[]> {
  const valuesOf = (one: string) => `[name IN keys(${one}) | [name, valueType(${one}[name]), ${one}[name]]]`
  const nodes = await runCypher(`MATCH (n) RETURN labels(n) AS labels, ${valuesOf('n')} AS values`, {}, login)
  const relationships = await runCypher(
    `MATCH (a)-[r]->(b) RETURN type(r) AS type, a.id AS from, b.id AS to, ${valuesOf('r')} AS values`,
    {},
    login,
  )
  return [...nodes, ...relationships].map(line).sort()
}

function line({ labels, values, ...ends }: Record<string, unknown>): string {
  const own = (values as [name: string, type: string, value: unknown][])
    .filter(([name]) => !(labels as string[] | undefined)?.includes('Ledger') || !ofStore.has(name))
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return JSON.stringify({ ...ends, labels: (labels as string[] | undefined)?.toSorted(), own })
}

const ofStore = new Set(['epoch', 'continues'])
