import type { SeedAsWritten } from '../../src/domain/seed.ts'
import { agenda } from './statements/agenda.ts'
import { announcement } from './statements/announcement.ts'
import { background } from './statements/background.ts'
import { disappointment } from './statements/disappointment.ts'
import { headline } from './statements/headline.ts'
import { outlook } from './statements/outlook.ts'
import { peskov } from './statements/peskov.ts'
import { rounds } from './statements/rounds.ts'
import { war } from './statements/war.ts'

/**
 * The statements of the article, one file per paragraph, in the order in which they are read.
 *
 * They follow docs/coding-guide.md. A comment says where a reading was needed.
 */
export const statements = {
  ...headline,
  ...announcement,
  ...background,
  ...agenda,
  ...rounds,
  ...peskov,
  ...war,
  ...disappointment,
  ...outlook,
} satisfies SeedAsWritten['statements']
