import { defineGroupedEventList } from './defineGroupedEventList.ts'

// The index serves only what names both of its properties.
const anchor = "node.codeRoot = ids[0] AND node.pageKey > ''"

/** The meetings of one category of CAMEO or PLOVER, in order of time: an index of the category and the time gives no others. */
export const meetingsByCode = defineGroupedEventList({
  name: 'meetingsByCode',
  parameters: {},
  match: 'MATCH (node:Meeting)',
  anchor,
  days: { start: "''", holds: anchor },
  range: {
    ascending: 'node.pageKey > $after',
    descending: 'node.pageKey < $after',
    key: 'node.pageKey',
    lead: 'node.codeRoot',
  },
})
