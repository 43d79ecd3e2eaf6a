import type { FoldedText } from './FoldedText.ts'
import type { Place } from './Place.ts'
import { quotationsIn } from './quotationsIn.ts'
import { sentencesIn } from './sentencesIn.ts'
import { foldTypography } from './foldTypography.ts'

/** The text of a source with its folded form, which is made once, when a quote first asks for it. */
export class SourceText {
  readonly content: string
  #folded: FoldedText | undefined
  #quotations: readonly Place[] | undefined
  #sentences: readonly Place[] | undefined

  constructor(content: string) {
    this.content = content
  }

  get folded(): FoldedText {
    return (this.#folded ??= foldTypography(this.content))
  }

  /** What stands inside quotation marks. */
  get quotations(): readonly Place[] {
    return (this.#quotations ??= quotationsIn(this.content))
  }

  get sentences(): readonly Place[] {
    return (this.#sentences ??= sentencesIn(this.content))
  }
}
