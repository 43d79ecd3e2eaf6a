import { expect, test } from 'vitest'
import type { Hop, Path, Tie } from '../../src/explorer/asking/types.ts'
import { claimReason } from '../../src/explorer/words/claimReason.ts'
import { titleOf } from '../../src/explorer/out/titleOf.ts'
import { differenceOf } from '../../src/explorer/words/differenceOf.ts'
import { filterWords } from '../../src/explorer/words/filterWords.ts'
import { pathSentence } from '../../src/explorer/words/pathSentence.ts'
import { chainWords } from '../../src/explorer/words/statementWords.ts'

const named = (name: string) => ({ __typename: 'Person' as const, id: name, name })
const said = (...names: string[]) => names.map((name) => ({ speaker: { name } }))

/** A hop between two things that some actors assert. */
const hop = (from: string, to: string, ...speakers: string[]): Hop => ({
  relationship: 'INVOLVED_IN',
  direction: 'FORWARD',
  from: named(from),
  to: named(to),
  statements: speakers.map((name) => ({
    id: `${from} ${to} ${name}`,
    certainty: 'CERTAIN',
    attributionDepth: 0,
    speaker: named(name),
    asserts: [],
  })),
})
const path = (...things: string[]): Path => ({
  length: things.length - 1,
  hops: things.slice(1).map((to, index) => hop(things[index] ?? '', to, 'Ann')),
})

test('a path names the speakers of its hops once, after the last hop that they all say', () => {
  expect(
    pathSentence([
      hop('A', 'B', 'Ann'),
      hop('B', 'C', 'Ann'),
      hop('C', 'D', 'Ann', 'Bob'),
      hop('D', 'E', 'Ann'),
    ]),
  ).toBe(
    'A is involved in B; B is involved in C, so says Ann; C is involved in D, so say Ann and Bob; D is involved in E, so says Ann.',
  )
  expect(pathSentence([hop('A', 'B', 'Ann', 'Bob', 'Cy', 'Di')])).toBe(
    'A is involved in B, so say Ann, Bob and 2 more.',
  )
})

test('the difference of a path is what not all other paths lead through', () => {
  const [one, two, three] = [path('A', 'X', 'Y', 'B'), path('A', 'X', 'Z', 'B'), path('A', 'X', 'B')]
  const names = (of: Path, ...all: Path[]) => differenceOf(of, all).map(({ name }) => name)
  expect(names(one, one, two)).toEqual(['Y'])
  expect(names(two, one, two, three)).toEqual(['Z'])
  expect(names(three, one, two, three)).toEqual(['X'])
  expect(names(one, one)).toEqual(['X', 'Y'])
  expect(names(path('A', 'B'), path('A', 'B'), one)).toEqual([])
})

test('the reason of a claim names who confirms or contests it, or says why nobody does', () => {
  const claim = { statements: said('Ann', 'Ann'), confirmedBy: said(), contestedBy: said() }
  expect(claimReason({ ...claim, status: 'UNCONFIRMED' })).toBe('Nobody but Ann says so.')
  expect(claimReason({ ...claim, statements: said('Ann', 'Bob'), status: 'UNCONFIRMED' })).toBe(
    '2 speakers, but none confirms what another says: to say the same is not to confirm.',
  )
  expect(claimReason({ ...claim, confirmedBy: said('Bob', 'Bob', 'Cy'), status: 'CONFIRMED' })).toBe(
    'Confirmed by Bob and Cy.',
  )
  expect(
    claimReason({ ...claim, confirmedBy: said('Bob'), contestedBy: said('Di'), status: 'CONTESTED' }),
  ).toBe('Denied or contradicted by Di.')
})

test('filters are told in words', () => {
  expect(filterWords({})).toBe('')
  expect(filterWords({ minCertainty: 'PROBABLE', minDepth: 1, maxDepth: 2 })).toBe(
    'certainty at least PROBABLE, passed on at least once, passed on at most twice',
  )
  expect(filterWords({ maxDepth: 0, relationships: ['SPEAKS_FOR', 'BELONGS_TO'] })).toBe(
    'said by narrators, of the types speaks for and belongs to',
  )
})

test('a drawing has a title that says whose ties or path it shows, and by what it is filtered', () => {
  const things = ['A', 'B', 'C'].map(named)
  const tie = { from: named('B'), to: named('C') } as Tie
  expect(titleOf(things, [tie], { filters: {} })).toBe('Ties of B: 3 things, 1 tie')
  const paths = { kind: 'paths', from: 'A', to: 'C' } as const
  expect(titleOf(things, [tie], { filters: {}, panel: paths })).toBe('Ties of B: 3 things, 1 tie')
  expect(
    titleOf(things, [tie], { filters: { maxDepth: 0 }, panel: { ...paths, along: ['A', 'B', 'C'] } }),
  ).toBe('Path between A and C: 3 things, 1 tie; only said by narrators')
})

test('a chain says who reports whom, from the one who said the words to the source', () => {
  expect(chainWords(said('Narrator', 'Spokesman', 'Minister'))).toBe(
    'Minister, reported by Spokesman, reported by Narrator',
  )
})
