import type { SeedAsWritten } from '../../src/domain/seed.ts'

/** What statements of the article are conditional on. */
export const conditions = {
  // The days count from the warning, of which only the last possible day is known: so it is with their end.
  'no-ceasefire-within-50-days': {
    trigger: 'Russia has come to no ceasefire with Ukraine when the time is up.',
    duration: 'P50D',
    deadlineRule: 'FROM_UTTERANCE',
  },
} as const satisfies SeedAsWritten['conditions']
