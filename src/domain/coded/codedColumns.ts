import { z } from 'zod'
import { addressFault } from '../addressFault.ts'

/** A column of coded records, by its name in a row. */
export interface CodedColumn {
  /** Type of the stored property, as `neo4j-admin database import` spells it. */
  readonly type: 'string' | 'long' | 'double' | 'string[]'
  /** Name of the stored property, where it differs from the name in a row. */
  readonly property?: string
  /** True where every record has a value; a value that was not coded is null. */
  readonly required?: true
}

/** A column that a line of the interchange format states, with the values that it may have there. */
export interface StatedColumn extends CodedColumn {
  readonly value: z.ZodType
}

const address = z
  .string()
  .max(4_000)
  .refine((text) => addressFault(text) === undefined, {
    error: ({ input }) => addressFault(String(input)) ?? '',
  })

/**
 * The columns of coded records, in the order of exported lines. The lines, the files of a bulk import, the Cypher that
 * writes and reads them, and the rows follow from it.
 */
export const codedColumns = {
  /** Properties of a record, which a node of the label Record holds. */
  record: {
    id: { type: 'string', property: 'recordId', required: true },
    /** Place among the records of its data set, in order of time. */
    key: { type: 'string', property: 'recordKey', required: true },
    file: { type: 'string', required: true },
    line: { type: 'long', required: true },
    label: { type: 'string', required: true },
    from: { type: 'string' },
    to: { type: 'string' },
    /** The day on which the set took it up, YYYY-MM-DD. */
    saidOn: { type: 'string', property: 'saidEarliest' },
    /** The last day on which it can have been said, YYYY-MM-DD. */
    saidBy: { type: 'string', required: true },
  },
  /** Codes of the verb, which the event holds. */
  verb: {
    scheme: { type: 'string', required: true, value: z.enum(['CAMEO', 'PLOVER']) },
    code: { type: 'string', value: z.string().max(2_000) },
    /** Category of the code; of a CAMEO code its first two digits. An index has it, as it has the ids. */
    root: { type: 'string', property: 'codeRoot', value: z.string().max(2_000) },
  },
  /** Further values that were coded of the event, which holds them. */
  coding: {
    goldstein: { type: 'double', value: z.number().min(-10).max(10) },
    mentions: { type: 'long', value: z.int32().nonnegative() },
    tone: { type: 'double', value: z.number().min(-100).max(100) },
    mode: { type: 'string', value: z.string() },
    /** Publisher of the report. */
    publication: { type: 'string', value: z.string() },
    /** Address of the report, or a citation where there is none. */
    url: { type: 'string', value: address },
    contexts: { type: 'string[]', value: z.array(z.string()) },
  },
} as const satisfies {
  readonly record: Readonly<Record<string, CodedColumn>>
  readonly verb: Readonly<Record<string, StatedColumn>>
  readonly coding: Readonly<Record<string, StatedColumn>>
}
