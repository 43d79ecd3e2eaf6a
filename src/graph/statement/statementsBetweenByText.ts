import { z } from 'zod'
import { defineList } from '../defineList.ts'
import { statementFilter } from './statementFilter.ts'
import { statementMap } from './statementMap.ts'
import { statementRow } from './statementRow.ts'

const says = (speaker: number, subject: number) => `EXISTS {
        MATCH (:Actor {id: ids[${speaker}]})-[:MADE]->(node)-[about:ABOUT]->(:Actor {id: ids[${subject}]})
        WHERE $filter.aspects IS NULL OR about.aspect IN $filter.aspects }`

/** The statements of one actor of a group about the other whose texts or quotations match a full-text query, in order of time. */
export const statementsBetweenByText = defineList({
  name: 'statementsBetweenByText',
  reading: 'present',
  parameters: { ...statementFilter.parameters, query: z.string() },
  match: "CALL db.index.fulltext.queryNodes('texts', $query) YIELD node WITH node, ids",
  where: `node:Statement AND (${says(0, 1)} OR ${says(1, 0)}) AND ${statementFilter.where('present')}`,
  anchored: true,
  row: statementRow,
  projection: statementMap('node'),
  edge: z.null(),
})
