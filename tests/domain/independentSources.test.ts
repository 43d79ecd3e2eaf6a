import { expect, it } from 'vitest'
import { independentSources } from '../../src/domain/independentSources.ts'

const source = (id: string, ...cites: string[]) => ({ id, cites })

it.each([
  ['nothing', [], 0],
  ['sources that cite none of the others', [source('a'), source('b', 'z'), source('c', 'z')], 3],
  ['one that cites another', [source('a', 'b'), source('b'), source('c')], 2],
  ['one that cites itself', [source('a', 'a'), source('b')], 2],
  ['two that cite a third', [source('a', 'c'), source('b', 'c'), source('c')], 1],
  ['a chain told from its far end', [source('c'), source('b', 'c'), source('a', 'b')], 1],
  [
    'two pairs held together by one more',
    [source('a', 'b'), source('b'), source('c', 'd'), source('d', 'a')],
    1,
  ],
  ['a circle beside a pair', [source('a', 'b'), source('b', 'a'), source('c'), source('d', 'c')], 2],
])('%s counts as it stands independent', (_, sources, expected) => {
  expect(independentSources(sources)).toBe(expected)
})
