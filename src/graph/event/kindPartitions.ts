import { vocabulary } from '../../domain/vocabulary.ts'

/** The kinds of events, each a partition of the keys of lists (domain/pageKey). */
export const allKindPartitions = {
  name: 'kind',
  values: `[${vocabulary.eventKind.map((kind) => `'${kind}'`).join(', ')}]`,
}

/** The kinds that a filter lets through. */
export const kindPartitions = {
  name: 'kind',
  values: `coalesce($filter.types, ${allKindPartitions.values})`,
}
