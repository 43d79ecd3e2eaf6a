import { z } from 'zod'
import { defineCypher } from '../unit/defineCypher.ts'
import { storedItem } from './storedItem.ts'

/**
 * Nodes of the model, proposals and kept texts that have one of the ids; several kinds may have the same. They are rows of `storedItemRow` once
 * that has parsed them, which takes longer than to read them.
 */
export const storedItemsById = defineCypher({
  name: 'storedItemsById',
  kind: 'r',
  parameters: z.object({ ids: z.array(z.string()) }),
  row: z.object({ labels: z.unknown(), properties: z.unknown(), relationships: z.unknown() }),
  text: `
    UNWIND $ids AS id
    CALL (id) {
      MATCH (n:Node {id: id}) RETURN n
      UNION ALL
      MATCH (n:Proposal {id: id}) RETURN n
      UNION ALL
      MATCH (n:SourceText {id: id}) RETURN n
    }
    RETURN ${storedItem}`,
})
