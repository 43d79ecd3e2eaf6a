import { z } from 'zod'
import { vocabulary } from '../../domain/vocabulary.ts'
import { defineLookup } from '../unit/defineLookup.ts'
import { timeMap, timeRow } from '../fragment/timeMap.ts'
import { recordAspects } from '../record/recordAspects.ts'
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
  text: (reading) => `
    UNWIND $keys AS key
    CALL (key) {
      MATCH (:Statement {id: key})-[about:ABOUT]->(thing:Node)
      RETURN thing, about.aspect AS aspect, ${timeMap('about', 'time')} AS time, about.status AS status, about.stance AS stance
      UNION ALL
      MATCH (:Record {recordId: key})-[:RECORDS*0..1]->(thing:Event)
      UNWIND ${recordAspects('thing')} AS aspect
      RETURN thing, aspect, CASE aspect WHEN 'DATE' THEN ${timeMap('thing', 'time')} END AS time,
        CASE aspect WHEN 'STATUS' THEN thing.status END AS status, null AS stance
    }
    RETURN key, ${referenceMap('thing', reading)} AS thingReference, aspect, time, status, stance
    ORDER BY key, thing.id, aspect`,
})
