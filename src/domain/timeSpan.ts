import { edtfBounds } from './edtfBounds.ts'
import { ParleyError } from './ParleyError.ts'
import type { Word } from './vocabulary.ts'

/** A time as it was said and as it was resolved. */
export interface TimeSpan {
  /** The words of the source ("on Wednesday"); null where it says nothing. */
  readonly text: string | null
  /** Extended Date/Time Format, levels 0 to 2; null where nobody resolved the words. */
  readonly edtf: string | null
  /** First and last calendar day that the time can mean, YYYY-MM-DD; null on a side that is open or unknown. */
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

/** Returns the time span that a curator's words and EDTF mean, or refuses it with SEED_INVALID. */
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
    ...(written.edtf === undefined ? { earliest: null, latest: null } : edtfBounds(written.edtf)),
    basis: written.basis,
    resolvedFrom: written.resolvedFrom ?? null,
  }
}
