import { defineLookup } from '../defineLookup.ts'
import { cited } from './cited.ts'
import { evidenceMap } from './evidenceMap.ts'
import { evidenceRow } from './evidenceRow.ts'

/** Evidence by id. */
export const evidenceById = defineLookup({
  name: 'evidenceById',
  row: { row: evidenceRow },
  text: `
    MATCH (node:Evidence) WHERE node.id IN $keys AND ${cited('node')}
    RETURN node.id AS key, ${evidenceMap('node')} AS row`,
})
