import { migrations } from './migrations.ts'

/** The version of the structure that this Parley reads and writes. */
export const structureVersion = migrations.length
