import { z } from 'zod'

const parts = ['Text', 'Edtf', 'Earliest', 'Latest', 'Basis', 'ResolvedFrom'] as const
const part = z.string().nullable()

type Name<Prefix extends string> = `${Prefix}${(typeof parts)[number]}`
/** A time as the properties under one prefix; null removes one. */
export type TimeProperties<Prefix extends string> = { [Key in Name<Prefix>]: string | null }

/** The schema of the properties that hold a time under a prefix. */
export function timeParameters<Prefix extends string>(
  prefix: Prefix,
): { [Key in Name<Prefix>]: typeof part } {
  return Object.fromEntries(parts.map((name) => [prefix + name, part])) as {
    [Key in Name<Prefix>]: typeof part
  }
}
