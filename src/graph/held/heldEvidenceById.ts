import { z } from 'zod'
import { farFuture } from '../../domain/farFuture.ts'
import { defineCypher } from '../defineCypher.ts'

/** Of the given evidence, what the graph holds, and whether a live statement of another seed rests on it as well. */
export const heldEvidenceById = defineCypher({
  name: 'heldEvidenceById',
  kind: 'r',
  parameters: z.object({ ids: z.array(z.string()), seed: z.string() }),
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
      EXISTS { (evidence)<-[:EVIDENCED_BY]-(other:Statement)
        WHERE other.seed <> $seed AND other.retractedAt = '${farFuture}' } AS shared`,
})
