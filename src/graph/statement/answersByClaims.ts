import { z } from 'zod'
import { keySeparator } from '../../domain/pageKey.ts'
import { vocabulary } from '../../domain/vocabulary.ts'
import { defineLookup } from '../unit/defineLookup.ts'
import { anEvent } from '../fragment/layers.ts'
import { visible } from '../fragment/visible.ts'
import { statementMap } from './statementMap.ts'
import { statementRow } from './statementRow.ts'

/** The key of what is claimed of an event in one aspect. */
export const claimKey = (event: string, aspect: string) => `${event}${keySeparator}${aspect}`

/**
 * The statements that decide on the status of claims, in order of time: those that contest one of a claim's statements in its aspect,
 * and those of another speaker that confirm one.
 */
export const answersByClaims = defineLookup({
  name: 'answersByClaims',
  row: { status: z.enum(vocabulary.claimStatus), row: statementRow },
  text: (reading) => `
    UNWIND $keys AS key
    WITH key, split(key, '${keySeparator}') AS claim
    MATCH (${anEvent(reading)} {id: claim[0]})<-[about:ABOUT]-(stated:Statement)<-[:MADE]-(speaker:Actor)
    WHERE about.aspect = claim[1] AND ${visible('stated', reading)}
    MATCH (stated)<-[link:CONFIRMS|DENIES|CONTRADICTS]-(node:Statement)<-[:MADE]-(other:Actor)
    WHERE link.aspect = claim[1] AND ${visible('node', reading)} AND (type(link) <> 'CONFIRMS' OR other <> speaker)
    WITH DISTINCT key, CASE type(link) WHEN 'CONFIRMS' THEN 'CONFIRMED' ELSE 'CONTESTED' END AS status, node
    RETURN key, status, ${statementMap('node', reading)} AS row
    ORDER BY key, node.pageKey`,
})
