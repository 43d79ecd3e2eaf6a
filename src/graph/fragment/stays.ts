import { farFuture } from '../../domain/farFuture.ts'

/**
 * Holds for a statement that stands and that a load leaves as it is: one of another seed or, where the load is not complete, one of the
 * same seed that it neither states nor retracts; what was recorded at the instant of a complete load is of another section of it. Of the load it takes `seed`,
 * `complete`, `now`, and the content hashes `hashes` of what it states or retracts.
 */
export const stays = (statement: string) => `(${statement}.retractedAt = '${farFuture}'
      AND NOT (${statement}.seed = $seed AND ($complete AND ${statement}.recordedAt < $now OR ${statement}.contentHash IN $hashes)))`
