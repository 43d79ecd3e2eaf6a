import { z } from 'zod'
import { clocksOf } from './clocks.ts'
import { defineCypher, type Cypher } from './defineCypher.ts'
import { defineReadings, type Readings } from './defineReadings.ts'
import type { Reading } from '../fragment/reading.ts'

/** A unit that answers for many keys at once; each row says by `key` which one it belongs to. */
export type Lookup<R extends z.ZodRawShape> = Cypher<
  z.ZodObject<{ keys: z.ZodArray<z.ZodString> }>,
  z.ZodObject<R & { key: z.ZodString }>
>

/** Declares a lookup: its text takes `$keys` and returns `key` beside the row's own columns. A text without clocks serves both readings. */
export function defineLookup<R extends z.ZodRawShape>(lookup: {
  name: string
  row: R
  /** Parameters of its text in addition to the keys and the clocks. */
  parameters?: z.ZodRawShape
  text: string | ((reading: Reading) => string)
}): Readings<Lookup<R>> {
  const { name, row, parameters, text } = lookup
  const unit = (unitName: string, reading: Reading, unitText: string) =>
    defineCypher({
      name: unitName,
      kind: 'r',
      parameters: z.object({ ...parameters, ...clocksOf(reading), keys: z.array(z.string()) }),
      row: z.object({ ...row, key: z.string() }),
      text: unitText,
    })
  if (typeof text === 'function')
    return defineReadings(name, (unitName, reading) => unit(unitName, reading, text(reading)))
  const timeless = unit(name, 'present', text)
  return { present: timeless, past: timeless }
}
