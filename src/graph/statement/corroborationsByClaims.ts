import { z } from 'zod'
import { keySeparator } from '../../domain/pageKey.ts'
import { defineLookup } from '../unit/defineLookup.ts'
import { recorded } from '../fragment/recorded.ts'
import { anEvent } from '../fragment/layers.ts'
import { visible } from '../fragment/visible.ts'
import { integer } from '../unit/integer.ts'
import { recordAspects } from '../record/recordAspects.ts'

/** How many speakers affirm claims, and in which sources: each with those of the others that it cites, directly or through more. */
export const corroborationsByClaims = defineLookup({
  name: 'corroborationsByClaims',
  row: {
    speakers: integer,
    sources: z.array(z.object({ id: z.string(), cites: z.array(z.string()) })),
  },
  text: (reading) => `
    UNWIND $keys AS key
    WITH key, split(key, '${keySeparator}') AS claim
    CALL (claim) {
      CALL (claim) {
        MATCH (${anEvent(reading)} {id: claim[0]})<-[about:ABOUT]-(node:Statement)
        WHERE about.aspect = claim[1] AND node.polarity = 'AFFIRMED' AND ${visible('node', reading)}
        MATCH (speaker:Actor)-[:MADE]->(node)
        MATCH (node)-[:EVIDENCED_BY]->(:Evidence)-[:SPAN_OF]->(source:Source)
        RETURN speaker, source
        UNION ALL
        MATCH (event:Node&Event {id: claim[0]})<-[:RECORDS*0..1]-(node:Record)
        WHERE claim[1] IN ${recordAspects('event')} AND ${recorded('node', reading)}
        MATCH (source:Source {id: node.dataset})-[:PUBLISHED_BY]->(speaker:Actor)
        RETURN speaker, source
      }
      RETURN count(DISTINCT speaker) AS speakers, collect(DISTINCT source) AS sources
    }
    CALL (sources) {
      UNWIND sources AS source
      OPTIONAL MATCH (source)-[:CITES*1..]->(cited:Source) WHERE cited IN sources
      WITH source, collect(DISTINCT cited.id) AS cites
      RETURN collect({id: source.id, cites: cites}) AS listed
    }
    RETURN key, speakers, listed AS sources`,
})
