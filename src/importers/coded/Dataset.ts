import type { Word } from '../../domain/vocabulary.ts'

/** A set of coded records as a source of the graph: what it is, and who publishes it and so says what its records say. */
export interface Dataset {
  /** Its id in the graph, a slug, which every id of the set begins with. */
  readonly name: string
  readonly title: string
  readonly url: string | null
  readonly publisher: { readonly name: string; readonly kind: Word<'actorKind'> }
}
