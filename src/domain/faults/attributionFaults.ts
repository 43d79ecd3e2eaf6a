import type { SeedFault } from './SeedFault.ts'
import type { SeedView } from './SeedView.ts'

/** Reported speech leads up to the narrator of its source: without a circle, within one source. */
export function attributionFaults(view: SeedView): SeedFault[] {
  const circles = circlesIn(view)
  return view.statements.flatMap(([key]) => [
    ...cycle(key, circles.get(key)),
    ...otherSource(view, key),
    ...narrator(view, key),
  ])
}

/** So many steps of a circle are told. */
const mostTold = 5

function cycle(key: string, circle: readonly string[] | undefined): SeedFault[] {
  if (circle === undefined) return []
  const place = circle.indexOf(key)
  const steps = [...circle.slice(place), ...circle.slice(0, place)].map((step) => `"${step}"`)
  const told = steps.length > mostTold ? [...steps.slice(0, mostTold), '…'] : steps
  return [
    {
      name: 'REPORTER_CYCLE',
      where: `statement "${key}", reportedBy`,
      what: `it reports itself: ${[...told, `"${key}"`].join(' is reported by ')}.`,
      right: 'Let the chain end in a statement of the narrator.',
    },
  ]
}

/** The circles of statements that report one another, by each statement in them; every chain is walked once. */
function circlesIn(view: SeedView): Map<string, string[]> {
  const circles = new Map<string, string[]>()
  const walked = new Set<string>()
  for (const [start] of view.statements) {
    const path = new Set<string>()
    let step: string | null | undefined = start
    while (step != null && !walked.has(step)) {
      walked.add(step)
      path.add(step)
      const reporter: string | undefined = view.seed.statements[step]?.reportedBy
      step = reporter === undefined ? undefined : view.statementOf(reporter)?.key
    }
    if (step == null || !path.has(step)) continue
    const way = [...path]
    const circle = way.slice(way.indexOf(step))
    for (const key of circle) circles.set(key, circle)
  }
  return circles
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
