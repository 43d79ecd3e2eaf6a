import type { Drawing } from '../asking/useDrawing.ts'
import type { Thing, Tie } from '../asking/types.ts'
import type { View } from './View.ts'

/** The things that the clocks or the days do not show, and the ties that the days do not. */
export function fadedOf({ things, shown, ties }: Drawing, { days, places }: View) {
  const outside = (thing: Thing) => days !== undefined && !overlaps(thing, days)
  const fadedThings = new Set(
    [...places.keys()].filter((id) => {
      const thing = things.get(id)
      return thing !== undefined && (!shown.has(id) || outside(thing))
    }),
  )
  const fadedTies = new Set(
    ties
      .filter(
        (tie) =>
          fadedThings.has(tie.from.id) ||
          fadedThings.has(tie.to.id) ||
          (days !== undefined && !isSaidWithin(tie, days)),
      )
      .map(({ id }) => id),
  )
  return { fadedThings, fadedTies }
}

type Days = NonNullable<View['days']>

/** True for what has no time of its own, such as an actor. */
function overlaps(thing: Thing, { from, to }: Days): boolean {
  const time = 'time' in thing ? thing.time : undefined
  if (time == null) return true
  return (time.latest ?? '9999') >= from && (time.earliest ?? '0000') <= to
}

/** True for a tie of an event, which stands at the time of the event. */
function isSaidWithin(tie: Tie, { from, to }: Days): boolean {
  if ([tie.from, tie.to].some((thing) => 'time' in thing && thing.time != null)) return true
  return tie.statements.some(({ saidBy }) => saidBy == null || (saidBy >= from && saidBy <= to))
}
