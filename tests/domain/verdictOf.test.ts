import { expect, it } from 'vitest'
import { verdictOf } from '../../src/domain/verdictOf.ts'
import { vocabulary } from '../../src/domain/vocabulary.ts'

it.each(vocabulary.stance)('%s agrees with itself', (stance) => {
  expect(verdictOf(stance, stance)).toBe('AGREE')
})

it.each([
  ['SUPPORTS', 'OPPOSES', 'DISAGREE'],
  ['SUPPORTS', 'DOUBTS', 'UNCLEAR'],
  ['OPPOSES', 'DOUBTS', 'UNCLEAR'],
  ['SUPPORTS', 'NEUTRAL', 'UNCLEAR'],
  ['DOUBTS', 'NEUTRAL', 'UNCLEAR'],
  [null, 'SUPPORTS', 'UNCLEAR'],
  [null, null, 'UNCLEAR'],
] as const)('%s and %s, whichever comes first, %s', (one, other, verdict) => {
  expect(verdictOf(one, other)).toBe(verdict)
  expect(verdictOf(other, one)).toBe(verdict)
})
