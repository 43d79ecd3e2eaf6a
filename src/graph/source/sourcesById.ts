import { defineLookup } from '../unit/defineLookup.ts'
import { known } from '../fragment/known.ts'
import { sourceMap } from './sourceMap.ts'
import { sourceRow } from './sourceRow.ts'

/** Sources by id. */
export const sourcesById = defineLookup({
  name: 'sourcesById',
  row: { row: sourceRow },
  text: (reading) => `
    MATCH (node:Source) WHERE node.id IN $keys AND ${known('node', reading)}
    RETURN node.id AS key, ${sourceMap('node', reading)} AS row`,
})
