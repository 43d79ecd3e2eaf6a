import type { Clocks } from '../../graph/unit/clocks.ts'

/** The clocks of the present. */
export function clocksNow(): Clocks {
  const now = new Date().toISOString()
  return { knownAt: now, validAt: null, today: now.slice(0, 10) }
}
