import { keySeparator } from '../../domain/pageKey.ts'
import { vocabulary } from '../../domain/vocabulary.ts'
import { defineLookup } from '../unit/defineLookup.ts'
import { allOf } from '../fragment/allOf.ts'
import { tied, typeOf } from '../fragment/layers.ts'
import { carriers, standing } from '../fragment/standing.ts'
import { placeOf } from '../record/recordFilter.ts'
import { recordMap } from '../record/recordMap.ts'
import { statementMap } from './statementMap.ts'
import { statementRow } from './statementRow.ts'

interface Ties {
  readonly one: string
  readonly other: string
  /** The type of the ties; any unless stated. */
  readonly type?: string
  /** The least certainty, as a rank, and the greatest depth of the statements; any unless stated. */
  readonly minCertaintyRank?: number
  readonly maxDepth?: number
}

/** Stands for no bound of the depth. */
const anyDepth = 1_000_000

/** The key of the ties between two things. */
export const tiesKey = ({ one, other, type = '', minCertaintyRank = 0, maxDepth = anyDepth }: Ties) =>
  [one, other, type, minCertaintyRank, maxDepth].join(keySeparator)

/** The statements that assert ties between two things, in order of time. */
export const carriersByTies = defineLookup({
  name: 'carriersByTies',
  row: { row: statementRow },
  text: (reading) => `
    UNWIND $keys AS key
    WITH key, split(key, '${keySeparator}') AS part
    MATCH (one:Node {id: part[0]}) MATCH (other:Node {id: part[1]})
    CALL (one, other) {
      MATCH (one)-[tie:${tied(vocabulary.tie, reading)}]-(other)
      RETURN tie
    }
    WITH key, part, tie WHERE ${allOf(`part[2] IN ['', ${typeOf('tie', reading)}]`, standing('tie', reading))}
    UNWIND ${carriers('tie', reading)} AS id
    WITH DISTINCT key, id, toInteger(part[3]) AS minCertaintyRank, toInteger(part[4]) AS maxDepth
    CALL (id, minCertaintyRank, maxDepth) {
      MATCH (node:Statement {id: id}) WHERE node.certaintyRank >= minCertaintyRank AND node.attributionDepth <= maxDepth
      RETURN node.pageKey AS place, ${statementMap('node', reading)} AS row
      UNION ALL
      MATCH (node:Record {recordId: id})
      RETURN ${placeOf('node')} AS place, ${recordMap('node', reading)} AS row
    }
    RETURN key, row ORDER BY key, place`,
})
