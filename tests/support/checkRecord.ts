import type { Record as DriverRecord } from 'neo4j-driver'
import { isDeepStrictEqual } from 'node:util'
import type { z } from 'zod'
import type { Cypher } from '../../src/graph/unit/defineCypher.ts'

/** Throws unless a record is what its unit's schema says, and the row made of it unchecked is the one that the schema makes of it. */
export function checkRecord({ name, row, rowOf }: Cypher<z.ZodObject, z.ZodObject>, record: DriverRecord) {
  const checked = row.parse(record.toObject())
  if (isDeepStrictEqual(rowOf(record), checked)) return
  throw new Error(
    `${name} makes a row that its schema does not: ${JSON.stringify({ made: rowOf(record), checked })}`,
  )
}
