import type { Place } from '../quote/Place.ts'
import type { Word } from '../vocabulary.ts'

/** Parts of a statement that are compared with the text that it was coded from. */
export interface CodedStatement {
  /** Name in warnings, such as: statement "met". */
  readonly where: string
  /** The claim, in the coder's words. */
  readonly text: string
  readonly form: Word<'form'>
  readonly polarity?: Word<'polarity'> | undefined
  /** `exact` is given with words that stand inside quotation marks. */
  readonly spans: readonly (Place & { readonly exact?: string | undefined })[]
  /** Name and aliases of the speaker; none of the narrator. */
  readonly speakerNames: readonly string[]
}
