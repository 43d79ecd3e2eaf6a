import { Temporal } from 'temporal-polyfill'
import { ParleyError } from './ParleyError.ts'
import type { ConditionSeed } from './seed.ts'
import { timeSpan, type TimeSpan } from './timeSpan.ts'

/**
 * When the time of a condition is up, given when the statement was said that is made under it. Null where that follows
 * from no known day: the condition is UNDATED then, for nobody can say that its time is up.
 */
export function deadline(
  condition: Pick<ConditionSeed, 'deadlineRule' | 'duration' | 'deadline'>,
  saidAt: TimeSpan | null,
): TimeSpan | null {
  if (condition.deadlineRule === 'UNTIL_DATE') {
    return condition.deadline === undefined ? null : timeSpan(condition.deadline)
  }
  if (condition.duration === undefined || saidAt === null || saidAt.latest === null) return null
  const latest = after(saidAt.latest, lastMoment, condition.duration)
  const earliest = saidAt.earliest === null ? null : after(saidAt.earliest, firstMoment, condition.duration)
  return {
    text: null,
    edtf: earliest === latest ? latest : `${earliest ?? '..'}/${latest}`,
    earliest,
    latest,
    basis: 'RESOLVED',
    resolvedFrom: `${condition.duration} after ${saidAt.edtf ?? saidAt.latest}, when it was said.`,
  }
}

const firstMoment = Temporal.PlainTime.from('00:00')
// Nobody knows the hour: a duration in hours may reach into the next day.
const lastMoment = Temporal.PlainTime.from('23:59:59')

function after(day: string, moment: Temporal.PlainTime, duration: string): string {
  try {
    const end = Temporal.PlainDate.from(day).toPlainDateTime(moment).add(duration).toPlainDate()
    if (end.year <= 9999) return end.toString()
  } catch (cause) {
    throw beyond(day, duration, cause)
  }
  throw beyond(day, duration)
}

function beyond(day: string, duration: string, cause?: unknown): ParleyError {
  return new ParleyError(
    'SEED_INVALID',
    `The duration "${duration}" after ${day} ends on no day up to the year 9999. Write one that does.`,
    { cause },
  )
}
