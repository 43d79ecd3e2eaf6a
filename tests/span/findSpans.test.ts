import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { findSpans } from '../../src/span/findSpans.ts'
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

it('prints each span as a line of JSON', async () => {
  const file = (name: string) => fileURLToPath(new URL(name, import.meta.url))
  const { stdout } = await promisify(execFile)(process.execPath, [
    ...['--import', 'tsx', file('../../src/span/command.ts')],
    ...['--text', file('../seed/second-article/second-article.txt'), '--find', 'The halls are booked'],
  ])
  expect(
    stdout
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as unknown),
  ).toEqual([{ start: 171, end: 191, sha256: sha256('The halls are booked') }])
})
