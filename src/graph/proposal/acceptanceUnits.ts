import { loadUnits } from '../write/loadUnits.ts'
import { keepTexts } from './keepTexts.ts'
import { updateProposals } from './updateProposals.ts'

/** The units that carry out the acceptance of a proposal. */
export const acceptanceUnits = [...loadUnits, updateProposals, keepTexts]
