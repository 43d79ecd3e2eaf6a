import type { z } from 'zod'

/** One piece of Cypher: constant text, the schema of what it takes and the schema of a row it gives. */
export interface Cypher<Parameters extends z.ZodObject, Row extends z.ZodObject> {
  readonly name: string
  /** r reads, w writes: EXPLAIN has to agree. */
  readonly kind: 'r' | 'w'
  readonly parameters: Parameters
  readonly row: Row
  readonly text: string
}

/** Declares a Cypher unit; its name travels as a comment in the text, so that the query log shows it. */
export function defineCypher<Parameters extends z.ZodObject, Row extends z.ZodObject>(
  unit: Cypher<Parameters, Row>,
): Cypher<Parameters, Row> {
  return Object.freeze({ ...unit, text: `/* ${unit.name} */ ${unit.text.trim()}` })
}
