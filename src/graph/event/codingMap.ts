import { z } from 'zod'
import { codedColumns } from '../../domain/coded/codedColumns.ts'
import { columnsOf } from '../../domain/coded/columnsOf.ts'
import { integer } from '../unit/integer.ts'
import { columnSchemas } from '../record/columnSchemas.ts'

const { verb, coding } = codedColumns
const columns = columnsOf({ ...verb, ...coding })

/** Projects the coded values of an event of a data set to one map. */
export const codingMap = (event: string) =>
  `{ label: ${event}.name, ${columns.map(({ name, property }) => `${name}: ${event}.${property}`).join(', ')} }`

/** The coded values of an event in a row; `url` is an address, or a citation in its place. */
export const codingRow = z
  .object({
    label: z.string(),
    ...columnSchemas({ ...verb, ...coding }, integer),
    scheme: verb.scheme.value,
  })
  .nullable()

export type CodingRow = NonNullable<z.output<typeof codingRow>>
