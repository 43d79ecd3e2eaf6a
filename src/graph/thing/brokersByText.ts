import { z } from 'zod'
import { clocksOf } from '../unit/clocks.ts'
import { count } from '../unit/count.ts'
import { defineCypher } from '../unit/defineCypher.ts'
import { defineReadings } from '../unit/defineReadings.ts'
import { eventFilter } from '../event/eventFilter.ts'
import { eventValues } from '../event/eventValues.ts'
import { allOf } from '../fragment/allOf.ts'
import { where } from '../fragment/where.ts'
import { tied } from '../fragment/layers.ts'
import { namedEvents } from '../fragment/namedEvents.ts'
import type { Reading } from '../fragment/reading.ts'
import { standing } from '../fragment/standing.ts'
import { brokerRow } from './brokerRow.ts'
import { rankedBrokers } from './rankedBrokers.ts'

const involves = (actor: string, reading: Reading) =>
  `EXISTS { MATCH (node)<-[tie:${tied(['INVOLVED_IN'], reading)}]-(:Actor {id: ${actor}}) ${where(standing('tie', reading))} }`

/** The actors that share events whose names match a full-text query with each of two actors, those with most first. */
export const brokersByText = defineReadings('brokersByText', (name, reading) => {
  const values = eventValues[reading]
  return defineCypher({
    name,
    kind: 'r',
    parameters: z.object({
      ...eventFilter.parameters,
      ...clocksOf(reading),
      query: z.string(),
      a: z.string(),
      b: z.string(),
      limit: count,
    }),
    row: brokerRow,
    text: `
      ${namedEvents(reading)}
      WITH node, ${involves('$a', reading)} AS withA, ${involves('$b', reading)} AS withB
      WHERE withA OR withB
      WITH node, withA, withB ${values.bind}
      WITH withA, withB, ${['node', ...values.carried].join(', ')}
      WHERE ${eventFilter.where(values)}
      MATCH (node)<-[reach:${tied(['INVOLVED_IN'], reading)}]-(broker:Actor)
      WHERE ${allOf('broker.id <> $a', 'broker.id <> $b', standing('reach', reading))}
      WITH DISTINCT broker, node, withA, withB
      WITH broker, sum(CASE WHEN withA THEN 1 ELSE 0 END) AS eventsWithA,
        sum(CASE WHEN withB THEN 1 ELSE 0 END) AS eventsWithB
      ${rankedBrokers(reading)}`,
  })
})
