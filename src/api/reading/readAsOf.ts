import type { Context, Path } from '../Context.ts'
import type { Reader } from './Reader.ts'

/** Has all that lies below a place of the answer read as of an instant (RFC 3339 UTC), and returns what reads so. */
export function readAsOf({ reader, parts }: Context, path: Path, instant: string): Reader {
  const earlier = reader.asOf(instant)
  parts.set(path, earlier)
  return earlier
}
