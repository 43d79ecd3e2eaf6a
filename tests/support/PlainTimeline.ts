import { timeKey } from '../../src/domain/pageKey.ts'
import { vocabulary } from '../../src/domain/vocabulary.ts'
import type { TimelineFilter } from '../../src/api/generated/resolvers.ts'
import { compare, type MemoryClocks, type MemoryGraph, type MemoryStatement } from './MemoryGraph.ts'

interface Days {
  readonly earliest: string | null
  readonly latest: string | null
}

/** An event or a statement as it is at one moment, with all that it can be found and counted by. */
export interface PlainItem {
  readonly id: string
  readonly type: 'MEETING' | 'ACTION' | 'STATEMENT'
  readonly days: Days | null
  readonly key: string
  readonly status: string | null
  readonly code: string | null
  readonly actors: ReadonlySet<string>
  readonly topics: ReadonlySet<string>
  readonly places: ReadonlySet<string>
  readonly statement: MemoryStatement | null
}

/** What a graph in memory shows at one moment, in the order of time, by the plain rules of the model. */
export class PlainTimeline {
  readonly items: readonly PlainItem[]

  constructor(memory: MemoryGraph, clocks: MemoryClocks) {
    const ties = memory.ties.filter((tie) => memory.carriers(tie, clocks).length > 0)
    const ends = (tie: string, of: 'from' | 'to', to: 'from' | 'to') => {
      const found = new Map<string, Set<string>>()
      for (const each of ties) {
        if (each.type === tie) found.set(each[of], (found.get(each[of]) ?? new Set()).add(each[to]))
      }
      return (id: string) => found.get(id) ?? new Set<string>()
    }
    const actors = ends('INVOLVED_IN', 'to', 'from')
    const topics = ends('CONCERNS', 'from', 'to')
    const places = ends('LOCATED_IN', 'from', 'to')
    const events = [...memory.things.values()]
      .filter(({ id }) => memory.isEvent(id) && memory.about(id, clocks).length > 0)
      .map(({ id, type, code }): PlainItem => {
        const days = memory.time(id, clocks)
        return {
          id,
          type: type === 'Meeting' ? 'MEETING' : 'ACTION',
          days,
          key: timeKey(days, id),
          status: memory.status(id, clocks),
          code,
          actors: actors(id),
          topics: topics(id),
          places: places(id),
          statement: null,
        }
      })
    const statements = [...memory.statements.values()]
      .filter((statement) => memory.visible(statement, clocks))
      .map((statement): PlainItem => {
        const days = { earliest: statement.saidSince, latest: statement.saidBy }
        const about = statement.about.map(({ thing }) => thing)
        return {
          id: statement.id,
          type: 'STATEMENT',
          days,
          key: timeKey(days, statement.id),
          status: null,
          code: null,
          actors: new Set([statement.speaker]),
          topics: new Set(about.filter((thing) => memory.thing(thing).type === 'Topic')),
          places: new Set(),
          statement,
        }
      })
    this.items = [...events, ...statements].sort((one, other) => compare(one.key, other.key))
  }

  /** The items that pass a filter, oldest first. */
  passing(filter: TimelineFilter): PlainItem[] {
    return this.items.filter(
      ({ type, status, days, actors, topics }) =>
        meets(filter.types, [type]) &&
        meets(filter.statuses, status === null ? [] : [status]) &&
        meets(filter.actors, [...actors]) &&
        meets(filter.topics, [...topics]) &&
        overlaps(days, filter.from ?? null, filter.to ?? null),
    )
  }
}

function meets(asked: readonly string[] | null | undefined, values: readonly string[]): boolean {
  return asked == null || values.some((value) => asked.includes(value))
}

function overlaps(days: Days | null, from: string | null, to: string | null): boolean {
  if (from === null && to === null) return true
  if (days === null || (days.earliest === null && days.latest === null)) return false
  return (from === null || (days.latest ?? '~') >= from) && (to === null || (days.earliest ?? '') <= to)
}

/** The words that a filter of the timeline can name. */
export const timelineWords = {
  types: ['MEETING', 'ACTION', 'STATEMENT'],
  statuses: vocabulary.eventStatus,
} as const
