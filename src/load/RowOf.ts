import type { z } from 'zod'
import type { Cypher } from '../graph/unit/defineCypher.ts'

/** A row of those that a writing unit takes. */
export type RowOf<Unit> =
  Unit extends Cypher<infer Parameters, z.ZodObject>
    ? z.input<Parameters> extends { rows: (infer Row)[] }
      ? Row
      : never
    : never
