import { daysOfSaying } from './daysOfSaying.ts'
import { liveLayer } from './liveLayer.ts'
import { ledgerOfChanges } from './ledgerOfChanges.ts'
import { listsByKind } from './listsByKind.ts'
import type { Migration } from './Migration.ts'
import { searchedSpellings } from './searchedSpellings.ts'

/** Every migration, in the order in which they run. The version of each is its place in this list. */
export const migrations: readonly Migration[] = [
  listsByKind,
  daysOfSaying,
  searchedSpellings,
  liveLayer,
  ledgerOfChanges,
]
