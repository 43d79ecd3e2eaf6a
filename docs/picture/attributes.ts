import { Html } from './Html.ts'
import { quoted } from './quoted.ts'

/** Attributes of a node or edge as Graphviz reads them; those that are undefined are left out. */
export function attributes(values: Readonly<Record<string, string | number | Html | undefined>>): string {
  const written = Object.entries(values).flatMap(([name, value]) => {
    if (value === undefined) return []
    return `${name}=${value instanceof Html ? `<${value.text}>` : quoted(String(value))}`
  })
  return `[${written.join(' ')}]`
}
