import type { z } from 'zod'
import { neutralValue } from '../../src/graph/unit/neutralValue.ts'

/** The filter of a unit that asks for nothing; undefined where it takes none. */
export function openFilter(parameters: z.ZodObject): Record<string, unknown> | undefined {
  const { filter } = neutralValue(parameters) as { filter?: object }
  return (
    filter &&
    Object.fromEntries(
      Object.entries(filter).map(([name, value]) => [name, Array.isArray(value) ? [] : (value as unknown)]),
    )
  )
}
