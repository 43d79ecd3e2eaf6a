import { keySeparator } from '../../domain/pageKey.ts'
import { defineAscendingList } from '../unit/defineAscendingList.ts'
import { defineReadings } from '../unit/defineReadings.ts'
import { isEvent, tied } from '../fragment/layers.ts'
import { mostSaidFirst, saidOfTie } from './saidOfTie.ts'
import { keyOf, listedTie } from './tieRow.ts'

/**
 * The ties of which both ends are among some things, those with most statements first. Each tie is reached from the end that has few of its
 * type, which is an event, or the actor that it leads from: a hub is never expanded.
 */
export const tiesAmong = defineReadings('tiesAmong', (name, reading) =>
  defineAscendingList({
    name,
    reading,
    parameters: {},
    match: `
      MATCH (thing:Node) WHERE thing.id IN ids
      CALL (thing) {
        WITH thing WHERE ${isEvent('thing', reading)}
        MATCH (thing)-[tie:${tied(['INVOLVED_IN', 'LOCATED_IN', 'PART_OF', 'CONCERNS'], reading)}]-(other)
        RETURN tie, other
        UNION ALL
        WITH thing WHERE thing:Actor
        MATCH (thing)-[tie:${tied(['SPEAKS_FOR', 'HOLDS_POSITION_IN', 'BELONGS_TO'], reading)}]->(other)
        RETURN tie, other
      }
      WITH ids, tie, other WHERE other.id IN ids
      WITH tie, ${saidOfTie[reading].statements} AS said`,
    where: saidOfTie[reading].stands,
    item: 'tie, said',
    order: `(${mostSaidFirst} + '${keySeparator}' + ${keyOf('tie')})`,
    anchored: true,
    ...listedTie(reading),
  }),
)
