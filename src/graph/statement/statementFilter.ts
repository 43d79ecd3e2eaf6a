import { z } from 'zod'
import { vocabulary } from '../../domain/vocabulary.ts'
import { count } from '../count.ts'
import { overlaps } from '../fragment/overlaps.ts'
import type { Reading } from '../fragment/reading.ts'
import { visible } from '../fragment/visible.ts'

/** Holds for the relationship to a subject that meets what is asked of one and the same subject. */
const passes = (about: string) =>
  `($filter.aspects IS NULL OR ${about}.aspect IN $filter.aspects)
    AND ($filter.stances IS NULL OR ${about}.stance IN $filter.stances)`

const words = z.array(z.string()).nullable()

/**
 * What a list of statements can be filtered by; null is no condition.
 * One map holds it all: a plan is kept per types of the parameters, and a map has one type whatever is in it.
 */
export const statementFilter = {
  ofSubject: passes,
  parameters: {
    filter: z.object({
      speakers: words,
      speakerTypes: words,
      subjects: words,
      topics: words,
      aspects: words,
      stances: words,
      linkTypes: words,
      sources: words,
      speechActs: words,
      forms: words,
      minCertaintyRank: count.nullable(),
      polarity: z.string().nullable(),
      minDepth: count.nullable(),
      maxDepth: count.nullable(),
      saidFrom: z.string().nullable(),
      saidTo: z.string().nullable(),
    }),
  },
  // A subquery sees what the list has bound, so its relationship has a name that no list uses.
  where: (reading: Reading) => `${visible('node', reading)}
    AND ($filter.speechActs IS NULL OR node.speechAct IN $filter.speechActs)
    AND ($filter.forms IS NULL OR node.form IN $filter.forms)
    AND ($filter.minCertaintyRank IS NULL OR node.certaintyRank >= $filter.minCertaintyRank)
    AND ($filter.polarity IS NULL OR node.polarity = $filter.polarity)
    AND ($filter.minDepth IS NULL OR node.attributionDepth >= $filter.minDepth)
    AND ($filter.maxDepth IS NULL OR node.attributionDepth <= $filter.maxDepth)
    AND ${overlaps('node.saidSince', 'node.saidBy', '$filter.saidFrom', '$filter.saidTo')}
    AND ($filter.speakers IS NULL OR EXISTS { (maker:Actor)-[:MADE]->(node) WHERE maker.id IN $filter.speakers })
    AND ($filter.speakerTypes IS NULL OR EXISTS { (maker:Actor)-[:MADE]->(node) WHERE maker.type IN $filter.speakerTypes })
    AND ($filter.subjects IS NULL AND $filter.aspects IS NULL AND $filter.stances IS NULL
      OR EXISTS { (node)-[aboutAsked:ABOUT]->(thing:Node)
        WHERE ($filter.subjects IS NULL OR thing.id IN $filter.subjects) AND ${passes('aboutAsked')} })
    AND ($filter.topics IS NULL
      OR EXISTS { (node)-[aboutAsked:ABOUT]->(topic:Topic)
        WHERE topic.id IN $filter.topics AND ${passes('aboutAsked')} })
    AND ($filter.linkTypes IS NULL
      OR EXISTS { (node)-[linkAsked:${vocabulary.linkType.join('|')}]->(linked:Statement)
        WHERE type(linkAsked) IN $filter.linkTypes AND ${visible('linked', reading)} })
    AND ($filter.sources IS NULL
      OR EXISTS { (node)-[:EVIDENCED_BY]->(:Evidence)-[:SPAN_OF]->(origin:Source) WHERE origin.id IN $filter.sources })`,
}
