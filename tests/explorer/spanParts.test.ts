import { expect, test } from 'vitest'
import { spanParts } from '../../src/explorer/review/spanParts.ts'

test('parts a text where spans begin and end, and names the items of each part', () => {
  const parts = spanParts('one two three', [
    { start: 0, end: 7, item: 0 },
    { start: 4, end: 13, item: 1 },
    { start: 4, end: 7, item: 2 },
  ])
  expect(parts).toEqual([
    { start: 0, text: 'one ', items: [0] },
    { start: 4, text: 'two', items: [0, 1, 2] },
    { start: 7, text: ' three', items: [1] },
  ])
})

test('leaves a text without spans whole, and what is beyond the text out', () => {
  expect(spanParts('one', [])).toEqual([{ start: 0, text: 'one', items: [] }])
  expect(
    spanParts('one', [
      { start: 1, end: 9, item: 0 },
      { start: 5, end: 9, item: 1 },
    ]),
  ).toEqual([
    { start: 0, text: 'o', items: [] },
    { start: 1, text: 'ne', items: [0] },
  ])
})
