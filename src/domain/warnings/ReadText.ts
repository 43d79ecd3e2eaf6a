import { paragraphsIn } from '../quote/paragraphsIn.ts'
import type { Place } from '../quote/Place.ts'
import { quotationsIn } from '../quote/quotationsIn.ts'
import { sentencesIn } from '../quote/sentencesIn.ts'

/** The text of a source with what is read in it once for all its statements. */
export class ReadText {
  readonly content: string
  /** BCP 47 tag of its language, where that is known. */
  readonly language: string | undefined
  readonly paragraphs: readonly Place[]
  readonly quotations: readonly Place[]
  readonly sentences: readonly Place[]

  constructor(content: string, language?: string) {
    this.content = content
    this.language = language
    this.paragraphs = paragraphsIn(content)
    this.quotations = quotationsIn(content)
    this.sentences = sentencesIn(content)
  }

  wordsOf({ start, end }: Place): string {
    return this.content.slice(start, end)
  }
}
