import neo4j from 'neo4j-driver'
import { z } from 'zod'

type Scalar = string | number | bigint | boolean
/** A property as it is stored: whole numbers as bigint, all other numbers as number. */
export type StoredValue = Scalar | readonly Scalar[]

/** The properties of a node or relationship as they are stored. */
export const storedValues = z
  .record(z.string(), z.unknown())
  .transform((properties) =>
    Object.fromEntries(Object.entries(properties).map(([name, value]) => [name, storedValue(value)])),
  )

function storedValue(value: unknown): StoredValue {
  if (Array.isArray(value)) return value.map((item) => storedValue(item) as Scalar)
  if (neo4j.isInt(value)) return value.toBigInt()
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value
  throw new Error(`A property of the graph holds ${JSON.stringify(value)}, which nothing of Parley's does.`)
}
