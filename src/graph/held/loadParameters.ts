import { z } from 'zod'

/** What a unit takes that asks what the load of a seed leaves as it is: see the fragment `stays`. */
export const loadParameters = {
  seed: z.string(),
  complete: z.boolean(),
  kept: z.array(z.string()),
  hashes: z.array(z.string()),
}
