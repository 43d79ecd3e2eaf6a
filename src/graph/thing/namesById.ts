import { z } from 'zod'
import { defineLookup } from '../unit/defineLookup.ts'

/** Names of things, titles of sources and triggers of conditions by id, whenever they were known. */
export const namesById = defineLookup({
  name: 'namesById',
  row: { name: z.string() },
  text: `
    UNWIND $keys AS key
    MATCH (node:Node {id: key})
    RETURN key, coalesce(node.name, node.title, node.trigger) AS name`,
})
