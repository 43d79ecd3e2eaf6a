import type { TimeSpan } from '../../domain/timeSpan.ts'
import type { TimeProperties } from './timeParameters.ts'

/** A time as the properties that a node or relationship holds under a prefix; all null where there is none. */
export function timeProperties<Prefix extends string>(
  prefix: Prefix,
  time: TimeSpan | null,
): TimeProperties<Prefix> {
  return {
    [`${prefix}Text`]: time?.text ?? null,
    [`${prefix}Edtf`]: time?.edtf ?? null,
    [`${prefix}Earliest`]: time?.earliest ?? null,
    [`${prefix}Latest`]: time?.latest ?? null,
    [`${prefix}Basis`]: time?.basis ?? null,
    [`${prefix}ResolvedFrom`]: time?.resolvedFrom ?? null,
  } as TimeProperties<Prefix>
}
