import { evidenceId } from '../domain/evidenceId.ts'
import { timeProperties } from '../graph/write/timeProperties.ts'
import type { LoadPlan, StandingStatement } from './planLoad.ts'

/** The relationships that a plan's new statements bring about, as the writing units take them. */
export function relationRows(plan: LoadPlan) {
  const added = plan.statements.filter(({ isNew }) => isNew)
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
