import { z } from 'zod'
import { vocabulary } from '../../domain/vocabulary.ts'
import { timeRow } from '../fragment/timeMap.ts'

/** A condition with its state, which is computed as of the day asked for. */
export const conditionRow = z.object({
  id: z.string(),
  type: z.literal('Condition'),
  trigger: z.string(),
  duration: z.string().nullable(),
  deadlineRule: z.enum(vocabulary.deadlineRule),
  deadline: timeRow,
  state: z.enum(vocabulary.conditionState),
  recordedAt: z.string(),
})

export type ConditionRow = z.output<typeof conditionRow>
