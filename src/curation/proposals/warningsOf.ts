import { evidenceId } from '../../domain/evidenceId.ts'
import type { DraftPlan } from './planDraft.ts'
import type { UserError } from './UserError.ts'

/** What whoever decides should look at: spans that nobody has compared with their text. */
export function warningsOf({ plan, madeFor }: Extract<DraftPlan, { plan: object }>): UserError[] {
  const verified = new Set(
    plan.evidence.filter(({ properties }) => properties.verified === true).map(({ id }) => id),
  )
  const planned = new Set(plan.evidence.map(({ id }) => id))
  const isUnverified = (id: string) => planned.has(id) && !verified.has(id)
  return plan.statements
    .filter(({ isNew, coded }) => isNew && !madeFor.has(coded.key))
    .filter(({ coded: { written } }) =>
      written.evidence.some(({ start, end }) =>
        isUnverified(evidenceId({ source: written.source, start, end })),
      ),
    )
    .map(({ coded: { key, written } }) => ({
      code: 'UNVERIFIED_SPAN',
      message: `The text of "${written.source}" is not at hand, so nobody compared its spans with it.`,
      path: null,
      record: key,
    }))
}
