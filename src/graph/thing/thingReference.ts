import { z } from 'zod'
import { vocabulary } from '../../domain/vocabulary.ts'

/** Types of the things of the world. */
export const thingTypes = [
  ...vocabulary.actorKind,
  ...vocabulary.eventKind,
  'MeetingSeries',
  'Place',
  'Topic',
] as const

/** The id, name and type of a neighbour: enough for the common selection without another trip. */
export const thingReference = z.object({ id: z.string(), name: z.string(), type: z.enum(thingTypes) })

export type ThingReference = z.output<typeof thingReference>
