import { farFuture } from '../../domain/farFuture.ts'

/**
 * Holds for a statement that stands and that a load leaves as it is: one of another seed or, where the load is not complete, one of the
 * same seed that it neither states nor retracts. Of the load it takes `seed`, `complete`, and the content hashes `hashes` of what it states or retracts.
 */
export const stays = (statement: string) => `(${statement}.retractedAt = '${farFuture}'
      AND NOT (${statement}.seed = $seed AND ($complete OR ${statement}.contentHash IN $hashes)))`
