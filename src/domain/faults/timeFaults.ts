import { deadline } from '../deadline.ts'
import { ParleyError } from '../ParleyError.ts'
import type { ConditionSeed } from '../seed.ts'
import { timeSpan, type TimeAsWritten, type TimeSpan } from '../timeSpan.ts'
import type { SeedFault } from './SeedFault.ts'
import type { SeedView } from './SeedView.ts'

/** Every time can be read and every deadline follows from what its condition states. */
export function timeFaults(view: SeedView): SeedFault[] {
  const { sources, conditions } = view.seed
  return [
    ...Object.entries(sources).flatMap(([id, { publishedAt }]) =>
      time(`source "${id}", publishedAt`, publishedAt),
    ),
    ...Object.entries(conditions).flatMap(([id, condition]) => [
      ...time(`condition "${id}", deadline`, condition.deadline),
      ...rule(id, condition),
    ]),
    ...view.statements.flatMap(([key, { saidAt, about, condition, source }]) => [
      ...time(`statement "${key}", saidAt`, saidAt),
      ...about.flatMap(({ subject, time: said }) =>
        time(`statement "${key}", about "${subject}", time`, said),
      ),
      ...end(`statement "${key}", condition`, conditions[condition ?? ''], [
        ...[saidAt, sources[source]?.publishedAt].flatMap(spanOf),
        { earliest: null, latest: view.known.sources.get(source)?.publishedLatest ?? null },
      ]),
    ]),
  ]
}

function time(where: string, written: TimeAsWritten | undefined): SeedFault[] {
  if (written === undefined) return []
  if (written.text === undefined && written.edtf === undefined) {
    return [
      {
        name: 'TIME',
        where,
        what: 'it says nothing.',
        right: "Give the source's words as text, the day as edtf, or both.",
      },
    ]
  }
  return refused('TIME', where, () => timeSpan(written))
}

function end(
  where: string,
  condition: ConditionSeed | undefined,
  days: readonly Pick<TimeSpan, 'earliest' | 'latest'>[],
): SeedFault[] {
  const { duration, deadlineRule } = condition ?? {}
  if (duration === undefined || deadlineRule !== 'FROM_UTTERANCE') return []
  return refused('DEADLINE', where, () => days.forEach((said) => deadline(duration, said)))
}

/** A time that can be read; others have a fault of their own. */
function spanOf(written: TimeAsWritten | undefined): TimeSpan[] {
  return written === undefined || time('', written).length > 0 ? [] : [timeSpan(written)]
}

function refused(name: SeedFault['name'], where: string, read: () => unknown): SeedFault[] {
  try {
    read()
    return []
  } catch (error) {
    if (!(error instanceof ParleyError)) throw error
    return [{ name, where, what: error.message, right: '' }]
  }
}

function rule(id: string, { deadlineRule, duration, deadline }: ConditionSeed): SeedFault[] {
  const where = `condition "${id}"`
  if (deadlineRule === 'UNTIL_DATE' && deadline === undefined) {
    return [
      {
        name: 'DEADLINE',
        where,
        what: 'UNTIL_DATE has no deadline.',
        right: 'State the day in `deadline`.',
      },
    ]
  }
  if (deadlineRule === 'FROM_UTTERANCE' && deadline !== undefined) {
    return [
      {
        name: 'DEADLINE',
        where,
        what: 'FROM_UTTERANCE has a deadline of its own.',
        right:
          'It follows from the duration and when the statement was said: remove `deadline`, or use UNTIL_DATE.',
      },
    ]
  }
  if (deadlineRule === 'FROM_UTTERANCE' && duration === undefined) {
    return [
      {
        name: 'DEADLINE',
        where,
        what: 'FROM_UTTERANCE has no duration.',
        right: 'State it in ISO 8601, such as "P50D".',
      },
    ]
  }
  return []
}
