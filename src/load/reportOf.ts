import { counted } from '../domain/counted.ts'
import type { LoadReport } from './LoadReport.ts'
import type { LoadPlan } from './planLoad.ts'

/** What carrying out a plan does. */
export function reportOf(seedName: string, plan: LoadPlan, verified: number): LoadReport {
  const written = plan.things.length + plan.sources.length + plan.conditions.length
  const recorded = plan.statements.filter(({ isNew }) => isNew).length
  const figures = {
    things: { written, unchanged: plan.described - written },
    statements: {
      recorded,
      unchanged: plan.statements.length - recorded,
      retracted: plan.retracted.length,
    },
    verified,
  }
  const changed = written + recorded + plan.retracted.length + plan.evidence.length > 0
  return { changed, ...figures, summary: summarize(seedName, changed, figures) }
}

function summarize(
  seedName: string,
  changed: boolean,
  { things, statements, verified }: Omit<LoadReport, 'changed' | 'summary'>,
): string {
  const spans = verified === 0 ? '' : `, ${counted(verified, 'span')} verified`
  if (!changed) {
    return `${seedName}: nothing changed (${counted(statements.unchanged, 'statement')}, ${counted(things.unchanged, 'thing')}${spans}).`
  }
  const parts = [
    `${counted(statements.recorded, 'statement')} recorded`,
    `${statements.unchanged} unchanged`,
    `${statements.retracted} retracted`,
    `${counted(things.written, 'thing')} written`,
  ]
  return `${seedName}: ${parts.join(', ')}${spans}.`
}
