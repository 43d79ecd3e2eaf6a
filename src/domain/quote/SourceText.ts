import type { FoldedText } from './FoldedText.ts'
import { foldTypography } from './foldTypography.ts'
import { paragraphsIn } from './paragraphsIn.ts'
import type { Place } from './Place.ts'
import { quotationsIn } from './quotationsIn.ts'
import { sentencesIn } from './sentencesIn.ts'

/** The text of a source, with what is read in it: each once, when it is first asked for. */
export class SourceText {
  readonly content: string
  /** BCP 47 tag of its language, where that is known. */
  readonly language: string | undefined
  #folded: FoldedText | undefined
  #paragraphs: readonly Place[] | undefined
  #quotations: readonly Place[] | undefined
  #sentences: readonly Place[] | undefined

  constructor(content: string, language?: string) {
    this.content = content
    this.language = language
  }

  get folded(): FoldedText {
    return (this.#folded ??= foldTypography(this.content))
  }

  get paragraphs(): readonly Place[] {
    return (this.#paragraphs ??= paragraphsIn(this.content))
  }

  /** The stretches inside quotation marks. */
  get quotations(): readonly Place[] {
    return (this.#quotations ??= quotationsIn(this.content))
  }

  get sentences(): readonly Place[] {
    return (this.#sentences ??= sentencesIn(this.content))
  }

  wordsOf({ start, end }: Place): string {
    return this.content.slice(start, end)
  }

  /** Tells a span that lies wholly within quotation marks. */
  isQuoted({ start, end }: Place): boolean {
    return this.quotations.some((quotation) => quotation.start <= start && end <= quotation.end)
  }
}
