import type { GroupingKeys } from '../defineGrouping.ts'
import { standing } from '../fragment/standing.ts'
import type { Reading } from '../fragment/reading.ts'
import type { EventValues } from './eventValues.ts'

const tiedTo = (pattern: string, reading: Reading) =>
  `COLLECT { MATCH ${pattern} WHERE ${standing('grouping', reading)} RETURN DISTINCT end.id }`

/** What events are counted by: their kind, status, CAMEO root code and month, and what they are tied to. */
export const eventKeys = (values: EventValues): GroupingKeys => ({
  words: {
    KIND: '[toUpper(node.type)]',
    STATUS: `[${values.status}]`,
    CODE_ROOT: '[node.codeRoot]',
    MONTH: `[left(${values.timeHolder}.timeEarliest, 7)]`,
  },
  nodes: {
    TOPIC: tiedTo('(node)-[grouping:CONCERNS]->(end:Topic)', values.reading),
    PLACE: tiedTo('(node)-[grouping:LOCATED_IN]->(end:Place)', values.reading),
    PARTICIPANT: tiedTo('(node)<-[grouping:INVOLVED_IN]-(end:Actor)', values.reading),
  },
})
