import type { Thing, Tie } from '../asking/types.ts'
import { counted } from './counted.ts'
import { tieWords } from './tieWords.ts'

/** A tie as a sentence: "Ukraine takes part in Istanbul talks, July 2025, SCHEDULED, 2 statements". */
export function tieName(tie: Tie): string {
  const parts = [`${tie.from.name} ${tieWords(tie)} ${tie.to.name}`]
  const status = statusOf(tie.to) ?? statusOf(tie.from)
  if (status !== undefined) parts.push(status)
  if (tie.certainty !== 'CERTAIN') parts.push(tie.certainty)
  if (tie.attributionDepth > 1) parts.push(`passed on ${tie.attributionDepth} times`)
  parts.push(counted(tie.statementCount, 'statement'))
  return parts.join(', ')
}

function statusOf(thing: Thing): string | undefined {
  return 'status' in thing ? (thing.status ?? undefined) : undefined
}
