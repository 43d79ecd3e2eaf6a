import type { GroupingKeys } from '../unit/defineGrouping.ts'
import { where } from '../fragment/where.ts'
import { tied } from '../fragment/layers.ts'
import { standing } from '../fragment/standing.ts'
import type { Reading } from '../fragment/reading.ts'
import type { EventValues } from './eventValues.ts'

const ends = (pattern: (tie: string) => string, type: string, reading: Reading) =>
  `COLLECT { MATCH ${pattern(`grouping:${tied([type], reading)}`)} ${where(standing('grouping', reading))} RETURN DISTINCT end.id }`

/** What events are counted by: their kind, status, CAMEO root code and month, and what they are tied to. */
export const eventKeys = (values: EventValues): GroupingKeys => ({
  words: {
    KIND: '[toUpper(node.type)]',
    STATUS: `[${values.status}]`,
    CODE_ROOT: '[node.codeRoot]',
    MONTH: `[left(${values.timeHolder}.timeEarliest, 7)]`,
  },
  nodes: {
    TOPIC: ends((tie) => `(node)-[${tie}]->(end:Topic)`, 'CONCERNS', values.reading),
    PLACE: ends((tie) => `(node)-[${tie}]->(end:Place)`, 'LOCATED_IN', values.reading),
    PARTICIPANT: ends((tie) => `(node)<-[${tie}]-(end:Actor)`, 'INVOLVED_IN', values.reading),
  },
})
