import { fold } from './fold.ts'
import { foldedWords } from './fullTextQuery.ts'
import { withinOneEdit } from './withinOneEdit.ts'

/** A text with each word that a search matched between <mark> and </mark>; null where none matched. */
export function highlight(text: string, typed: string): string | null {
  const asked = foldedWords(typed)
  const marked = text.replace(/[\p{L}\p{M}\p{N}]+/gu, (word) =>
    asked.some((wanted) => meets(fold(word), wanted)) ? `<mark>${word}</mark>` : word,
  )
  return marked === text ? null : marked
}

function meets(word: string, wanted: string): boolean {
  return word.startsWith(wanted) || (wanted.length >= 4 && withinOneEdit(word, wanted))
}
