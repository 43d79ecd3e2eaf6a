import { z } from 'zod'
import { vocabulary } from '../../domain/vocabulary.ts'
import { clocksOf } from '../unit/clocks.ts'
import { count } from '../unit/count.ts'
import { defineCypher } from '../unit/defineCypher.ts'
import { defineReadings } from '../unit/defineReadings.ts'
import { isEvent, typeOf } from '../fragment/layers.ts'
import { integer } from '../unit/integer.ts'
import { listed, listOf } from '../unit/listed.ts'
import { actorTies, anyTie, eventTies } from './chain.ts'
import { onPath } from './onPath.ts'
import { pathParameters } from './pathParameters.ts'
import { pathValues } from './pathValues.ts'
import { tieWeight } from './tieWeight.ts'

const thingShape = {
  id: z.string(),
  /** The place of the thing in lists. */
  key: z.string(),
  isEvent: z.boolean(),
  /** Number of its ties of any type. */
  size: integer,
}

/** A thing that another is tied to. Several ties of one type between the two are one, with the greatest weight. */
const tiedRow = z.object({
  ...thingShape,
  type: z.enum(vocabulary.tie),
  weight: integer,
})

/**
 * Reads the ties of things that a path can run through: of a thing with more than $most of them only those between actors, of
 * which nothing has many.
 */
export const pathTies = defineReadings('pathTies', (name, reading) =>
  defineCypher({
    name,
    kind: 'r',
    parameters: z.object({
      ...clocksOf(reading),
      from: pathParameters.from,
      to: pathParameters.to,
      filter: pathParameters.filter,
      ids: z.array(z.string()),
      most: count,
    }),
    row: z.object({ thing: z.object(thingShape), ties: z.array(listed(tiedRow)) }),
    text: `
    UNWIND $ids AS id
    MATCH (thing:Node {id: id})
    WITH thing, COUNT { (thing)-[:${anyTie(reading)}]-() } AS size
    CALL (thing, size) {
      CALL (thing, size) {
        MATCH (thing)-[tie:${actorTies(reading)}]-(other)
        RETURN tie, other
        UNION ALL
        WITH thing, size WHERE size <= $most
        MATCH (thing)-[tie:${eventTies(reading)}]-(other)
        RETURN tie, other
      }
      WITH tie, other
      WHERE ${typeOf('tie', reading)} IN $filter.through AND (other.id IN [$from, $to] OR ${onPath('other', pathValues[reading])})
      WITH other, ${typeOf('tie', reading)} AS type, max(${tieWeight('tie', reading)}) AS weight WHERE weight > 0
      RETURN collect(${listOf(tiedRow, {
        id: 'other.id',
        key: 'other.pageKey',
        isEvent: isEvent('other', reading),
        size: `COUNT { (other)-[:${anyTie(reading)}]-() }`,
        type: 'type',
        weight: 'weight',
      })}) AS ties
    }
    RETURN thing {.id, key: thing.pageKey, isEvent: ${isEvent('thing', reading)}, size: size} AS thing, ties`,
  }),
)
