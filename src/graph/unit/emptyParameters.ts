import { z } from 'zod'
import type { Cypher } from './defineCypher.ts'
import { neutralValue } from './neutralValue.ts'

/** Parameters with which a unit writes nothing: lists and maps are empty, and every other value names nothing. */
export function emptyParameters({ parameters }: Cypher<z.ZodObject, z.ZodObject>): Record<string, unknown> {
  const names = Object.entries<z.ZodType>(parameters.shape)
  return Object.fromEntries(names.map(([name, type]) => [name, emptyValue(type)]))
}

function emptyValue(type: z.ZodType): unknown {
  if (type instanceof z.ZodArray) return []
  return type instanceof z.ZodObject ? {} : type.parse(neutralValue(type))
}
