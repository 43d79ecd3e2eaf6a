import { z } from 'zod'
import { defineCypher } from '../unit/defineCypher.ts'

/**
 * Things and sources that have a name or alias, for many names at once. `query` finds the words of the name in the full-text index of names,
 * `key` begins the list keys of sources with that title.
 */
export const thingsByNames = defineCypher({
  name: 'thingsByNames',
  kind: 'r',
  parameters: z.object({
    asked: z.array(z.object({ name: z.string(), query: z.string(), key: z.string() })),
  }),
  row: z.object({
    asked: z.string(),
    id: z.string(),
    type: z.string(),
    name: z.string(),
    /** True for the name itself, false for an alias. */
    named: z.boolean(),
    recordedAt: z.string(),
  }),
  text: `
    UNWIND $asked AS asked
    CALL (asked) {
      CALL db.index.fulltext.queryNodes('names', asked.query) YIELD node
      RETURN node
      UNION
      MATCH (node:MeetingSeries) WHERE node.name = asked.name
      RETURN node
      UNION
      MATCH (node:Source) WHERE node.pageKey STARTS WITH asked.key
      RETURN node
    }
    WITH asked.name AS asked, node, coalesce(node.name, node.title) AS name
    WHERE name = asked OR asked IN node.aliases
    RETURN asked, node.id AS id, node.type AS type, name, name = asked AS named, node.recordedAt AS recordedAt`,
})
