import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sentenceSegments } from '../../../src/domain/quote/sentenceSegments.ts'

const segmenter = new Intl.Segmenter('und', { granularity: 'sentence' })
const whole = (line: string) => [...segmenter.segment(line)].map(({ segment, index }) => ({ segment, index }))

/** What the rules look at, and what they look across. */
const pieces = [
  ...['a', 'A', 'é', 'e\u0301', '会', '.', '!', '?', '。', '…', ',', ')', '”', '"', '\u00AD', '\u200D'],
  ...['1', '3.5', ' ', '  ', '\u00A0', '😀', '*', 'U.S. ', 'Mr. Lind', ' spoke. ', '. Then', '. 12 then'],
]
const long = (piece: string) => [piece.repeat(5), piece.repeat(Math.ceil(4_100 / piece.length))]

test('a long line has the segments that the rules give it as a whole', () => {
  const run = fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(...pieces) },
    { weight: 1, arbitrary: fc.constantFrom(...pieces.flatMap(long)) },
  )
  const line = fc
    .tuple(fc.nat(40), fc.array(run, { minLength: 1, maxLength: 60 }), fc.array(run, { maxLength: 20 }))
    .map(([shift, around, after]) => `${'x'.repeat(3_960 + shift)}${around.join('')}${after.join('')}`)
  fc.assert(
    fc.property(line, (text) => {
      expect([...sentenceSegments(text)]).toEqual(whole(text))
    }),
    { numRuns: 150 },
  )
})

test.each([
  '',
  'One.',
  'no end '.repeat(2_000),
  '1. '.repeat(4_000),
  'It rose by 3.5. It fell. '.repeat(900),
])('a line has them all, whatever its length', (line) => {
  expect([...sentenceSegments(line)]).toEqual(whole(line))
})
