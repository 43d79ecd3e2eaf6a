import { interfaceOf } from '../../domain/interfaceOf.ts'
import { thingTypes } from '../thing/thingReference.ts'

const types = [...thingTypes, 'Statement', 'Source', 'Evidence', 'Condition', 'Record']

/** The labels that a node of each type has. */
export const typeLabels: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  types.map((type) => [type, [...new Set(['Node', interfaceOf(type), type])]]),
)
