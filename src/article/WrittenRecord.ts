import type { InterchangeLine } from '../domain/interchange.ts'
import type { ArticleRecord, LineFault } from './Article.ts'

/** A record of a file as it was read: with its content, or with what keeps it from being read. */
export interface WrittenRecord extends Pick<ArticleRecord, 'line' | 'lineOf'> {
  readonly content: InterchangeLine | null
  readonly faults: readonly LineFault[]
  /** Word and id as far as they can be read. */
  readonly record: string | null
  readonly id: string | null
}
