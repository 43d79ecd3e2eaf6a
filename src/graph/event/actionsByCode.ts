import { defineGroupedEventList } from './defineGroupedEventList.ts'

// The index serves only what names both of its properties.
const anchor = "node.codeRoot = ids[0] AND node.pageKey > ''"

/** The actions of one category of CAMEO or PLOVER, in order of time: an index of the category and the time gives no others. */
export const actionsByCode = defineGroupedEventList({
  name: 'actionsByCode',
  parameters: {},
  match: 'MATCH (node:Action)',
  anchor,
  days: { start: "''", holds: anchor },
  range: {
    ascending: 'node.pageKey > $after',
    descending: 'node.pageKey < $after',
    key: 'node.pageKey',
    lead: 'node.codeRoot',
  },
})
