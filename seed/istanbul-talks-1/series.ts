import type { SeedAsWritten } from '../../src/domain/seed.ts'

/** The series of meetings that the article's rounds are part of. */
export const series = {
  'istanbul-talks': {
    name: 'Istanbul talks',
    aliases: ['Istanbul peace talks', 'Istanbul rounds of 2025'],
    description: 'The rounds of talks that took place or are planned in Istanbul in 2025.',
  },
} as const satisfies SeedAsWritten['series']
