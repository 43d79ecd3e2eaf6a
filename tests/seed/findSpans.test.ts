import { describe, expect, it } from 'vitest'
import { findSpans } from '../../seed/span/findSpans.ts'
import { sha256 } from '../../src/domain/sha256.ts'

const starts = (text: string, words: string) => findSpans(text, words).map(({ start }) => start)

describe('findSpans', () => {
  it('counts in UTF-16 code units, so that a slice gives the words back', () => {
    const text = '🕊 Türkiye hosts.'
    const [span] = findSpans(text, 'Türkiye')
    expect(span).toEqual({ start: 3, end: 10, sha256: sha256('Türkiye') })
    expect(text.slice(span?.start, span?.end)).toBe('Türkiye')
  })

  it('finds each place where the words stand, overlapping ones too', () => {
    expect(starts('on and on', 'on')).toEqual([0, 7])
    expect(starts('aaa', 'aa')).toEqual([0, 1])
  })

  it('finds nothing for words that are not there, and for none', () => {
    expect(starts('on Wednesday', 'on Thursday')).toEqual([])
    expect(starts('on Wednesday', '')).toEqual([])
  })
})
