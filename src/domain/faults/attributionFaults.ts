import type { SeedFault } from './SeedFault.ts'
import type { SeedView } from './SeedView.ts'

/** Reported speech leads up to the narrator of its source: without a circle, within one source. */
export function attributionFaults(view: SeedView): SeedFault[] {
  return view.statements.flatMap(([key]) => [
    ...cycle(view, key),
    ...otherSource(view, key),
    ...narrator(view, key),
  ])
}

function cycle(view: SeedView, key: string): SeedFault[] {
  const path = [key]
  for (;;) {
    const reporter = view.seed.statements[path.at(-1) ?? '']?.reportedBy
    const next = reporter === undefined ? undefined : view.statementOf(reporter)?.key
    if (next === undefined || next === null) return []
    // A circle further up is told of where it is.
    if (next !== key && path.includes(next)) return []
    path.push(next)
    if (next !== key) continue
    return [
      {
        name: 'REPORTER_CYCLE',
        where: `statement "${key}", reportedBy`,
        what: `it reports itself: ${path.map((step) => `"${step}"`).join(' is reported by ')}.`,
        right: 'Let the chain end in a statement of the narrator.',
      },
    ]
  }
}

function otherSource(view: SeedView, key: string): SeedFault[] {
  const statement = view.seed.statements[key]
  const reporter = statement?.reportedBy === undefined ? undefined : view.statementOf(statement.reportedBy)
  if (statement === undefined || reporter === undefined || reporter.source === statement.source) return []
  return [
    {
      name: 'REPORTER_SOURCE',
      where: `statement "${key}", reportedBy`,
      what: `its reporter stands in "${reporter.source}", itself in "${statement.source}".`,
      right: 'Both stand in the text that carries the words.',
    },
  ]
}

function narrator(view: SeedView, key: string): SeedFault[] {
  const statement = view.seed.statements[key]
  if (statement === undefined || statement.reportedBy !== undefined) return []
  const publisher = view.sourceOf(statement.source)?.publisher
  if (publisher === undefined || publisher === statement.speaker) return []
  return [
    {
      name: 'NARRATOR',
      where: `statement "${key}", speaker`,
      what: `"${statement.speaker}" is not the publisher of "${statement.source}", and nobody reports the statement.`,
      right: `Name in reportedBy the narrator's statement that reports it, or the speaker "${publisher}".`,
    },
  ]
}
