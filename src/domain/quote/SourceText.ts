import type { FoldedText } from './FoldedText.ts'
import { foldTypography } from './foldTypography.ts'

/** The text of a source with its folded form, which is made once, when a quote first asks for it. */
export class SourceText {
  readonly content: string
  #folded: FoldedText | undefined

  constructor(content: string) {
    this.content = content
  }

  get folded(): FoldedText {
    return (this.#folded ??= foldTypography(this.content))
  }
}
