import type { ChainNode } from '../../../domain/ChainGraph.ts'
import type { Word } from '../../../domain/vocabulary.ts'

/** A thing that paths can run through. */
export interface Thing extends ChainNode {
  readonly isEvent: boolean
  /** Number of its ties of any type. */
  readonly size: number
}

/** A thing that another is tied to. */
export interface Tied {
  readonly thing: Thing
  readonly type: Word<'tie'>
  readonly weight: number
}
