import type { Word } from '../../domain/vocabulary.ts'
import { defineGroupedEventList } from './defineGroupedEventList.ts'

// The index serves only what names both of its properties.
const anchor = "node.codeRoot = ids[0] AND node.pageKey > ''"

/** Declares the events of one kind in one category of CAMEO or PLOVER, in order of time: an index of the category and the time gives no others. */
export const defineEventsByCode = (name: string, kind: Word<'eventKind'>) =>
  defineGroupedEventList({
    name,
    match: `MATCH (node:${kind})`,
    anchor,
    days: { start: "''", holds: anchor },
    range: {
      ascending: 'node.pageKey > $after',
      descending: 'node.pageKey < $after',
      key: 'node.pageKey',
      lead: 'node.codeRoot',
    },
  })
