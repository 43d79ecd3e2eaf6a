import type { Reading } from '../fragment/reading.ts'
import { referenceMap } from './referenceMap.ts'

/** Returns the first bound brokers that share events with both actors: by the lesser count, then by the greater, then by id. */
export const rankedBrokers = (reading: Reading) => `WHERE eventsWithA > 0 AND eventsWithB > 0
      WITH broker, eventsWithA, eventsWithB,
        CASE WHEN eventsWithA < eventsWithB THEN eventsWithA ELSE eventsWithB END AS least,
        CASE WHEN eventsWithA < eventsWithB THEN eventsWithB ELSE eventsWithA END AS most
      ORDER BY least DESC, most DESC, broker.id LIMIT $limit
      RETURN ${referenceMap('broker', reading)} AS actorReference, eventsWithA, eventsWithB`
