import { z } from 'zod'

/** What of an event is read only for an operation that selects it: what costs more than a look at the event, or is many properties. */
export const eventParts = ['coding', 'time', 'place', 'series', 'initiator', 'target'] as const

export type EventPart = (typeof eventParts)[number]

/** The parts that an operation selects of any event. What it leaves out is null in every row, as if there were none. */
export const selectedParts = { selected: z.array(z.enum(eventParts)) }

/** A value where the operation selects a part, else null: it is not computed then. */
export const whereSelected = (part: EventPart, value: string) =>
  `CASE WHEN '${part}' IN $selected THEN ${value} END`
