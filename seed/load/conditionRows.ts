import { deadline } from '../../src/domain/deadline.ts'
import { fingerprint } from '../../src/domain/fingerprint.ts'
import { timeKey } from '../../src/domain/pageKey.ts'
import type { Seed } from '../../src/domain/seed.ts'
import type { TimeSpan } from '../../src/domain/timeSpan.ts'
import { timeProperties } from '../../src/graph/write/timeProperties.ts'
import type { upsertConditions } from '../../src/graph/write/upsertConditions.ts'
import type { CodedStatement } from './codeStatements.ts'
import type { Held } from './readHeld.ts'
import type { RowOf } from './RowOf.ts'

export type ConditionRow = RowOf<typeof upsertConditions>

/** The conditions of a seed as the graph holds them, their deadlines counted from when they were first uttered. */
export function conditionRows(
  seed: Seed,
  statements: readonly CodedStatement[],
  { utterances }: Held,
): ConditionRow[] {
  const uttered = [
    ...utterances,
    ...statements.map(({ written, saidAt }) => ({ condition: written.condition, saidAt })),
  ]
  return Object.entries(seed.conditions).map(([id, condition]) => {
    const end = deadline(condition, firstUtterance(id, uttered))
    const content = {
      type: 'Condition' as const,
      trigger: condition.trigger,
      duration: condition.duration ?? null,
      deadlineRule: condition.deadlineRule,
      ...timeProperties('deadline', end),
      pageKey: timeKey(end, id),
    }
    return { id, properties: { ...content, fingerprint: fingerprint(content), seed: seed.name } }
  })
}

function firstUtterance(
  id: string,
  uttered: readonly { condition?: string | undefined; saidAt: TimeSpan | null }[],
): TimeSpan | null {
  const said = uttered
    .filter(({ condition }) => condition === id)
    .map(({ saidAt }) => saidAt)
    .filter((time) => time?.latest != null)
    .sort((a, b) => ((a?.latest ?? '') < (b?.latest ?? '') ? -1 : 1))
  return said[0] ?? null
}
