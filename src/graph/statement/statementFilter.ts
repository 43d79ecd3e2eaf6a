import { z } from 'zod'
import { vocabulary } from '../../domain/vocabulary.ts'
import { count } from '../unit/count.ts'
import { overlaps } from '../fragment/overlaps.ts'
import type { Reading } from '../fragment/reading.ts'
import { visible } from '../fragment/visible.ts'

/** Holds for the relationship to a subject that meets what is asked of one and the same subject. */
const passes = (about: string) =>
  `($filter.aspects IS NULL OR ${about}.aspect IN $filter.aspects)
    AND ($filter.stances IS NULL OR ${about}.stance IN $filter.stances)`

const ids = z.array(z.string()).nullable()

/** The words that a property of a statement may have. */
const word = z.strictObject({
  property: z.enum(['speechAct', 'form', 'polarity']),
  words: z.array(z.string()),
})

/** A subject that a statement must have: one of these ids, or any; a topic alone where that is asked. */
const subject = z.strictObject({ ids, isTopic: z.boolean() })

/**
 * What a list of statements can be filtered by; null is no condition.
 * One map holds it all: a plan is kept per types of the parameters, and a map has one type whatever is in it.
 */
export const statementFilter = {
  ofSubject: passes,
  parameters: {
    filter: z.object({
      /** Each has to be met. */
      words: z.array(word),
      speakers: ids,
      speakerTypes: ids,
      /** Each has to be met, in one of the aspects and stances. */
      subjects: z.array(subject),
      aspects: ids,
      stances: ids,
      linkTypes: ids,
      sources: ids,
      minCertaintyRank: count.nullable(),
      minDepth: count.nullable(),
      maxDepth: count.nullable(),
      saidFrom: z.string().nullable(),
      saidTo: z.string().nullable(),
    }),
  },
  // A subquery sees what the list has bound, so its variables have names that no list uses.
  where: (reading: Reading) => `${visible('node', reading)}
    AND all(asked IN $filter.words WHERE node[asked.property] IN asked.words)
    AND ($filter.minCertaintyRank IS NULL OR node.certaintyRank >= $filter.minCertaintyRank)
    AND ($filter.minDepth IS NULL OR node.attributionDepth >= $filter.minDepth)
    AND ($filter.maxDepth IS NULL OR node.attributionDepth <= $filter.maxDepth)
    AND ${overlaps('node.saidSince', 'node.saidBy', '$filter.saidFrom', '$filter.saidTo')}
    AND ($filter.speakers IS NULL AND $filter.speakerTypes IS NULL OR EXISTS { (maker:Actor)-[:MADE]->(node)
      WHERE ($filter.speakers IS NULL OR maker.id IN $filter.speakers)
        AND ($filter.speakerTypes IS NULL OR maker.type IN $filter.speakerTypes) })
    AND all(asked IN $filter.subjects WHERE EXISTS { (node)-[aboutAsked:ABOUT]->(thing:Node)
      WHERE (asked.ids IS NULL OR thing.id IN asked.ids) AND (NOT asked.isTopic OR thing:Topic) AND ${passes('aboutAsked')} })
    AND ($filter.linkTypes IS NULL
      OR EXISTS { (node)-[linkAsked:${vocabulary.linkType.join('|')}]->(linked:Statement)
        WHERE type(linkAsked) IN $filter.linkTypes AND ${visible('linked', reading)} })
    AND ($filter.sources IS NULL
      OR EXISTS { (node)-[:EVIDENCED_BY]->(:Evidence)-[:SPAN_OF]->(origin:Source) WHERE origin.id IN $filter.sources })`,
}
