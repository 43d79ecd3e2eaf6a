import { z } from 'zod'
import { candidates } from '../unit/candidates.ts'
import { defineGrouping } from '../unit/defineGrouping.ts'
import { defineList } from '../unit/defineList.ts'
import { defineReadings } from '../unit/defineReadings.ts'
import { allOf } from '../fragment/allOf.ts'
import type { Reading } from '../fragment/reading.ts'
import { statementFilter } from './statementFilter.ts'
import { statementKeys } from './statementKeys.ts'
import { statementMap } from './statementMap.ts'
import { statementRow } from './statementRow.ts'

const ofAspects = 'WHERE $filter.aspects IS NULL OR about.aspect IN $filter.aspects'

/** The statements of one of two actors about the other: read from the speaker's or from those about the other, whichever are fewer. */
const ofPair = `UNWIND [ids, reverse(ids)] AS pair
        MATCH (speaker:Actor {id: pair[0]}) MATCH (subject:Actor {id: pair[1]})
        WITH speaker, subject, COUNT { (speaker)-[:MADE]->() } <= COUNT { (subject)<-[:ABOUT]-() } AS speaksLess
        CALL (speaker, subject, speaksLess) {
          MATCH (speaker)-[:MADE]->(node:Statement) WHERE speaksLess AND EXISTS { (node)-[about:ABOUT]->(subject) ${ofAspects} }
          RETURN node
          UNION ALL
          MATCH (subject)<-[about:ABOUT]-(node:Statement)
          WHERE NOT speaksLess AND ($filter.aspects IS NULL OR about.aspect IN $filter.aspects) AND EXISTS { (speaker)-[:MADE]->(node) }
          RETURN node
        }`

/** Binds each statement that can be in the list, by an index of what the anchor names; the present has ALL in a list of its own. */
const match = (reading: Reading) => `
    CALL (ids) {
      ${[
        ...(reading === 'past' ? [candidates('ALL', 'MATCH (node:Statement)')] : []),
        candidates(
          'TEXT',
          "CALL db.index.fulltext.queryNodes('texts', $anchor.query) YIELD node WITH node, ids WHERE node:Statement",
        ),
        candidates('SPEAKER', 'MATCH (speaker:Actor)-[:MADE]->(node:Statement) WHERE speaker.id IN ids'),
        candidates(
          'SUBJECT',
          `MATCH (subject:Node)<-[about:ABOUT]-(node:Statement) WHERE subject.id IN ids AND ${statementFilter.ofSubject('about')}`,
        ),
        candidates(
          'SOURCE',
          'MATCH (source:Source)<-[:SPAN_OF]-(:Evidence)<-[:EVIDENCED_BY]-(node:Statement) WHERE source.id IN ids',
        ),
        candidates('PAIR', ofPair),
      ].join('\n      UNION ')}
    }
    WITH ids, node`

/** Holds for a match of a text that is one of the anchor's own. */
const isOwn = `CASE WHEN $anchor.source <> 'TEXT' THEN true ELSE CASE $anchor.by
      WHEN 'SPEAKER' THEN EXISTS { (own:Actor)-[:MADE]->(node) WHERE own.id IN ids }
      WHEN 'SUBJECT' THEN EXISTS { (node)-[about:ABOUT]->(own:Node)
        WHERE own.id IN ids AND ${statementFilter.ofSubject('about')} }
      WHEN 'SOURCE' THEN EXISTS { (node)-[:EVIDENCED_BY]->(:Evidence)-[:SPAN_OF]->(own:Source) WHERE own.id IN ids }
      WHEN 'PAIR' THEN EXISTS { (one:Actor)-[:MADE]->(node)-[about:ABOUT]->(other:Actor)
        WHERE one <> other AND one.id IN ids AND other.id IN ids AND ($filter.aspects IS NULL OR about.aspect IN $filter.aspects) }
      ELSE true END END`

const anchors = ['SPEAKER', 'SUBJECT', 'SOURCE', 'PAIR'] as const

const parameters = {
  ...statementFilter.parameters,
  anchor: z.strictObject({
    /** The index that gives the candidates. */
    source: z.enum(['ALL', 'TEXT', ...anchors]),
    /** Relation of the group's ids to a statement; ANY where there are no ids. */
    by: z.enum(['ANY', ...anchors]),
    query: z.string(),
  }),
}

/** The statements of an anchor, which says whose they are, in order of time: of speakers, subjects, sources, a pair of actors or a text. */
export const statementsByAnchor = defineReadings('statementsByAnchor', (name, reading) => {
  const shared = {
    reading,
    parameters,
    match: match(reading),
    where: allOf(statementFilter.where(reading), isOwn),
  }
  return {
    ...defineList({
      ...shared,
      name,
      anchored: true,
      row: statementRow,
      projection: statementMap('node', reading),
      edge: z.null(),
    }),
    grouped: defineGrouping({ ...shared, name: `${name}.grouped`, keys: statementKeys }),
  }
})

/** The start of a list of statements. */
export type StatementAnchorGiven = z.output<typeof parameters.anchor>
