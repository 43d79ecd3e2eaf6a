import { z } from 'zod'
import { vocabulary } from '../../domain/vocabulary.ts'
import { clocksOf } from '../clocks.ts'
import { defineCypher } from '../defineCypher.ts'
import { defineReadings } from '../defineReadings.ts'
import { thingReference } from '../thing/thingReference.ts'
import { pathParameters } from './pathParameters.ts'
import { pathValues, type PathValues } from './pathValues.ts'

/** One hop of a chain, with the ids of the statements that carry it, where they are asked for. */
export const hopRow = z.object({
  relationship: z.enum(vocabulary.tie),
  direction: z.enum(['FORWARD', 'BACKWARD', 'BOTH']),
  fromReference: thingReference,
  toReference: thingReference,
  statementIds: z.array(z.string()),
})

export type HopRow = z.output<typeof hopRow>

/** Declares a unit that finds chains between two things*/
export function definePaths<Own extends z.ZodRawShape>(
  name: string,
  { text, parameters }: { readonly text: (values: PathValues) => string; readonly parameters: Own },
) {
  return defineReadings(name, (unitName, reading) =>
    defineCypher({
      name: unitName,
      kind: 'r',
      parameters: z.object({ ...pathParameters, ...clocksOf(reading), ...parameters }),
      row: z.object({ hops: z.array(hopRow) }),
      text: text(pathValues[reading]),
    }),
  )
}
