import { z } from 'zod'
import { thingTypes } from './thingReference.ts'

/** A thing of the world that is no event: an actor, a place, a topic or a series of meetings. */
export const thingRow = z.object({
  id: z.string(),
  type: z.enum(thingTypes),
  name: z.string(),
  aliases: z.array(z.string()),
  description: z.string().nullable(),
  recordedAt: z.string(),
})

export type ThingRow = z.output<typeof thingRow>
