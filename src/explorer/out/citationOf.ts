import type { View } from '../view/View.ts'
import { momentWords } from './momentWords.ts'

/** A citation of the drawing: its title, its moment, the sources behind its ties, and its address. */
export function citationOf(title: string, view: View, sources: readonly string[]): string {
  const parts = [
    `Parley: ${title}`,
    momentWords(view),
    `Sources: ${sources.join('; ')}`,
    window.location.href,
  ]
  return parts.join('. ')
}
