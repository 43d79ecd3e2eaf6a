import type { SeedAsWritten } from '../../src/domain/seed.ts'
import { actors } from './actors.ts'
import { conditions } from './conditions.ts'
import { events } from './events.ts'
import { places } from './places.ts'
import { series } from './series.ts'
import { sources } from './sources.ts'
import { statements } from './statements.ts'
import { topics } from './topics.ts'

/** The graph of the article on the Istanbul talks of July 2025. */
export const istanbulTalks1: SeedAsWritten = {
  name: 'istanbul-talks-1',
  actors,
  events,
  series,
  places,
  topics,
  sources,
  conditions,
  statements,
}
