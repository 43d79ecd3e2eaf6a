import { outdatedWords } from '../search/outdatedWords.ts'
import { updateSearchedPage } from '../search/updateSearchedPage.ts'
import type { Migration } from './Migration.ts'

/** Search finds names by every spelling that people type, which the domain makes of them. */
export const searchedSpellings: Migration = {
  version: 3,
  purpose: 'search finds names by every spelling',
  steps: { 'searched texts': { left: outdatedWords, change: updateSearchedPage } },
}
