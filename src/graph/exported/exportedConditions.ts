import { z } from 'zod'
import { vocabulary } from '../../domain/vocabulary.ts'
import { defineCypher } from '../unit/defineCypher.ts'
import { timeMap, timeRow } from '../fragment/timeMap.ts'

/** The conditions that a seed describes. */
export const exportedConditions = defineCypher({
  name: 'exportedConditions',
  kind: 'r',
  parameters: z.object({ seed: z.string() }),
  row: z.object({
    id: z.string(),
    recordedAt: z.string(),
    trigger: z.string(),
    duration: z.string().nullable(),
    deadlineRule: z.enum(vocabulary.deadlineRule),
    deadline: timeRow,
  }),
  text: `
    MATCH (n:Node {seed: $seed}) WHERE n:Condition
    RETURN n.id AS id, n.recordedAt AS recordedAt, n.trigger AS trigger, n.duration AS duration,
      n.deadlineRule AS deadlineRule, ${timeMap('n', 'deadline')} AS deadline ORDER BY id`,
})
