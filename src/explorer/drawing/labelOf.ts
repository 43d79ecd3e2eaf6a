import type { Thing } from '../asking/types.ts'
import { labelLines } from './labelLines.ts'

/** The lines under a thing: its name, and the time of an event whose name others of the drawing have too. */
export function labelOf(thing: Thing, isShared: boolean): string[] {
  const time = isShared && 'time' in thing ? (thing.time?.edtf ?? thing.time?.earliest) : undefined
  return time == null ? labelLines(thing.name) : [...labelLines(thing.name), time]
}
