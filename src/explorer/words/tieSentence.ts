import type { Thing, Tie } from '../asking/types.ts'
import { tieWords } from './tieWords.ts'

/** A tie as a sentence: "Ukraine takes part in Istanbul talks, July 2025, SCHEDULED". */
export function tieSentence(tie: Tie): string {
  const parts = [`${tie.from.name} ${tieWords(tie)} ${tie.to.name}`]
  const status = statusOf(tie.to) ?? statusOf(tie.from)
  if (status !== undefined) parts.push(status)
  if (tie.certainty !== 'CERTAIN') parts.push(tie.certainty)
  if (tie.attributionDepth > 1) parts.push(`passed on ${tie.attributionDepth} times`)
  return parts.join(', ')
}

function statusOf(thing: Thing): string | undefined {
  return 'status' in thing ? (thing.status ?? undefined) : undefined
}
