import { farFuture } from '../../domain/farFuture.ts'

/**
 * Holds for a statement that stands and that a load leaves as it is: one of another seed or, where the load is not complete, one of the
 * same seed that it neither states nor retracts; a complete load leaves what sections before it stated. Of the load it takes `seed`,
 * `complete`, the content hashes `kept` of these sections, and the content hashes `hashes` of what it states or retracts.
 */
export const stays = (statement: string) => `(${statement}.retractedAt = '${farFuture}'
      AND NOT (${statement}.seed = $seed AND ($complete AND NOT ${statement}.contentHash IN $kept OR ${statement}.contentHash IN $hashes)))`
