import { z } from 'zod'

/** A value of the shape that a schema takes which names nothing: plans are kept per types of the parameters, not per values. */
export function neutralValue(schema: z.ZodType): unknown {
  if (schema instanceof z.ZodObject) {
    return Object.fromEntries(
      Object.entries(schema.shape).map(([name, inner]) => [name, neutralValue(inner as z.ZodType)]),
    )
  }
  if (schema instanceof z.ZodArray) return [neutralValue(schema.element as z.ZodType)]
  if (schema instanceof z.ZodNullable) return null
  if (schema instanceof z.ZodEnum) return schema.options[0]
  if (schema instanceof z.ZodPipe) return neutralValue(schema.in as z.ZodType)
  if (schema instanceof z.ZodBoolean) return false
  return schema instanceof z.ZodNumber ? 1 : ''
}
