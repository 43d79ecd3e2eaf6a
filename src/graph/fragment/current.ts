import { allOf } from './allOf.ts'
import type { Reading } from './reading.ts'
import { visible } from './visible.ts'

/** Holds for a visible statement that no visible one supersedes. */
export const current = (statement: string, reading: Reading) =>
  `(${allOf(
    visible(statement, reading),
    `NOT EXISTS { (${statement})<-[:SUPERSEDES]-(newer:Statement) WHERE ${visible('newer', reading)} }`,
  )})`
