import { z } from 'zod'
import { vocabulary } from '../../domain/vocabulary.ts'
import { clocksOf } from '../unit/clocks.ts'
import { defineCypher } from '../unit/defineCypher.ts'
import { defineReadings } from '../unit/defineReadings.ts'
import { typeOf } from '../fragment/layers.ts'
import { integer } from '../unit/integer.ts'
import { listed, listOf } from '../unit/listed.ts'
import { between } from './between.ts'
import { lastStep } from './chain.ts'
import { onPath } from './onPath.ts'
import { pathParameters } from './pathParameters.ts'
import { pathValues } from './pathValues.ts'
import { tieWeight } from './tieWeight.ts'

/** A thing between two others, with the types and weights of the ties that lead there. */
const meetingRow = z.object({
  id: z.string(),
  /** The place of the thing in lists. */
  key: z.string(),
  type: z.enum(vocabulary.tie),
  weight: integer,
  otherType: z.enum(vocabulary.tie),
  otherWeight: integer,
})

/** Reads what lies between each of the pairs of one thing with several others: of each weight the first $limit in the order of lists. */
export const pathMeetings = defineReadings('pathMeetings', (name, reading) => {
  const values = pathValues[reading]
  return defineCypher({
    name,
    kind: 'r',
    parameters: z.object({
      ...clocksOf(reading),
      from: pathParameters.from,
      to: pathParameters.to,
      limit: pathParameters.limit,
      filter: pathParameters.filter,
      pairs: z.array(z.object({ one: z.string(), others: z.array(z.string()) })),
    }),
    row: z.object({ one: z.string(), other: z.string(), meetings: z.array(listed(meetingRow)) }),
    text: `
    UNWIND $pairs AS pair
    MATCH (one:Node {id: pair.one})
    UNWIND pair.others AS otherId
    MATCH (other:Node {id: otherId})
    WITH one, other, COUNT { (one)--() } > COUNT { (other)--() } AS turned
    WITH one, other, CASE WHEN turned THEN other ELSE one END AS near, CASE WHEN turned THEN one ELSE other END AS far
    CALL (one, other, near, far) {
      ${between('near', 'far', 'node', values)}
      WITH one, other, node WHERE NOT node IN [one, other] AND NOT node.id IN [$from, $to] AND ${onPath('node', values)}
      ${lastStep({ start: 'one', tie: 'tie', end: 'node' }, ['other', 'node'], reading)}
      ${lastStep({ start: 'node', tie: 'otherTie', end: 'other' }, ['node', 'tie'], reading)}
      WITH node, tie, otherTie, [each IN [tie, otherTie] | ${tieWeight('each', reading)}] AS weights
      WITH node, ${typeOf('tie', reading)} AS type, max(weights[0]) AS weight, ${typeOf('otherTie', reading)} AS otherType, max(weights[1]) AS otherWeight
      WHERE weight > 0 AND otherWeight > 0
      WITH node, ${listOf(meetingRow, {
        id: 'node.id',
        key: 'node.pageKey',
        type: 'type',
        weight: 'weight',
        otherType: 'otherType',
        otherWeight: 'otherWeight',
      })} AS meeting, weight, otherWeight
      ORDER BY node.pageKey
      WITH weight, otherWeight, collect(meeting)[0..$limit] AS meetings
      UNWIND meetings AS meeting
      RETURN collect(meeting) AS meetings
    }
    WITH one, other, meetings WHERE size(meetings) > 0
    RETURN one.id AS one, other.id AS other, meetings`,
  })
})
