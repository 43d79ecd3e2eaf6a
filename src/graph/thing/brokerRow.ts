import { z } from 'zod'
import { integer } from '../unit/integer.ts'
import { thingReference } from './thingReference.ts'

/** An actor who stands between two others, and how many events it shares with each. */
export const brokerRow = z.object({
  actorReference: thingReference,
  eventsWithA: integer,
  eventsWithB: integer,
})

export type BrokerRow = z.output<typeof brokerRow>
