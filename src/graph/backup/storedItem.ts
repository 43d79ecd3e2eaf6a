import { z } from 'zod'
import { vocabulary } from '../../domain/vocabulary.ts'
import { storedValues } from '../exported/storedValues.ts'
import { formerTie } from '../fragment/layers.ts'

/** A node as it is stored, with the relationships that are kept with it. */
export const storedItemRow = z.object({
  labels: z.array(z.string()),
  properties: storedValues,
  relationships: z.array(
    z.object({
      type: z.string(),
      /** Id of the node that it leads to, or of the one that it comes from; the other end is the node itself. */
      to: z.string().nullable(),
      from: z.string().nullable(),
      properties: storedValues,
    }),
  ),
})

export type StoredItem = z.output<typeof storedItemRow>

/** Types whose relationships are kept with the node that they lead to: of their two ends, the one that has few of them. */
const keptWithTarget = ['MADE', 'INVOLVED_IN', `${formerTie}INVOLVED_IN`]

/**
 * Types whose relationships are kept with the node that they come from. They are named one by one, for a hub has many of others. A type that
 * both lists lack ends every backup, because fewer relationships are read than the database counts.
 */
const keptWithOrigin = [
  ...vocabulary.tie.flatMap((tie) => [tie, formerTie + tie]).filter((type) => !keptWithTarget.includes(type)),
  ...vocabulary.linkType,
  ...['REPORTS', 'EVIDENCED_BY', 'SPAN_OF', 'PUBLISHED_BY', 'CITES', 'ABOUT'],
  ...['CONDITIONAL_ON', 'FULFILS', 'RECORDS'],
]

/** Columns of a bound node `n` of the model. Every relationship is kept with exactly one of its ends. */
export const storedItem = `
  labels(n) AS labels, properties(n) AS properties,
  COLLECT { MATCH (n)-[r:${keptWithOrigin.join('|')}]->(other:Node)
    RETURN {type: type(r), to: other.id, from: null, properties: properties(r)} } +
  COLLECT { MATCH (n)<-[r:${keptWithTarget.join('|')}]-(other:Node)
    RETURN {type: type(r), to: null, from: other.id, properties: properties(r)} } AS relationships`
