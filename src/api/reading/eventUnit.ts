import type { eventParameters } from './eventParameters.ts'
import type { Reader } from './Reader.ts'

/** Of the readings of a list of events the one that fits the clocks, the filter and what the operation selects. */
export function eventUnit<Unit>(
  reader: Reader,
  list: { present: Unit; plain: Unit; past: Unit },
  { statuses, codePrefix, from, to, tiedTo }: ReturnType<typeof eventParameters>,
): Unit {
  const isOpen =
    [statuses, codePrefix, from, to].every((condition) => condition === null) && tiedTo.length === 0
  const present = isOpen && !reader.view.selectsParts ? list.plain : list.present
  return reader.asOf({ present, past: list.past })
}
