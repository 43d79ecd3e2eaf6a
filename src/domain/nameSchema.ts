import { z } from 'zod'
import { nameFault } from './nameFault.ts'
import { normalName } from './normalName.ts'

/** The schema of a name of so many characters at most, which is kept in its normal spelling. */
export const nameSchema = (longest: number) =>
  z
    .string()
    .refine((text) => nameFault(text) === undefined, {
      error: ({ input }) => nameFault(String(input)) ?? '',
    })
    .overwrite(normalName)
    .max(longest)
    // A refinement does not show in a JSON Schema.
    .meta({ minLength: 1, pattern: '^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*$' })
