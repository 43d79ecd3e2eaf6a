import { z } from 'zod'
import { defineCypher } from '../defineCypher.ts'
import { isCodedSet } from '../fragment/isCodedSet.ts'

/** Of the given ids, those of sets of coded records. */
export const heldDatasets = defineCypher({
  name: 'heldDatasets',
  kind: 'r',
  parameters: z.object({ ids: z.array(z.string()) }),
  row: z.object({ id: z.string() }),
  text: `MATCH (source:Source) WHERE source.id IN $ids AND ${isCodedSet('source')} RETURN source.id AS id`,
})
