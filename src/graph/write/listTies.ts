import { z } from 'zod'
import { defineCypher } from '../unit/defineCypher.ts'
import { tieKey } from '../fragment/tieKey.ts'
import { written } from './written.ts'

/** Gives events their places in the lists of their actors and places, which their kinds and times say; other ids are passed over. */
export const listTies = defineCypher({
  name: 'listTies',
  kind: 'w',
  parameters: z.object({ ids: z.array(z.string()) }),
  row: written,
  text: `
    UNWIND $ids AS id
    MATCH (owner:Node)-[tie:INVOLVED_IN|LOCATED_IN]-(event:Event&Node {id: id})
      USING INDEX SEEK event:Node(id)
    SET tie.pageKey = ${tieKey('owner', 'event')}
    RETURN count(*) AS written`,
})
