import { keySeparator } from '../../domain/pageKey.ts'
import { defineList } from '../unit/defineList.ts'
import { defineReadings } from '../unit/defineReadings.ts'
import { allOf } from '../fragment/allOf.ts'
import { tied } from '../fragment/layers.ts'
import { mostSaidFirst, saidOfTie } from './saidOfTie.ts'
import { tieFilter } from './tieFilter.ts'
import { keyOf, listedTie } from './tieRow.ts'

/**
 * The ties of things, those with most statements first, then by the name at the other end. The events of an actor and those at a place are
 * lists of their own (`tiesToEvents`), which an index gives in order of time.
 */
export const tiesByThings = defineReadings('tiesByThings', (name, reading) => ({
  ascending: defineList({
    name,
    reading,
    parameters: tieFilter.parameters,
    match: `
      MATCH (thing:Node) WHERE thing.id IN ids
      CALL (thing) {
        MATCH (thing)-[tie:${tied(['PART_OF', 'CONCERNS', 'SPEAKS_FOR', 'HOLDS_POSITION_IN', 'BELONGS_TO'], reading)}]-(other)
        RETURN tie, other
        UNION ALL
        MATCH (thing)<-[tie:${tied(['INVOLVED_IN'], reading)}]-(other) RETURN tie, other
        UNION ALL
        MATCH (thing)-[tie:${tied(['LOCATED_IN'], reading)}]->(other) RETURN tie, other
      }
      WITH thing, tie, other, ${saidOfTie[reading].statements} AS said`,
    where: allOf(tieFilter.where(reading), saidOfTie[reading].stands),
    item: 'tie, other, said',
    order: [mostSaidFirst, 'toLower(other.name)', keyOf('tie')].join(` + '${keySeparator}' + `),
    anchored: true,
    ...listedTie(reading),
  }).ascending,
}))
