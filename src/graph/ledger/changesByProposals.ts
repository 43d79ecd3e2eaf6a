import { defineLookup } from '../unit/defineLookup.ts'
import { changeMap, changeRow } from './changeRow.ts'

/** The change that accepted each proposal. */
export const changesByProposals = defineLookup({
  name: 'changesByProposals',
  row: { row: changeRow },
  text: `
    UNWIND $keys AS key
    MATCH (change:Change {proposal: key})
    RETURN key, ${changeMap('change')} AS row`,
})
