import { defineLookup } from '../unit/defineLookup.ts'
import { changeMap, changeRow } from './changeRow.ts'

/** Changes by their number, which is the key. */
export const changesByNumbers = defineLookup({
  name: 'changesByNumbers',
  row: { row: changeRow },
  text: `
    UNWIND $keys AS key
    MATCH (change:Change {sequence: toInteger(key)})
    RETURN key, ${changeMap('change')} AS row`,
})
