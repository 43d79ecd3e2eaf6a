import { z } from 'zod'
import { defineCypher } from '../unit/defineCypher.ts'

const parameters = z.object({})
const row = z.object({ id: z.string(), detail: z.string() })

/** Declares a rule that holds everywhere in a whole graph: its text gives the `id` of what breaks it, and in what way. */
export function defineRule({ name, text }: { name: string; text: string }) {
  return defineCypher({ name: `integrity.${name}`, kind: 'r', parameters, row, text })
}
