import { z } from 'zod'
import { vocabulary } from '../../domain/vocabulary.ts'
import { timeRow } from '../fragment/timeMap.ts'
import { listed } from '../unit/listed.ts'
import { codingRow } from './codingMap.ts'

/** An event with its projected status and, as far as the operation selects them, its time and coding. */
export const eventRow = z.object({
  id: z.string(),
  type: z.enum(vocabulary.eventKind),
  name: z.string(),
  aliases: z.array(z.string()),
  description: z.string().nullable(),
  recordedAt: z.string(),
  code: z.string().nullable(),
  coding: codingRow,
  status: z.enum(vocabulary.eventStatus).nullable(),
  time: timeRow,
})

export type EventRow = z.output<typeof eventRow>

/** The same as it travels. */
export const listedEvent = listed(eventRow)
