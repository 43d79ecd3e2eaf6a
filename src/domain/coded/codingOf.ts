import { codedColumns } from './codedColumns.ts'
import type { Coding } from './CodedRecord.ts'
import { columnsOf } from './columnsOf.ts'

type Given = { readonly [Name in keyof Coding]?: Coding[Name] | undefined }

const columns = columnsOf(codedColumns.coding)

/** Completes coded values with null for each column that is left out; an empty list means the same as null. */
export function codingOf(given: Given): Coding {
  return Object.fromEntries(columns.map(({ name }) => [name, valueOrNull(given[name])])) as unknown as Coding
}

const valueOrNull = (value: Given[keyof Coding]) =>
  value === undefined || (Array.isArray(value) && value.length === 0) ? null : value
