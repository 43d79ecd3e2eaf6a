import type { SeedAsWritten } from '../../src/domain/seed.ts'

/**
 * Where the article's events take place: the capitals name governments there, and no city was hit by name.
 */
export const places = {
  istanbul: { name: 'Istanbul', aliases: ['İstanbul', 'Стамбул'] },
} as const satisfies SeedAsWritten['places']
