import { ParleyError } from '../../domain/ParleyError.ts'
import { vocabulary, type Word } from '../../domain/vocabulary.ts'
import type { AskedTie } from '../../graph/event/eventFilter.ts'
import type { ActionFilter, EventFilter, MeetingFilter } from '../generated/resolvers.ts'
import { checkRange } from './checkRange.ts'

/** Every condition that a list of events of some kind can carry. */
export type AnyEventFilter = EventFilter & MeetingFilter & ActionFilter

/** What a filter, and the one kind of event that a field is about, mean to the units that list events. */
export function eventParameters(filter: AnyEventFilter, kind: Word<'eventKind'> | null) {
  checkRange(['from', filter.from], ['to', filter.to])
  const kinds = filter.kinds
  return {
    // Each once, whatever the filter names twice: lists are read for each of them.
    types:
      kind === null
        ? kinds == null
          ? null
          : vocabulary.eventKind.filter((each) => kinds.includes(each === 'Meeting' ? 'MEETING' : 'ACTION'))
        : [kind],
    statuses: filter.statuses ?? null,
    tiedTo: tiesAsked(filter),
    codePrefix: codePrefix(filter.codePrefix),
    from: filter.from ?? null,
    to: filter.to ?? null,
  }
}

function tiesAsked({ participants, initiators, targets, topics, places, series }: AnyEventFilter) {
  const asked = (
    type: AskedTie['type'],
    role: AskedTie['role'],
    ids: readonly string[] | null | undefined,
  ) => (ids == null ? [] : [{ type, role, ids: [...ids] }])
  return [
    ...asked('INVOLVED_IN', null, participants),
    ...asked('INVOLVED_IN', 'INITIATOR', initiators),
    ...asked('INVOLVED_IN', 'TARGET', targets),
    ...asked('CONCERNS', null, topics),
    ...asked('LOCATED_IN', null, places),
    ...asked('PART_OF', null, series),
  ]
}

function codePrefix(prefix: string | null | undefined): string | null {
  if (prefix == null) return null
  if (/^\d{1,4}$/.test(prefix)) return prefix
  throw new ParleyError(
    'BAD_USER_INPUT',
    '"codePrefix" takes the first 1 to 4 digits of a CAMEO code, such as "13".',
  )
}
