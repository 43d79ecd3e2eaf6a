import { vocabulary } from '../../src/domain/vocabulary.ts'
import type {
  EventFilter,
  EventGrouping,
  StatementFilter,
  StatementGrouping,
} from '../../src/api/generated/resolvers.ts'
import { compare } from './MemoryGraph.ts'
import type { PlainItem } from './PlainTimeline.ts'

export interface PlainGroup {
  readonly key: string | null
  readonly count: number
}

const month = ({ days }: PlainItem) => days?.earliest?.slice(0, 7) ?? null

/** What an event is counted under, by the name of each grouping. */
export const keysOfEvent: Readonly<Record<EventGrouping, (event: PlainItem) => (string | null)[]>> = {
  KIND: ({ type }) => [type],
  STATUS: ({ status }) => [status],
  CODE_ROOT: ({ code }) => [code?.slice(0, 2) ?? null],
  TOPIC: ({ topics }) => [...topics],
  PLACE: ({ places }) => [...places],
  PARTICIPANT: ({ actors }) => [...actors],
  MONTH: (event) => [month(event)],
}

/** What a statement is counted under, by the name of each grouping. */
export const keysOfStatement: Readonly<Record<StatementGrouping, (item: PlainItem) => (string | null)[]>> = {
  SPEECH_ACT: (item) => [said(item).speechAct],
  CERTAINTY: (item) => [said(item).certainty],
  POLARITY: (item) => [said(item).polarity],
  FORM: (item) => [said(item).form],
  ATTRIBUTION_DEPTH: (item) => [`${said(item).attributionDepth}`],
  SPEAKER: (item) => [said(item).speaker],
  SOURCE: (item) => [said(item).source],
  TOPIC: ({ topics }) => [...topics],
  MONTH: (item) => [month(item)],
}

/** Whether an item is an event that passes the filter. */
export function passesAsEvent({ type, ...event }: PlainItem, filter: EventFilter): boolean {
  return (
    type !== 'STATEMENT' &&
    meets(filter.kinds, [type]) &&
    meets(filter.statuses, event.status === null ? [] : [event.status]) &&
    meets(filter.participants, [...event.actors]) &&
    meets(filter.topics, [...event.topics]) &&
    meets(filter.places, [...event.places]) &&
    (event.code ?? '').startsWith(filter.codePrefix ?? '') &&
    overlaps(event.days, filter.from, filter.to)
  )
}

/** Whether an item is a statement that passes the filter. */
export function passesAsStatement({ statement, days, topics }: PlainItem, filter: StatementFilter): boolean {
  if (statement === null) return false
  const depth = statement.attributionDepth
  const rank = (certainty: (typeof vocabulary.certainty)[number]) => vocabulary.certainty.indexOf(certainty)
  return (
    meets(filter.speakers, [statement.speaker]) &&
    meets(
      filter.subjects,
      statement.about.map(({ thing }) => thing),
    ) &&
    meets(filter.topics, [...topics]) &&
    meets(filter.speechActs, [statement.speechAct]) &&
    meets(filter.forms, [statement.form]) &&
    (filter.polarity == null || filter.polarity === statement.polarity) &&
    (filter.minCertainty == null || rank(statement.certainty) >= rank(filter.minCertainty)) &&
    depth >= (filter.minAttributionDepth ?? 0) &&
    depth <= (filter.maxAttributionDepth ?? depth) &&
    overlaps(days, filter.saidFrom, filter.saidTo)
  )
}

/** The items counted under each of their keys, those without one under null: the largest group first, then by key, null last. */
export function groupsOf(
  items: readonly PlainItem[],
  keysOf: (item: PlainItem) => (string | null)[],
): PlainGroup[] {
  const counts = new Map<string | null, number>()
  for (const item of items) {
    const keys = keysOf(item)
    for (const key of keys.length === 0 ? [null] : keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return [...counts]
    .map(([key, count]) => ({ key, count }))
    .sort((a, b) => b.count - a.count || compare(a.key ?? '~', b.key ?? '~'))
}

function said({ id, statement }: PlainItem) {
  if (statement === null) throw new Error(`${id} is no statement.`)
  return statement
}

function meets(asked: readonly string[] | null | undefined, values: readonly string[]): boolean {
  return asked == null || values.some((value) => asked.includes(value))
}

function overlaps(days: PlainItem['days'], from?: string | null, to?: string | null): boolean {
  if (from == null && to == null) return true
  if (days === null || (days.earliest === null && days.latest === null)) return false
  return (days.latest ?? '~') >= (from ?? '') && (days.earliest ?? '') <= (to ?? '~')
}
