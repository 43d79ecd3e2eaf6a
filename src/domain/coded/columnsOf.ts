import type { CodedColumn } from './codedColumns.ts'

/** Lists columns of the table, each with its name in a row and the name of its stored property. */
export function columnsOf<Columns extends Readonly<Record<string, CodedColumn>>>(columns: Columns) {
  const entries = Object.entries(columns) as [keyof Columns & string, CodedColumn][]
  return entries.map(([name, { type, property = name, required = false }]) => ({
    name,
    property,
    type,
    required,
  }))
}
