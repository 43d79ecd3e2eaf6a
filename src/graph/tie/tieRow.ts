import { z } from 'zod'
import { keySeparator } from '../../domain/pageKey.ts'
import { vocabulary } from '../../domain/vocabulary.ts'
import { selectedParts, whereSelected } from '../event/eventParts.ts'
import { typeOf } from '../fragment/layers.ts'
import type { Reading } from '../fragment/reading.ts'
import { integer } from '../unit/integer.ts'
import { referenceMap } from '../thing/referenceMap.ts'
import { thingReference } from '../thing/thingReference.ts'
import { saidOfTie } from './saidOfTie.ts'

/** A relationship between two things, and figures of the statements that assert it. */
export const tieRow = z.object({
  key: z.string(),
  relationship: z.enum(vocabulary.tie),
  fromReference: thingReference,
  toReference: thingReference,
  role: z.enum(vocabulary.role).nullable(),
  title: z.string().nullable(),
  validFrom: z.string().nullable(),
  validTo: z.string().nullable(),
  /** The least depth of its statements for each certainty at least (saidOfTie). */
  leastDepths: z.array(integer),
  /** Null where the operation selects neither them nor their number. */
  statementIds: z.array(z.string()).nullable(),
})

export type TieRow = z.output<typeof tieRow>

/** The key of a tie. One of a data set stores none; its type, ends and role are shorter than a stored key. */
export const keyOf = (tie: string) =>
  `coalesce(${tie}.key, type(${tie}) + '${keySeparator}' + startNode(${tie}).id + '${keySeparator}'
        + endNode(${tie}).id + '${keySeparator}' + coalesce(${tie}.role, ''))`

const reference = (node: string, reading: Reading) =>
  `head([end IN [${node}] | ${referenceMap('end', reading)}])`

/** A tie's row as a map, where its statements are bound as `said`. */
const tieMap = (reading: Reading) => `tie {
  key: ${keyOf('tie')}, relationship: ${typeOf('tie', reading)},
  fromReference: ${reference('startNode(tie)', reading)}, toReference: ${reference('endNode(tie)', reading)},
  .role, .title, .validFrom, .validTo, leastDepths: ${saidOfTie[reading].leastDepths},
  statementIds: ${whereSelected('carriers', saidOfTie[reading].ids)} }`

/** The statements of a tie of a page: in the present those that the operation selects. */
const saidOnPage: Readonly<Record<Reading, string>> = {
  present: whereSelected('carriers', saidOfTie.present.statements),
  past: saidOfTie.past.statements,
}

const listed = { row: tieRow, selected: selectedParts, edge: z.null() }

/** Row and projection of lists of ties, where `tie` and its statements, `said`, are bound. */
export const listedTie = (reading: Reading) => ({ ...listed, projection: tieMap(reading) })

/** The same where `tie` alone is bound. */
export const listedTieAlone = (reading: Reading) => ({
  ...listed,
  projection: `head([said IN [${saidOnPage[reading]}] | ${tieMap(reading)}])`,
})
