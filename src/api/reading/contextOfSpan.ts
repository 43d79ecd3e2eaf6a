import { sha256 } from '../../domain/sha256.ts'
import type { EvidenceRow } from '../../graph/evidence/evidenceRow.ts'
import type { Context } from '../Context.ts'
import { keptText } from './keptText.ts'

const mostAround = 300

/** The words of a span and those around it; null where no text is kept, or another than that of the span. */
export async function contextOfSpan(
  { start, end, sha256: print, sourceReference }: EvidenceRow,
  context: Context,
) {
  const text = await keptText(sourceReference.id, context)
  if (text === null || start === null || end === null) return null
  const exact = text.slice(start, end)
  if (sha256(exact) !== print) return null
  return { prefix: before(text, start), exact, suffix: behind(text, end) }
}

function before(text: string, start: number): string {
  const from = Math.max(0, start - mostAround)
  return text.slice(isWithinCharacter(text, from) ? from + 1 : from, start)
}

function behind(text: string, end: number): string {
  const to = Math.min(text.length, end + mostAround)
  return text.slice(end, isWithinCharacter(text, to) ? to - 1 : to)
}

/** Tells an offset between the two halves of a character beyond the Basic Multilingual Plane. */
function isWithinCharacter(text: string, offset: number): boolean {
  return /[\uDC00-\uDFFF]/.test(text[offset] ?? '') && /[\uD800-\uDBFF]/.test(text[offset - 1] ?? '')
}
