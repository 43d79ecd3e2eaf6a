/** The part of an item that its key is made of. */
interface Keyed {
  readonly labels: readonly string[]
  readonly properties: Readonly<Record<string, unknown>>
}

/** The property that tells the nodes of a label apart, where it is not the id. */
const keys: Readonly<Record<string, string>> = { Change: 'sequence', Token: 'name' }

/** Tells an item of a graph from every other: its label, and its id or what takes the place of one. */
export function itemKey({ labels, properties }: Keyed): string {
  const label = labels.includes('Node') ? 'Node' : (labels[0] ?? '')
  return keyOf(label, String(properties[keys[label] ?? 'id']))
}

/** The key of the item that has a label and an id. */
export function keyOf(label: string, id: string): string {
  return `${label} ${id}`
}
