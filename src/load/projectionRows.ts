import { tieOfKey } from '../domain/tieOfKey.ts'
import type { HeldStatement } from '../graph/held/heldStatement.ts'
import type { projectTies } from '../graph/write/projectTies.ts'
import type { LoadPlan } from './planLoad.ts'
import type { RowOf } from './RowOf.ts'

type TieRow = RowOf<(typeof projectTies)['INVOLVED_IN']>
/** The bearing of a statement: the keys of the ties that it asserts, and the events that it is about. */
type Bearing = Readonly<Pick<HeldStatement, 'id' | 'events'>> & { readonly asserts: readonly string[] }

/** Rows to project anew for a plan's new and retracted statements and for those that the load gave other days. */
export function projectionRows(plan: LoadPlan, redated: readonly Bearing[]) {
  const added = plan.statements
    .filter(({ isNew }) => isNew)
    .map(({ id, coded }) => ({
      id,
      asserts: coded.asserts,
      events: coded.about.map(({ subject }) => subject),
    }))
  const bearings = [...added, ...plan.retracted, ...redated]
  const ties = tieRows(bearings)
  // Ids of other subjects are among them; only events are projected.
  const described = plan.things.filter(({ labels }) => labels.includes('Event')).map(({ id }) => id)
  const events = [...new Set([...bearings.flatMap((bearing) => bearing.events), ...described])]
  return { ties, events, listedEvents: listedEvents(ties, events) }
}

/** Each tie that one of these statements asserts, with all of them that do. */
function tieRows(bearings: readonly Bearing[]): TieRow[] {
  const rows = new Map<string, TieRow>()
  for (const { id, asserts } of bearings) {
    for (const key of asserts) {
      const { from, to, role, title, validFrom, validTo } = tieOfKey(key)
      rows.set(key, {
        key,
        from,
        to,
        properties: {
          role: role ?? null,
          title: title ?? null,
          validFrom: validFrom ?? null,
          validTo: validTo ?? null,
        },
        statements: [...(rows.get(key)?.statements ?? []), id],
      })
    }
  }
  return [...rows.values()]
}

/** Events that are in other lists, or elsewhere in them, than before: with a new tie, another time, or another kind. */
function listedEvents(ties: readonly TieRow[], projected: readonly string[]): string[] {
  const ends = ties.flatMap(({ from, to }) => [from, to])
  return [...new Set([...projected, ...ends])]
}
