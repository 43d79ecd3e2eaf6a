import type { SeedAsWritten } from '../src/domain/seed.ts'
import { istanbulTalks1 } from './istanbul-talks-1/istanbulTalks1.ts'

/** Every seed of the project, in the order in which they are loaded: one comes after those that it refers to. */
export const seeds: readonly SeedAsWritten[] = [istanbulTalks1]
