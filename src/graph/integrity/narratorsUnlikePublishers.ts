import { farFuture } from '../../domain/farFuture.ts'
import { defineRule } from './defineRule.ts'

/** What nobody reports is said by the publisher of its source. */
export const narratorsUnlikePublishers = defineRule({
  name: 'narratorsUnlikePublishers',
  text: `
    MATCH (speaker:Actor)-[:MADE]->(statement:Statement)
    WHERE statement.retractedAt = '${farFuture}' AND statement.attributionDepth = 0
    MATCH (statement)-[:EVIDENCED_BY]->(:Evidence)-[:SPAN_OF]->(source:Source)-[:PUBLISHED_BY]->(publisher:Actor)
    WHERE publisher <> speaker
    RETURN DISTINCT statement.id AS id, 'its speaker ' + speaker.id + ' is not ' + publisher.id +
      ', who published its source, and nobody reports it' AS detail`,
})
