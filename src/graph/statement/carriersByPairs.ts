import { keySeparator } from '../../domain/pageKey.ts'
import { defineLookup } from '../defineLookup.ts'
import { where } from '../fragment/where.ts'
import { tied } from '../fragment/layers.ts'
import { carriers, standing } from '../fragment/standing.ts'
import { placeOf } from '../record/recordFilter.ts'
import { recordMap } from '../record/recordMap.ts'
import { statementMap } from './statementMap.ts'
import { statementRow } from './statementRow.ts'

/** The key of a pair of things. */
export const pairKey = (one: string, other: string) => `${one}${keySeparator}${other}`

/** The statements that assert a relationship between an event and another thing, in order of time. */
export const carriersByPairs = defineLookup({
  name: 'carriersByPairs',
  row: { row: statementRow },
  text: (reading) => `
    UNWIND $keys AS key
    WITH key, split(key, '${keySeparator}') AS pair
    MATCH (one:Node {id: pair[0]})
    MATCH (one)-[tie:${tied(['INVOLVED_IN', 'LOCATED_IN', 'PART_OF', 'CONCERNS'], reading)}]-(:Node {id: pair[1]}) ${where(standing('tie', reading))}
    UNWIND ${carriers('tie', reading)} AS id
    WITH DISTINCT key, id
    CALL (id) {
      MATCH (node:Statement {id: id})
      RETURN node.pageKey AS place, ${statementMap('node')} AS row
      UNION ALL
      MATCH (node:Record {recordId: id})
      RETURN ${placeOf('node')} AS place, ${recordMap('node')} AS row
    }
    RETURN key, row ORDER BY key, place`,
})
