import { z } from 'zod'
import { vocabulary } from '../../domain/vocabulary.ts'
import { count } from '../unit/count.ts'
import { defineCypher } from '../unit/defineCypher.ts'
import { proposalProperties } from './proposalProperties.ts'
import { proposalMap, proposalRow } from './proposalRow.ts'

/** Changes a proposal that has a revision and one of some statuses; no row where it has not. It is locked before that is compared. */
export const updateProposals = defineCypher({
  name: 'updateProposals',
  kind: 'w',
  parameters: z.object({
    id: z.string(),
    revision: count,
    statuses: z.array(z.enum(vocabulary.proposalStatus)),
    properties: proposalProperties.partial(),
  }),
  row: z.object({ row: proposalRow }),
  text: `
    MATCH (proposal:Proposal {id: $id})
    SET proposal.id = $id
    WITH proposal WHERE proposal.revision = $revision AND proposal.status IN $statuses
    SET proposal += $properties
    RETURN ${proposalMap('proposal')} AS row`,
})
