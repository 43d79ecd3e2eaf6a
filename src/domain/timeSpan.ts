import parseEdtf from 'edtf'
import { isDay } from './isDay.ts'
import { ParleyError } from './ParleyError.ts'
import type { Word } from './vocabulary.ts'

/** A time as it was said and as it was resolved. */
export interface TimeSpan {
  /** The words of the source ("on Wednesday"); null where it says nothing. */
  readonly text: string | null
  /** Extended Date/Time Format (ISO 8601-2:2019), to the day at the finest; null where nobody resolved the words. */
  readonly edtf: string | null
  /** First and last calendar day that the time can mean, YYYY-MM-DD; null where it is open on that side. */
  readonly earliest: string | null
  readonly latest: string | null
  readonly basis: Word<'timeBasis'>
  /** What a RESOLVED time was resolved from. */
  readonly resolvedFrom: string | null
}

/** What a curator writes of a time; the bounds follow from `edtf`. */
export interface TimeAsWritten {
  readonly text?: string | undefined
  readonly edtf?: string | undefined
  readonly basis: Word<'timeBasis'>
  readonly resolvedFrom?: string | undefined
}

/** The time span that a curator's words and EDTF mean, or SEED_INVALID where the EDTF is none or outside years 0 to 9999. */
export function timeSpan(written: TimeAsWritten): TimeSpan {
  if (written.basis === 'RESOLVED' && written.edtf !== undefined && written.resolvedFrom === undefined) {
    throw new ParleyError(
      'SEED_INVALID',
      `The time "${written.edtf}" is RESOLVED: state in resolvedFrom what it was resolved from.`,
    )
  }
  return {
    text: written.text ?? null,
    edtf: written.edtf ?? null,
    ...(written.edtf === undefined ? { earliest: null, latest: null } : bounds(written.edtf)),
    basis: written.basis,
    resolvedFrom: written.resolvedFrom ?? null,
  }
}

function bounds(edtf: string): Pick<TimeSpan, 'earliest' | 'latest'> {
  try {
    if (isMisread(edtf)) throw new RangeError(`${edtf} is no time`)
    const { min, max } = parseEdtf(edtf)
    return {
      earliest: edtf.startsWith('/') || edtf.startsWith('..') ? null : calendarDay(min),
      latest: calendarDay(max),
    }
  } catch (cause) {
    throw new ParleyError(
      'SEED_INVALID',
      `"${edtf}" is not a time in EDTF. Write it as YYYY, YYYY-MM or YYYY-MM-DD, or as an interval of these with "/".`,
      { cause },
    )
  }
}

/** Whether the parser takes a text for a time that it is not: bare digits for milliseconds, and the 29th of February for the 1st of March. */
function isMisread(edtf: string): boolean {
  const days = edtf.replaceAll(/[?~%]/g, '').match(/\d{4}-02-29/g) ?? []
  return /^\d{5,}$/.test(edtf) || !days.every(isDay)
}

function calendarDay(milliseconds: number | null): string | null {
  if (milliseconds === null || !Number.isFinite(milliseconds)) return null
  const day = new Date(milliseconds).toISOString().slice(0, 10)
  // Days are compared as text, which holds for years of four digits only.
  if (!/^\d{4}-/.test(day)) throw new RangeError(`year out of range in ${day}`)
  return day
}
