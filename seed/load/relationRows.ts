import { evidenceId } from '../../src/domain/evidenceId.ts'
import { tieOfKey } from '../../src/domain/tieOfKey.ts'
import type { projectTies } from '../../src/graph/write/projectTies.ts'
import { timeProperties } from '../../src/graph/write/timeProperties.ts'
import type { LoadPlan, StandingStatement } from './planLoad.ts'
import type { RowOf } from './RowOf.ts'

type TieRow = RowOf<(typeof projectTies)['INVOLVED_IN']>

/** The relationships that a plan's new and retracted statements bring about, as the writing units take them. */
export function relationRows(plan: LoadPlan) {
  const added = plan.statements.filter(({ isNew }) => isNew)
  const tied = ties(plan)
  const projected = projectedEvents(plan)
  return {
    support: added.flatMap(({ id, coded: { written } }) =>
      written.evidence.map(({ start, end }) => ({
        statement: id,
        evidence: evidenceId({ source: written.source, start, end }),
      })),
    ),
    subjects: added.flatMap(({ id, coded }) =>
      coded.about.map(({ subject, aspect, time, status, stance }) => ({
        statement: id,
        subject,
        properties: { aspect, status, stance: stance ?? null, ...timeProperties('time', time) },
      })),
    ),
    conditions: added.flatMap(({ id, coded: { written } }) => [
      ...(written.condition === undefined
        ? []
        : [{ statement: id, condition: written.condition, type: 'CONDITIONAL_ON' as const }]),
      ...(written.fulfils === undefined
        ? []
        : [{ statement: id, condition: written.fulfils, type: 'FULFILS' as const }]),
    ]),
    reports: reports(plan),
    links: links(plan),
    ties: tied,
    projectedEvents: projected,
    listedEvents: listedEvents(plan, tied, projected),
  }
}

function reports(plan: LoadPlan) {
  const isNew = newIds(plan.statements)
  return plan.statements.flatMap(({ id, coded: { reporter } }) => {
    const reporterId = reporter === null ? undefined : plan.ids.get(reporter)
    if (reporterId === undefined || !(isNew.has(id) || isNew.has(reporterId))) return []
    return [{ reporter: reporterId, reported: id }]
  })
}

function links(plan: LoadPlan) {
  const isNew = newIds(plan.statements)
  return plan.statements.flatMap(({ id, coded }) =>
    coded.links.flatMap(({ type, aspect, to: hash }) => {
      const to = plan.ids.get(hash)
      return to !== undefined && (isNew.has(id) || isNew.has(to)) ? [{ from: id, to, type, aspect }] : []
    }),
  )
}

function newIds(statements: readonly StandingStatement[]): ReadonlySet<string> {
  return new Set(statements.filter((statement) => statement.isNew).map(({ id }) => id))
}

/** Each tie that a new or retracted statement asserts, with all of these statements. */
function ties({ statements, retracted }: LoadPlan): TieRow[] {
  const asserting = [
    ...statements.filter(({ isNew }) => isNew).map(({ id, coded }) => ({ id, asserts: coded.asserts })),
    ...retracted,
  ]
  const rows = new Map<string, TieRow>()
  for (const { id, asserts } of asserting) {
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

/** Ids of all that the new and retracted statements are about; those that are events are projected anew. */
function projectedEvents({ statements, retracted }: LoadPlan): string[] {
  const subjects = statements
    .filter(({ isNew }) => isNew)
    .flatMap(({ coded }) => coded.about.map(({ subject }) => subject))
  return [...new Set([...subjects, ...retracted.flatMap(({ events }) => events)])]
}

/** Events that are in other lists, or elsewhere in them, than before: with a new tie, another time, or another kind. */
function listedEvents({ things }: LoadPlan, tied: readonly TieRow[], projected: readonly string[]): string[] {
  const ends = tied.flatMap(({ from, to }) => [from, to])
  const written = things.filter(({ labels }) => labels.includes('Event')).map(({ id }) => id)
  return [...new Set([...projected, ...ends, ...written])]
}
