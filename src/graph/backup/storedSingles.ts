import { z } from 'zod'
import { defineCypher } from '../unit/defineCypher.ts'
import { storedValues } from '../exported/storedValues.ts'

/** The ledger and the version of the structure, and the tokens, of which there are few. */
export const storedSingles = defineCypher({
  name: 'storedSingles',
  kind: 'r',
  parameters: z.object({}),
  row: z.object({ labels: z.array(z.string()), properties: storedValues }),
  text: `
    CALL () {
      MATCH (n:Ledger {id: 'parley'}) RETURN n
      UNION ALL
      MATCH (n:Structure {id: 'parley'}) RETURN n
      UNION ALL
      MATCH (n:Token) RETURN n
    }
    RETURN labels(n) AS labels, properties(n) AS properties`,
})
