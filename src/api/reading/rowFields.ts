import { conditionRow } from '../../graph/condition/conditionRow.ts'
import { eventRow } from '../../graph/event/eventRow.ts'
import { evidenceRow } from '../../graph/evidence/evidenceRow.ts'
import { sourceReference } from '../../graph/source/sourceReference.ts'
import { sourceRow } from '../../graph/source/sourceRow.ts'
import { statementRow } from '../../graph/statement/statementRow.ts'
import { thingReference } from '../../graph/thing/thingReference.ts'
import { thingRow } from '../../graph/thing/thingRow.ts'

const thing = fieldsOf([eventRow.shape, thingRow.shape], thingReference.shape)
const source = fieldsOf([sourceRow.shape], sourceReference.shape)
const statement = fieldsOf([statementRow.shape], { id: true })
const others = fieldsOf([evidenceRow.shape, conditionRow.shape], { id: true })

/**
 * The fields for which a reference is not enough, by what it refers to: those that only the row holds. Whatever else a type has is on
 * the reference or is found by its id.
 */
export const rowFields = {
  thing,
  source,
  statement,
  node: new Set([...thing, ...source, ...statement, ...others]),
}

function fieldsOf(rows: object[], reference: object): Set<string> {
  const properties = rows.flatMap((row) => Object.keys(row)).filter((property) => !(property in reference))
  // A property such as speakerReference answers the field speaker.
  return new Set(properties.map((property) => property.replace(/Reference$/, '')))
}
