import { defineLookup } from '../unit/defineLookup.ts'
import { proposalMap, proposalRow } from './proposalRow.ts'

/** Proposals by id. */
export const proposalsById = defineLookup({
  name: 'proposalsById',
  row: { row: proposalRow },
  text: `
    UNWIND $keys AS key
    MATCH (proposal:Proposal {id: key})
    RETURN key, ${proposalMap('proposal')} AS row`,
})
