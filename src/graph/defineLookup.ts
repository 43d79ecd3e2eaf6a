import { z } from 'zod'
import { clocks } from './clocks.ts'
import { defineCypher, type Cypher } from './defineCypher.ts'

/** A unit that answers for many keys at once; each row says by `key` which one it belongs to. */
export type Lookup<R extends z.ZodRawShape> = Cypher<
  z.ZodObject<typeof clocks & { keys: z.ZodArray<z.ZodString> }>,
  z.ZodObject<R & { key: z.ZodString }>
>

/** Declares a lookup: its text takes `$keys` and returns `key` beside the row's own columns. */
export function defineLookup<R extends z.ZodRawShape>(lookup: {
  name: string
  row: R
  /** What its row takes beside the keys and the clocks. */
  selected?: z.ZodRawShape
  text: string
}): Lookup<R> {
  return defineCypher({
    name: lookup.name,
    kind: 'r',
    parameters: z.object({ ...lookup.selected, ...clocks, keys: z.array(z.string()) }),
    row: z.object({ ...lookup.row, key: z.string() }),
    text: lookup.text,
  })
}
