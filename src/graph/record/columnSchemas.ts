import { z } from 'zod'
import type { CodedColumn } from '../../domain/coded/codedColumns.ts'
import { columnsOf } from '../../domain/coded/columnsOf.ts'

type Columns = Readonly<Record<string, CodedColumn>>

const schemas = { string: z.string(), double: z.number(), 'string[]': z.array(z.string()) }

type Schemas<Long> = typeof schemas & { readonly long: Long }

type ColumnSchemas<Own extends Columns, Long extends z.ZodType> = {
  [Name in keyof Own]: Own[Name] extends { required: true }
    ? Schemas<Long>[Own[Name]['type']]
    : z.ZodNullable<Schemas<Long>[Own[Name]['type']]>
}

/** The schemas of columns of coded records; `long` is that of a whole number, which differs in parameters and rows. */
export function columnSchemas<Own extends Columns, Long extends z.ZodType>(
  columns: Own,
  long: Long,
): ColumnSchemas<Own, Long> {
  const all: Schemas<Long> = { ...schemas, long }
  const made = columnsOf(columns).map(({ name, type, required }) => [
    name,
    required ? all[type] : all[type].nullable(),
  ])
  return Object.fromEntries(made) as ColumnSchemas<Own, Long>
}
