import { z } from 'zod'
import { defineCypher } from '../unit/defineCypher.ts'
import { stays } from '../fragment/stays.ts'
import { loadParameters } from './loadParameters.ts'

/** Of the given evidence, what the graph holds, and whether a statement that the load of a seed leaves as it is rests on it as well. */
export const heldEvidenceById = defineCypher({
  name: 'heldEvidenceById',
  kind: 'r',
  parameters: z.object({ ids: z.array(z.string()), ...loadParameters }),
  row: z.object({
    id: z.string(),
    fingerprint: z.string(),
    sha256: z.string(),
    exact: z.string().nullable(),
    verified: z.boolean().nullable(),
    shared: z.boolean(),
  }),
  text: `
    MATCH (evidence:Evidence) WHERE evidence.id IN $ids
    RETURN evidence.id AS id, evidence.fingerprint AS fingerprint, evidence.sha256 AS sha256,
      evidence.exact AS exact, evidence.verified AS verified,
      EXISTS { (evidence)<-[:EVIDENCED_BY]-(other:Statement) WHERE ${stays('other')} } AS shared`,
})
