import { ParleyError } from '../../domain/ParleyError.ts'
import type { Word } from '../../domain/vocabulary.ts'
import type { ActionFilter, EventFilter, MeetingFilter } from '../generated/resolvers.ts'
import { checkRange } from './checkRange.ts'

/** Every condition that a list of events of some kind can carry. */
export type AnyEventFilter = EventFilter & MeetingFilter & ActionFilter

/** What a filter, and the one kind of event that a field is about, mean to the units that list events. */
export function eventParameters(filter: AnyEventFilter, kind: Word<'eventKind'> | null) {
  checkRange(['from', filter.from], ['to', filter.to])
  return {
    types:
      kind === null
        ? (filter.kinds?.map((each) => (each === 'MEETING' ? 'Meeting' : 'Action')) ?? null)
        : [kind],
    statuses: filter.statuses ?? null,
    participants: filter.participants ?? null,
    initiators: filter.initiators ?? null,
    targets: filter.targets ?? null,
    topics: filter.topics ?? null,
    places: filter.places ?? null,
    series: filter.series ?? null,
    codePrefix: codePrefix(filter.codePrefix),
    from: filter.from ?? null,
    to: filter.to ?? null,
  }
}

function codePrefix(prefix: string | null | undefined): string | null {
  if (prefix == null) return null
  if (/^\d{1,4}$/.test(prefix)) return prefix
  throw new ParleyError(
    'BAD_USER_INPUT',
    '"codePrefix" takes the first 1 to 4 digits of a CAMEO code, such as "13".',
  )
}
