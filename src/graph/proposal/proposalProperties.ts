import { z } from 'zod'
import { vocabulary } from '../../domain/vocabulary.ts'
import { count } from '../unit/count.ts'

/** Properties of a proposal as they are written. */
export const proposalProperties = z.strictObject({
  dataset: z.string(),
  title: z.string(),
  note: z.string().nullable(),
  status: z.enum(vocabulary.proposalStatus),
  revision: count,
  by: z.string(),
  authors: z.array(z.string()),
  createdAt: z.string(),
  submittedAt: z.string().nullable(),
  decidedAt: z.string().nullable(),
  decidedBy: z.string().nullable(),
  comment: z.string().nullable(),
  fingerprint: z.string(),
  records: z.string(),
  basis: z.string().nullable(),
  textSource: z.string().nullable(),
  textContent: z.string().nullable(),
  keepsText: z.boolean(),
  undoes: count.nullable(),
  pageKey: z.string(),
})
