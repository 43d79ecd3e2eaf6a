import { z } from 'zod'
import { defineCypher } from '../unit/defineCypher.ts'
import { aliasesIn, earlierNamesOf } from '../fragment/naming.ts'

/** Nodes that got another name, title or trigger at an instant: how they were called until then, and whether they are still called as from then on. */
export const renamedNodes = defineCypher({
  name: 'renamedNodes',
  kind: 'r',
  parameters: z.object({ at: z.string() }),
  row: z.object({
    id: z.string(),
    isLast: z.boolean(),
    name: z.string(),
    aliases: z.array(z.string()),
    description: z.string().nullable(),
  }),
  text: `
    MATCH (n:Node) WHERE n.namedSince >= $at AND $at IN n.renamedAt
    WITH n, size([until IN n.renamedAt WHERE until < $at]) AS place
    RETURN n.id AS id, n.namedSince = $at AS isLast, ${earlierNamesOf('n')}[place] AS name,
      coalesce(${aliasesIn('n.earlierAliases[place]')}, []) AS aliases,
      nullIf(n.earlierDescriptions[place], '') AS description ORDER BY id`,
})
