import { contentHashOf } from '../../domain/contentHashOf.ts'
import type { Seed } from '../../domain/seed.ts'

/** Content hashes of what a seed states. */
export const statedIn = (seed: Seed): string[] => Object.values(seed.statements).map(contentHashOf)
