import { Temporal } from 'temporal-polyfill'
import { edtfInterval } from './edtfInterval.ts'
import { ParleyError } from './ParleyError.ts'
import type { TimeSpan } from './timeSpan.ts'

/**
 * When the time of a condition is up that runs from an utterance, given the days between which that was said. Null where no last day
 * is known: the condition is UNDATED then, for nobody can say that its time is up.
 */
export function deadline(duration: string, said: Pick<TimeSpan, 'earliest' | 'latest'>): TimeSpan | null {
  if (said.latest === null) return null
  const latest = after(said.latest, lastMoment, duration)
  const earliest = said.earliest === null ? null : after(said.earliest, firstMoment, duration)
  return {
    text: null,
    edtf: edtfInterval({ earliest, latest }),
    earliest,
    latest,
    basis: 'RESOLVED',
    resolvedFrom: `${duration} after ${edtfInterval(said) ?? ''}, when it was said.`,
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
