import { describe, expect, it } from 'vitest'
import { findQuote } from '../../../src/domain/quote/findQuote.ts'
import type { Quote } from '../../../src/domain/quote/Quote.ts'
import { SourceText } from '../../../src/domain/quote/SourceText.ts'
import { article } from '../../support/article.ts'

describe.skipIf(!article.atHand)(`quotes of the article${article.reason}`, () => {
  const text = new SourceText(article.text)
  const wordsOf = ({ start, end }: { start: number; end: number }) => article.text.slice(start, end)

  it('give the offsets and hashes of the seed, with a number where the words repeat', () => {
    expect(article.spans.length).toBeGreaterThan(75)
    for (const { start, end, sha256 } of article.spans) {
      const exact = wordsOf({ start, end })
      const first = findQuote(text, { exact })
      const repeated =
        'candidates' in first ? first.candidates.find((place) => place.start === start) : undefined
      const quote = { exact, occurrence: repeated?.occurrence }
      expect(findQuote(text, quote)).toEqual({ status: 'FOUND', exact, start, end, sha256 })
    }
  })

  it('give the same by the words on either side', () => {
    for (const { start, end } of article.spans) {
      const quote: Quote = {
        exact: wordsOf({ start, end }),
        prefix: wordsOf({ start: Math.max(start - 30, 0), end: start }),
        suffix: wordsOf({ start: end, end: end + 30 }),
      }
      expect(findQuote(text, quote)).toMatchObject({ status: 'FOUND', start, end })
    }
  })
})
