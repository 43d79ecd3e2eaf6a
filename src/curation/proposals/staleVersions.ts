import type { ItemLine } from '../../domain/interchange.ts'
import type { LoadPlan } from '../../load/planLoad.ts'
import { basisOf, type Basis } from './basisOf.ts'
import type { UserError } from './UserError.ts'

/** Versions that stand no more, though a proposal was written against them, and retractions that name another version than the live one. */
export function staleVersions(
  plan: LoadPlan,
  basis: Basis | null,
  records: readonly ItemLine[],
): UserError[] {
  const now = basisOf(plan)
  const seen = Object.entries(basis ?? {}).filter(([hash, version]) => now[hash] !== version)
  const keys = new Map(plan.statements.map(({ coded }) => [coded.hash, coded.key]))
  const changed = seen.map(([hash, version]) =>
    stale(keys.get(hash) ?? plan.retractions.get(hash) ?? null, version, now[hash]),
  )
  const named = records.flatMap((record) => {
    if (record.record !== 'retraction') return []
    const live = now[record.id.split('.')[0] ?? record.id]
    return live === undefined || live === record.id ? [] : [stale(record.id, record.id, live)]
  })
  return changed.length > 0 ? changed : named
}

function stale(record: string | null, version: string, live: string | undefined): UserError {
  const state = live === undefined ? 'it stands no more' : `the version that stands now is "${live}"`
  return {
    code: 'STALE_VERSION',
    message: `The proposal is written against the version "${version}", and ${state}. Revise the proposal.`,
    path: null,
    record,
  }
}
