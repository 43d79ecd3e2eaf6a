import type { Migration } from './defineMigration.ts'
import { listsByKind } from './listsByKind.ts'

/** Every migration, in the order in which they run. The version of each is its place in this list. */
export const migrations: readonly Migration[] = [listsByKind]
