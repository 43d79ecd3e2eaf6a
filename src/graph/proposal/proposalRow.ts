import { z } from 'zod'
import { vocabulary } from '../../domain/vocabulary.ts'
import { integer } from '../unit/integer.ts'

/** A proposal as it is stored, its records and its basis as JSON. */
export const proposalRow = z.object({
  id: z.string(),
  dataset: z.string(),
  title: z.string(),
  note: z.string().nullable(),
  status: z.enum(vocabulary.proposalStatus),
  revision: integer,
  /** Name of who created it, and names of all who wrote a revision. */
  by: z.string(),
  authors: z.array(z.string()),
  createdAt: z.string(),
  submittedAt: z.string().nullable(),
  decidedAt: z.string().nullable(),
  decidedBy: z.string().nullable(),
  comment: z.string().nullable(),
  /** SHA-256 over what it was created with: the same key with other content is another proposal. */
  fingerprint: z.string(),
  records: z.string(),
  /** Versions that it recodes or retracts, as its author saw them; null where it never was without faults. */
  basis: z.string().nullable(),
  textSource: z.string().nullable(),
  /** Null where none was given, and once the proposal is decided. */
  textContent: z.string().nullable(),
  keepsText: z.boolean(),
  /** Number of the change that it undoes, if it does. */
  undoes: integer.nullable(),
})

export type ProposalRow = z.output<typeof proposalRow>

/** The row of a proposal as a map. */
export const proposalMap = (proposal: string) =>
  `${proposal} {${Object.keys(proposalRow.shape)
    .map((name) => `.${name}`)
    .join(', ')}}`
