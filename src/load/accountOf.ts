import type { ChangeAccount } from '../graph/ledger/writeChange.ts'
import { tieOfKey } from '../domain/tieOfKey.ts'
import type { LoadPlan } from './planLoad.ts'

/** Account of a plan that is carried out, for the ledger. */
export function accountOf(plan: LoadPlan): ChangeAccount {
  const recorded = plan.statements.filter(({ isNew }) => isNew)
  const hashes = new Set(recorded.map(({ coded }) => coded.hash))
  const replaced = plan.retracted.filter(({ contentHash }) => hashes.has(contentHash))
  const described = [...plan.things, ...plan.sources, ...plan.conditions].map(({ id }) => id)
  const about = recorded.flatMap(({ coded }) => coded.about.map(({ subject }) => subject))
  const asserts = [
    ...recorded.flatMap(({ coded }) => coded.asserts),
    ...plan.retracted.flatMap((held) => held.asserts),
  ]
  const tied = asserts.map(tieOfKey).flatMap(({ from, to }) => [from, to])
  const events = plan.retracted.flatMap((held) => held.events)
  return {
    added: recorded.length - replaced.length,
    recoded: replaced.length,
    retracted: plan.retracted.length - replaced.length,
    things: described.length,
    recordedIds: recorded.map(({ id }) => id),
    retractedIds: plan.retracted.map(({ id }) => id),
    subjectIds: [...new Set([...described, ...about, ...tied, ...events])],
  }
}
