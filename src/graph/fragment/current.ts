import { visible } from './visible.ts'

/** Holds for a visible statement that no visible one supersedes. */
export const current = (statement: string) => `(${visible(statement)}
    AND NOT EXISTS { (${statement})<-[:SUPERSEDES]-(newer:Statement) WHERE ${visible('newer')} })`
