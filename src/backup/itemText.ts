import { z } from 'zod'
import type { StoredItem } from '../graph/backup/storedItem.ts'
import type { StoredValue } from '../graph/exported/storedValues.ts'

/** Numbers that are no whole ones are marked, for JSON tells 1.0 from 1 as little as it knows the whole numbers beyond 2^53. */
const scalar = z.union([
  z.string(),
  z.boolean(),
  z.int().transform(BigInt),
  z.strictObject({ integer: z.string().transform(BigInt) }).transform(({ integer }) => integer),
  z
    .strictObject({ float: z.union([z.number(), z.string().transform(Number)]) })
    .transform(({ float }) => float),
])
const properties = z.record(z.string(), z.union([scalar, z.array(scalar)]))

const itemSchema = z.strictObject({
  labels: z.array(z.string()).min(1),
  properties,
  relationships: z
    .array(
      z.strictObject({
        type: z.string(),
        to: z.string().nullable(),
        from: z.string().nullable(),
        properties,
      }),
    )
    .default([]),
})

/** Writes an item as JSON on one line, which is the same for the same item. */
export function itemText({ labels, properties: own, relationships }: StoredItem): string {
  const kept = relationships
    .map(({ type, to, from, properties: carried }) =>
      JSON.stringify({ type, to, from, properties: written(carried) }),
    )
    .sort()
  const rest = kept.length === 0 ? '' : `,"relationships":[${kept.join(',')}]`
  return `{"labels":${JSON.stringify([...labels].sort())},"properties":${JSON.stringify(written(own))}${rest}}`
}

/** Reads an item that `itemText` has written. */
export function parsedItem(value: unknown): StoredItem {
  return itemSchema.parse(value)
}

function written(stored: Readonly<Record<string, StoredValue>>): Record<string, unknown> {
  const names = Object.keys(stored).sort()
  return Object.fromEntries(names.map((name) => [name, writtenValue(stored[name] ?? '')]))
}

function writtenValue(value: StoredValue): unknown {
  if (Array.isArray(value)) return value.map((item) => writtenValue(item as StoredValue))
  if (typeof value === 'number') return { float: Number.isFinite(value) ? value : String(value) }
  if (typeof value !== 'bigint') return value
  return Number.isSafeInteger(Number(value)) ? Number(value) : { integer: String(value) }
}
