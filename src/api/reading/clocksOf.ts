import type { Clocks } from '../../graph/unit/clocks.ts'

/** What an operation's asOf says: two instants, each null where it says none. */
export interface Moment {
  readonly validAt: Date | null
  readonly knownAt: Date | null
}

/** The clocks that a moment means to an operation that began at `now`. */
export function clocksOf({ validAt, knownAt }: Moment, now: Date): Clocks {
  return {
    knownAt: (knownAt ?? now).toISOString(),
    validAt: validAt === null ? null : dayOf(validAt),
    today: dayOf(validAt ?? now),
  }
}

/** The calendar day of an instant, in UTC. */
function dayOf(instant: Date): string {
  return instant.toISOString().slice(0, 10)
}
