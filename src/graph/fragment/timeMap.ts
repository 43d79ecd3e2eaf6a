import { z } from 'zod'
import { vocabulary } from '../../domain/vocabulary.ts'

/** The time that a node or relationship holds under a prefix, as one map; null where it holds none. */
export const timeMap = (holder: string, prefix: string) => {
  const field = (name: string) => `${holder}.${prefix}${name}`
  return `CASE WHEN ${field('Basis')} IS NULL THEN null ELSE {
    text: ${field('Text')}, edtf: ${field('Edtf')}, earliest: ${field('Earliest')}, latest: ${field('Latest')},
    basis: ${field('Basis')}, resolvedFrom: ${field('ResolvedFrom')} } END`
}

/** The row of such a map: a TimeSpan of the domain. */
export const timeRow = z
  .object({
    text: z.string().nullable(),
    edtf: z.string().nullable(),
    earliest: z.string().nullable(),
    latest: z.string().nullable(),
    basis: z.enum(vocabulary.timeBasis),
    resolvedFrom: z.string().nullable(),
  })
  .nullable()
