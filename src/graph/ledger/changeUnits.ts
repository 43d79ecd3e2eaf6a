import { recordFootprint } from '../backup/recordFootprint.ts'
import { recordChange } from './recordChange.ts'

/** The units that enter a change into the ledger. */
export const changeUnits = [recordChange, recordFootprint]
