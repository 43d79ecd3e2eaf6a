import { z } from 'zod'
import { defineAscendingList } from '../unit/defineAscendingList.ts'
import { defineReadings } from '../unit/defineReadings.ts'
import { cited } from './cited.ts'
import { evidenceMap } from './evidenceMap.ts'
import { evidenceRow } from './evidenceRow.ts'

/** The spans of sources that carry statements, in the order of the text. */
export const evidenceBySources = defineReadings('evidenceBySources', (name, reading) =>
  defineAscendingList({
    name,
    reading,
    parameters: {},
    match: 'MATCH (source:Source)<-[:SPAN_OF]-(node:Evidence)',
    where: `source.id IN ids AND ${cited('node', reading)}`,
    anchored: true,
    row: evidenceRow,
    projection: evidenceMap('node', reading),
    edge: z.null(),
  }),
)
