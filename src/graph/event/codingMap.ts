import { z } from 'zod'
import { integer } from '../integer.ts'

/** What was coded of an event of a data set, as one map. */
export const codingMap = (event: string) => {
  const same = ['scheme', 'code', 'goldstein', 'mentions', 'tone', 'mode', 'publication', 'url']
  return `{
    ${same.map((name) => `${name}: ${event}.${name}`).join(', ')},
    label: ${event}.name, root: ${event}.codeRoot, contexts: coalesce(${event}.contexts, []) }`
}

/** What was coded of an event, as a row holds it; `url` is an address, or a citation in its place. */
export const codingRow = z
  .object({
    scheme: z.enum(['CAMEO', 'PLOVER']),
    code: z.string().nullable(),
    label: z.string(),
    root: z.string().nullable(),
    goldstein: z.number().nullable(),
    mentions: integer.nullable(),
    tone: z.number().nullable(),
    mode: z.string().nullable(),
    publication: z.string().nullable(),
    url: z.string().nullable(),
    contexts: z.array(z.string()),
  })
  .nullable()

export type CodingRow = NonNullable<z.output<typeof codingRow>>
