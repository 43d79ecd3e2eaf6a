import { z } from 'zod'
import { defineGrouping } from '../defineGrouping.ts'
import { defineList } from '../defineList.ts'
import { allOf } from '../fragment/allOf.ts'
import { statementFilter } from './statementFilter.ts'
import { statementKeys } from './statementKeys.ts'
import { statementMap } from './statementMap.ts'
import { statementRow } from './statementRow.ts'

/** Gives the candidates of one source where the anchor names it: no row of an UNWIND, no scan. */
const candidates = (source: string, text: string) =>
  `UNWIND CASE $anchor.source WHEN '${source}' THEN [ids] ELSE [] END AS own ${text} RETURN node`

/** Binds each statement that can be in the list, by an index of what the anchor names. */
const match = `
    CALL (ids) {
      ${[
        candidates('ALL', 'MATCH (node:Statement)'),
        candidates(
          'TEXT',
          "CALL db.index.fulltext.queryNodes('texts', $anchor.query) YIELD node WITH node WHERE node:Statement",
        ),
        candidates('SPEAKERS', 'MATCH (speaker:Actor)-[:MADE]->(node:Statement) WHERE speaker.id IN ids'),
        candidates('SUBJECTS', 'MATCH (subject:Node)<-[:ABOUT]-(node:Statement) WHERE subject.id IN ids'),
        candidates(
          'SOURCES',
          'MATCH (source:Source)<-[:SPAN_OF]-(:Evidence)<-[:EVIDENCED_BY]-(node:Statement) WHERE source.id IN ids',
        ),
      ].join('\n      UNION ')}
    }
    WITH DISTINCT ids, node`

/** Holds for a statement of one of the group's two ids about the other. */
const between = (speaker: number, subject: number) => `EXISTS {
        MATCH (:Actor {id: ids[${speaker}]})-[:MADE]->(node)-[about:ABOUT]->(:Actor {id: ids[${subject}]})
        WHERE $filter.aspects IS NULL OR about.aspect IN $filter.aspects }`

const isOwn = `CASE $anchor.by
      WHEN 'SPEAKER' THEN EXISTS { (own:Actor)-[:MADE]->(node) WHERE own.id IN ids }
      WHEN 'SUBJECT' THEN EXISTS { (node)-[about:ABOUT]->(own:Node)
        WHERE own.id IN ids AND ${statementFilter.ofSubject('about')} }
      WHEN 'SOURCE' THEN EXISTS { (node)-[:EVIDENCED_BY]->(:Evidence)-[:SPAN_OF]->(own:Source) WHERE own.id IN ids }
      WHEN 'PAIR' THEN (${between(0, 1)} OR ${between(1, 0)})
      ELSE true END`

const shared = {
  reading: 'past' as const,
  parameters: {
    ...statementFilter.parameters,
    anchor: z.strictObject({
      /** The index that gives the candidates. */
      source: z.enum(['ALL', 'TEXT', 'SPEAKERS', 'SUBJECTS', 'SOURCES']),
      /** What the group's ids are of a statement; ANY where it has none. */
      by: z.enum(['ANY', 'SPEAKER', 'SUBJECT', 'SOURCE', 'PAIR']),
      query: z.string(),
    }),
  },
  match,
  where: allOf(statementFilter.where('past'), isOwn),
}

/** The statements of any list as of another moment, in order of time; the anchor says whose statements they are. */
export const pastStatements = {
  ...defineList({
    ...shared,
    name: 'pastStatements',
    anchored: true,
    row: statementRow,
    projection: statementMap('node'),
    edge: z.null(),
  }),
  grouped: defineGrouping({ ...shared, name: 'pastStatements.grouped', keys: statementKeys }),
}

/** The anchor of a list of past statements. */
export type PastStatementAnchor = z.output<typeof shared.parameters.anchor>
