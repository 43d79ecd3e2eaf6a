import { ParleyError } from '../../domain/ParleyError.ts'
import { familiesByThings } from '../../graph/tie/familiesByThings.ts'
import type { Reader } from './Reader.ts'

/** Beyond the number of ties that any family has. */
const all = 2 ** 31 - 1

/** The families of the ties of a thing, each counted no further than `countTo`; null counts every tie. */
export function familiesOf(reader: Reader, id: string, countTo: number | null | undefined = null) {
  if (countTo !== null && countTo < 1)
    throw new ParleyError(
      'BAD_USER_INPUT',
      `"countTo" is ${countTo}, but a count ends at 1 or more. Leave it out to count all.`,
    )
  return reader.rows(familiesByThings, id, { most: countTo ?? all })
}
