import { z } from 'zod'
import { defineCypher } from '../unit/defineCypher.ts'
import { proposalProperties } from './proposalProperties.ts'
import { proposalMap, proposalRow } from './proposalRow.ts'

/** Creates a proposal, unless there is one with its id: then the row is that one, as it is. */
export const createProposals = defineCypher({
  name: 'createProposals',
  kind: 'w',
  parameters: z.object({ id: z.string(), properties: proposalProperties }),
  row: z.object({ row: proposalRow }),
  text: `
    MERGE (proposal:Proposal {id: $id})
      ON CREATE SET proposal += $properties
    RETURN ${proposalMap('proposal')} AS row`,
})
