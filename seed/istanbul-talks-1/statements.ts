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
 * How it is coded:
 * - Where the article says that A said P, the narrator's statement is about A alone (SPEECH), and A's own is
 *   reported by it. What A asserts is never the narrator's.
 * - One claim each: the day, the place and the participants of one announcement are three statements, so that
 *   each can be confirmed, qualified or denied without the others.
 * - Certainty is the speaker's commitment to `text` as it stands here. A threat under a condition is certain
 *   under it.
 * - Polarity is NEGATED only where a statement denies that its predicate obtains; a bad outcome is an
 *   outcome.
 * - Confidence falls below 1 where the coding needs a reading that another analyst could refuse; a comment
 *   gives the reading.
 * - The narrator's statements have no date of their own: they were said when the article came out.
 * - An office is aspect SUBJECT of its holder. POSITION on a topic or an event is where the speaker stands,
 *   on an actor where that actor does. It has a stance only where the words themselves take one. OUTCOME is what has come of something: hopes for the July round are
 *   none.
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
