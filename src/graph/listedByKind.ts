import { z } from 'zod'
import { defineCypher } from './defineCypher.ts'
import { tieKey } from './fragment/tieKey.ts'

/** Whether the keys of lists hold kinds apart (domain/pageKey), by one of them: all are written alike. No row where there is none. */
export const listedByKind = defineCypher({
  name: 'listedByKind',
  kind: 'r',
  parameters: z.object({}),
  row: z.object({ byKind: z.boolean() }),
  text: `
    MATCH ()-[tie:INVOLVED_IN]->()
    WITH tie LIMIT 1
    WITH tie, startNode(tie) AS owner, endNode(tie) AS event
    RETURN coalesce(tie.pageKey = ${tieKey('owner', 'event')}, false) AS byKind`,
})
