import { z } from 'zod'

const rows = new WeakMap<z.ZodType, z.ZodObject>()

/**
 * A row that travels as the list of its values in the order of its schema. A map names its keys anew in every row, and the driver reads
 * those names for longer than the values.
 */
export function listed<Row extends z.ZodObject>(row: Row): z.ZodType<z.output<Row>> {
  const keys = Object.keys(row.shape)
  const named = (values: unknown[]) => Object.fromEntries(keys.map((key, at) => [key, values[at]]))
  const schema = z.array(z.unknown()).length(keys.length).transform(named).pipe(row)
  rows.set(schema, row)
  return schema
}

/** The row that a schema lists, if it does. */
export const listedRow = (schema: z.ZodType): z.ZodObject | undefined => rows.get(schema)

/** The values of a row as Cypher, each by the name of its key, as the list that travels. */
export const listOf = <Row extends z.ZodObject>(
  row: Row,
  values: Readonly<Record<keyof z.output<Row>, string>>,
): string =>
  `[${Object.keys(row.shape)
    .map((key) => (values as Record<string, string>)[key])
    .join(', ')}]`
