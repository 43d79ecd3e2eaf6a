import { z } from 'zod'
import { defineStatementList } from './defineStatementList.ts'
import { statementFilter } from './statementFilter.ts'

/**
 * The statements whose texts or quotations match a full-text query, in order of time; `anchor` says whose they are: those of
 * the group's SPEAKER, SUBJECT or SOURCE, or ANY.
 */
export const statementsByText = defineStatementList({
  name: 'statementsByText',
  parameters: {
    query: z.string(),
    anchor: z.enum(['ANY', 'SPEAKER', 'SUBJECT', 'SOURCE']),
  },
  match: "CALL db.index.fulltext.queryNodes('texts', $query) YIELD node WITH node, ids",
  anchor: `node:Statement
    AND CASE $anchor
      WHEN 'SPEAKER' THEN EXISTS { (own:Actor)-[:MADE]->(node) WHERE own.id IN ids }
      WHEN 'SUBJECT' THEN EXISTS { (node)-[about:ABOUT]->(own:Node)
        WHERE own.id IN ids AND ${statementFilter.ofSubject('about')} }
      WHEN 'SOURCE' THEN EXISTS { (node)-[:EVIDENCED_BY]->(:Evidence)-[:SPAN_OF]->(own:Source) WHERE own.id IN ids }
      ELSE true END`,
})
