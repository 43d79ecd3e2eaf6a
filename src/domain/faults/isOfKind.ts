import { interfaceOf } from '../interfaceOf.ts'

/** Whether a type is a kind or belongs to it: a Person is an Actor. */
export function isOfKind(type: string, kind: string): boolean {
  return type === kind || interfaceOf(type) === kind
}
