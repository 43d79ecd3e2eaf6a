import type { SourceText } from '../quote/SourceText.ts'
import type { CodedStatement } from './CodedStatement.ts'
import { figuresIn } from './figuresIn.ts'
import { isNegated } from './isNegated.ts'
import type { TextWarning } from './TextWarning.ts'
import { timesIn } from './timesIn.ts'

/** Figures, days, months, years and negations of a claim stand in the words that carry it. Only English is read. */
export function claimBeyondQuote(
  text: SourceText,
  { where, text: claim, polarity, spans }: CodedStatement,
): TextWarning[] {
  if (!/^(en\b|und\b|$)/i.test(text.language ?? '')) return []
  const words = spans.map((span) => text.wordsOf(span)).join('\n')
  const beyond = [...lacking(figuresIn, claim, words), ...lacking(timesIn, claim, words)]
  if ((polarity === 'NEGATED' || isNegated(claim)) && !isNegated(words)) beyond.push('a negation')
  if (beyond.length === 0) return []
  return [
    {
      name: 'CLAIM_BEYOND_QUOTE',
      where,
      what: `its claim has ${beyond.join(', ')}, which its words lack.`,
      right: 'Claim no more than the words say, or take in the words that say it.',
    },
  ]
}

function lacking(
  read: (text: string) => ReadonlyMap<string, string>,
  claim: string,
  words: string,
): string[] {
  const said = read(words)
  return [...read(claim)].filter(([key]) => !said.has(key)).map(([, written]) => `"${written}"`)
}
