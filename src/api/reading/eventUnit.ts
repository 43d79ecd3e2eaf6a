import type { eventParameters } from './eventParameters.ts'
import type { Reader } from './Reader.ts'

/** The unit that lists events in the present, by the filter and by what the operation selects of events. */
export function eventUnit<Unit>(
  reader: Reader,
  list: { filtered: Unit; unfiltered: Unit },
  { statuses, codePrefix, from, to, tiedTo }: ReturnType<typeof eventParameters>,
): Unit {
  const isOpen =
    [statuses, codePrefix, from, to].every((condition) => condition === null) && tiedTo.length === 0
  return isOpen && !reader.view.selectsParts ? list.unfiltered : list.filtered
}
