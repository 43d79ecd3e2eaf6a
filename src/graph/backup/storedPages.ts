import { z } from 'zod'
import { count } from '../unit/count.ts'
import { defineCypher } from '../unit/defineCypher.ts'
import { storedValues } from '../exported/storedValues.ts'

/** Pages by id of the nodes that are not of the model and change without a number in the ledger. */
export const storedPages = {
  Proposal: pagesOf('Proposal'),
  SourceText: pagesOf('SourceText'),
}

function pagesOf(label: 'Proposal' | 'SourceText') {
  return defineCypher({
    name: `storedPages.${label}`,
    kind: 'r',
    parameters: z.object({ after: z.string(), limit: count }),
    row: z.object({ id: z.string(), labels: z.array(z.string()), properties: storedValues }),
    text: `
      MATCH (n:${label}) WHERE n.id > $after
      WITH n ORDER BY n.id LIMIT $limit
      RETURN n.id AS id, labels(n) AS labels, properties(n) AS properties
      ORDER BY id`,
  })
}
