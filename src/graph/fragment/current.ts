import type { Reading } from './reading.ts'
import { visible } from './visible.ts'

/** Holds for a visible statement that no visible one supersedes. */
export const current = (statement: string, reading: Reading = 'past') => `(${visible(statement, reading)}
    AND NOT EXISTS { (${statement})<-[:SUPERSEDES]-(newer:Statement) WHERE ${visible('newer', reading)} })`
