import type { z } from 'zod'
import { indexedText } from '../../domain/search/indexedText.ts'
import type { searchedPage } from './searchedPage.ts'

type Searched = z.output<typeof searchedPage.row>['searched'][number]

/** Of what search finds, that which the index holds by other words than the current ones, with those. */
export function currentWords(searched: readonly Searched[]) {
  return searched
    .map(({ id, property, words, texts }) => ({ id, property, words, current: indexedText(texts) }))
    .filter(({ words, current }) => words !== current)
    .map(({ id, property, current }) => ({ id, properties: { [property]: current } }))
}
