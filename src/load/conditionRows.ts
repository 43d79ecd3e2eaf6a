import { fingerprint } from '../domain/fingerprint.ts'
import { timeKey } from '../domain/pageKey.ts'
import type { Seed } from '../domain/seed.ts'
import { timeSpan } from '../domain/timeSpan.ts'
import { timeProperties } from '../graph/write/timeProperties.ts'
import type { upsertConditions } from '../graph/write/upsertConditions.ts'
import type { RowOf } from './RowOf.ts'

export type ConditionRow = RowOf<typeof upsertConditions>

/** The conditions of a seed as the graph holds them; a deadline that runs from an utterance follows from the graph's statements. */
export function conditionRows(seed: Seed): ConditionRow[] {
  return Object.entries(seed.conditions).map(([id, condition]) => {
    const stated = condition.deadline === undefined ? null : timeSpan(condition.deadline)
    const content = {
      type: 'Condition' as const,
      trigger: condition.trigger,
      duration: condition.duration ?? null,
      deadlineRule: condition.deadlineRule,
      ...timeProperties('deadline', stated),
      pageKey: timeKey(stated, id),
    }
    return { id, properties: { ...content, fingerprint: fingerprint(content), seed: seed.name } }
  })
}
