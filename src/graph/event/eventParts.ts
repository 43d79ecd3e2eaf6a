import { z } from 'zod'

/** What of an event is read only for an operation that selects it: what costs more than a look at the event, or is many properties. */
export const eventParts = ['coding', 'time'] as const

export type EventPart = (typeof eventParts)[number]

/** What an operation can select of events and of ties, which statements carry. */
export const selectable = [...eventParts, 'carriers'] as const

export type Selectable = (typeof selectable)[number]

/** What an operation selects of any event and involvement. What it leaves out is null in every row, as if there were none. */
export const selectedParts = { selected: z.array(z.enum(selectable)) }

/** A value where the operation selects a part, else null: it is not computed then. */
export const whereSelected = (part: Selectable, value: string) =>
  `CASE WHEN '${part}' IN $selected THEN ${value} END`
