import { z } from 'zod'
import { integer } from '../integer.ts'

/** What was coded of an event of a data set, as one map; null where it is none. */
export const codingMap = (event: string) => `CASE WHEN ${event}.scheme IS NULL THEN null ELSE ${event} {
    .scheme, .code, label: ${event}.name, root: ${event}.codeRoot, .goldstein, .mentions, .tone, .mode, .url,
    contexts: coalesce(${event}.contexts, []) } END`

/** The row of such a map. */
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
    url: z.string().nullable(),
    contexts: z.array(z.string()),
  })
  .nullable()
