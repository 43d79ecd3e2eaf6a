import type { ItemLine } from '../../domain/interchange.ts'

/** The content of a proposal: records of the interchange format for one data set. */
export interface Draft {
  readonly dataset: string
  readonly records: readonly ItemLine[]
  /** The text of a source, to find quotes in. */
  readonly text: { readonly source: string; readonly content: string } | null
}
