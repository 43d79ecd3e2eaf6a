import { vocabulary } from '../../domain/vocabulary.ts'

/** All kinds of events, which keys of lists hold apart (domain/pageKey). */
export const allKindsApart = {
  name: 'kind',
  values: `[${vocabulary.eventKind.map((kind) => `'${kind}'`).join(', ')}]`,
}

/** Those that a filter lets through. */
export const kindsApart = { name: 'kind', values: `coalesce($filter.types, ${allKindsApart.values})` }
