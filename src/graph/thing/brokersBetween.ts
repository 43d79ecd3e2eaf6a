import { z } from 'zod'
import { clocksOf } from '../unit/clocks.ts'
import { count } from '../unit/count.ts'
import { defineCypher } from '../unit/defineCypher.ts'
import { defineReadings } from '../unit/defineReadings.ts'
import { eventFilter } from '../event/eventFilter.ts'
import { eventValues, type EventValues } from '../event/eventValues.ts'
import { allOf } from '../fragment/allOf.ts'
import { where } from '../fragment/where.ts'
import { eventLabel, tied } from '../fragment/layers.ts'
import type { Reading } from '../fragment/reading.ts'
import { standing } from '../fragment/standing.ts'
import { brokerRow } from './brokerRow.ts'
import { rankedBrokers } from './rankedBrokers.ts'
import { referenceMap } from './referenceMap.ts'

const involvedIn = (reading: Reading) => tied(['INVOLVED_IN'], reading)

/** Everyone else in the events of an actor that pass the filter, and in how many of them. */
const companions = (actor: string, values: EventValues, total: string, when = 'true') => `
        MATCH (${actor})-[tie:${involvedIn(values.reading)}]->(node:${eventLabel(values.reading)}) ${where(when, standing('tie', values.reading))}
        WITH DISTINCT few, many, node
        WITH few, many, node ${values.bind}
        WITH few, many, ${['node', ...values.carried].join(', ')}
        WHERE ${eventFilter.where(values)}
        MATCH (node)<-[reach:${involvedIn(values.reading)}]-(broker:Actor)
        WHERE ${allOf('broker <> few', 'broker <> many', standing('reach', values.reading))}
        WITH broker, count(DISTINCT node) AS ${total}`

/** In how many events that pass the filter a broker is together with the busier of the two. */
const together = (values: EventValues) => `
          MATCH (broker)-[reach:${involvedIn(values.reading)}]->(node:${eventLabel(values.reading)}) ${where(standing('reach', values.reading))}
          WITH DISTINCT many, node
          WHERE EXISTS { (node)<-[tie:${involvedIn(values.reading)}]-(many) ${where(standing('tie', values.reading))} }
          WITH node ${values.bind}
          WITH ${['node', ...values.carried].join(', ')}
          WHERE ${eventFilter.where(values)}
          RETURN count(node) AS withMany`

/** As of another moment, the brokers are found from both ends in turn: no stored count says which is shorter. */
const pastText = `
      MATCH (one:Actor {id: $a}) MATCH (other:Actor {id: $b})
      UNWIND [[one, other, $a], [other, one, $b]] AS ends
      WITH ends[0] AS few, ends[1] AS many, ends[2] AS side
      CALL (few, many) { ${companions('few', eventValues.past, 'shared')}
        RETURN broker, shared
      }
      WITH broker, sum(CASE WHEN side = $a THEN shared ELSE 0 END) AS eventsWithA,
        sum(CASE WHEN side = $b THEN shared ELSE 0 END) AS eventsWithB
      ${rankedBrokers('past')}`

/** The actors that share events with each of two actors, those with most first. */
export const brokersBetween = defineReadings('brokersBetween', (name, reading) => {
  const values = eventValues[reading]
  return defineCypher({
    name,
    kind: 'r',
    parameters: z.object({
      ...eventFilter.parameters,
      ...clocksOf(reading),
      a: z.string(),
      b: z.string(),
      limit: count,
    }),
    row: brokerRow,
    // Brokers are found from the one who is in fewer events. Against the other they are held one by one, or all at once from the other's
    // events, whichever reads fewer ties.
    text:
      reading === 'past'
        ? pastText
        : `
      MATCH (one:Actor {id: $a}) MATCH (other:Actor {id: $b})
      WITH one, other, COUNT { (one)-[:INVOLVED_IN]->() } <= COUNT { (other)-[:INVOLVED_IN]->() } AS inOrder
      WITH inOrder, CASE WHEN inOrder THEN one ELSE other END AS few, CASE WHEN inOrder THEN other ELSE one END AS many
      CALL (few, many) { ${companions('few', values, 'withFew')}
        RETURN broker, withFew
      }
      WITH inOrder, few, many, broker, withFew, COUNT { (broker)-[:INVOLVED_IN]->() } AS reach
      WITH inOrder, few, many, collect({broker: broker, withFew: withFew}) AS found, sum(reach) AS reaches
      WITH inOrder, few, many, found, reaches <= COUNT { (many)-[:INVOLVED_IN]->() } AS oneByOne
      CALL (few, many, found, oneByOne) {
        UNWIND found AS each
        RETURN each.broker AS broker, each.withFew AS withFew, 0 AS withMany
        UNION ALL
        UNWIND CASE WHEN oneByOne THEN found ELSE [] END AS each
        WITH many, each.broker AS broker
        CALL (many, broker) { ${together(values)} }
        RETURN broker, 0 AS withFew, withMany
        UNION ALL ${companions('many', values, 'withMany', 'NOT oneByOne')}
        RETURN broker, 0 AS withFew, withMany
      }
      WITH inOrder, broker, sum(withFew) AS withFew, sum(withMany) AS withMany
      WHERE withFew > 0 AND withMany > 0
      WITH broker, CASE WHEN inOrder THEN withFew ELSE withMany END AS eventsWithA,
        CASE WHEN inOrder THEN withMany ELSE withFew END AS eventsWithB,
        CASE WHEN withFew < withMany THEN withFew ELSE withMany END AS least,
        CASE WHEN withFew < withMany THEN withMany ELSE withFew END AS most
      ORDER BY least DESC, most DESC, broker.id LIMIT $limit
      RETURN ${referenceMap('broker', reading)} AS actorReference, eventsWithA, eventsWithB`,
  })
})
