import type { Record as DriverRecord } from 'neo4j-driver'
import type { z } from 'zod'
import { rowMaker } from './rowMaker.ts'

/** One piece of Cypher: constant text, the schema of what it takes and the schema of a row it gives. */
export interface Cypher<Parameters extends z.ZodObject, Row extends z.ZodObject> {
  readonly name: string
  /** r reads, w writes: EXPLAIN has to agree. */
  readonly kind: 'r' | 'w'
  readonly parameters: Parameters
  readonly row: Row
  readonly text: string
  /** A record as the row that the schema describes, unchecked. */
  readonly rowOf: (record: DriverRecord) => z.output<Row>
}

/**
 * Declares a Cypher unit. Its name travels as a comment in the text, so that the query log shows it. Its parameters travel as
 * the entries of one map, `$given`: Neo4j keeps a plan per type and order of magnitude of each parameter, and would plan a
 * unit anew, for a second or more, for a longer list, a longer word or a null; a map has one type whatever is in it.
 */
export function defineCypher<Parameters extends z.ZodObject, Row extends z.ZodObject>(
  unit: Omit<Cypher<Parameters, Row>, 'rowOf'>,
): Cypher<Parameters, Row> {
  const text = unit.text
    .trim()
    .replaceAll(/\$(\w+)/g, '$given.$1')
    // Each run sends the text. A newline alone can be a character of a word: indentation comes with spaces.
    .replaceAll(/\n +/g, ' ')
  return Object.freeze({ ...unit, text: `/* ${unit.name} */ ${text}`, rowOf: rowMaker(unit.row) })
}
