import { z } from 'zod'
import { vocabulary } from '../../domain/vocabulary.ts'
import { defineLookup } from '../defineLookup.ts'
import { timeMap, timeRow } from '../fragment/timeMap.ts'
import { referenceMap } from '../thing/referenceMap.ts'
import { thingReference } from '../thing/thingReference.ts'

/** What statements are about, once per thing and aspect, with the value said. */
export const subjectsByStatements = defineLookup({
  name: 'subjectsByStatements',
  row: {
    thingReference,
    aspect: z.enum(vocabulary.aspect),
    time: timeRow,
    status: z.enum(vocabulary.eventStatus).nullable(),
    stance: z.enum(vocabulary.stance).nullable(),
  },
  text: `
    UNWIND $keys AS key
    MATCH (:Statement {id: key})-[about:ABOUT]->(thing:Node)
    RETURN key, ${referenceMap('thing')} AS thingReference, about.aspect AS aspect,
      ${timeMap('about', 'time')} AS time, about.status AS status, about.stance AS stance
    ORDER BY key, thing.id, aspect`,
})
