import type { Tie } from '../asking/types.ts'
import type { Family } from '../words/familyName.ts'
import type { Expansion, View } from './View.ts'
import { withoutThings } from './withoutThings.ts'

/** True where two families have the same relationship, direction and role. */
export function isSameFamily(one: Family, other: Family): boolean {
  return (
    one.relationship === other.relationship &&
    one.direction === other.direction &&
    (one.role ?? undefined) === (other.role ?? undefined)
  )
}

/** True where a tie is one of a family that was expanded. */
export function isOfFamily(tie: Tie, { thing, relationship, direction, role }: Expansion): boolean {
  const end = direction === 'BACKWARD' ? tie.to.id : tie.from.id
  return end === thing && tie.relationship === relationship && (tie.role ?? undefined) === role
}

/** A view that remembers that a family was expanded. */
export function withFamily(view: View, thing: string, family: Family): View {
  if (view.expanded.some((one) => one.thing === thing && isSameFamily(one, family))) return view
  return { ...view, expanded: [...view.expanded, expansionOf(thing, family)] }
}

/** A view without the things of a family that nothing else ties to the drawing. */
export function withoutFamily(view: View, thing: string, family: Family, ties: readonly Tie[]): View {
  const expansion = expansionOf(thing, family)
  const ends = ties.filter((tie) => isOfFamily(tie, expansion)).map((tie) => otherEnd(tie, thing))
  const loose = ends.filter((end) =>
    ties.every((tie) => (tie.from.id !== end && tie.to.id !== end) || otherEnd(tie, end) === thing),
  )
  const collapsed = withoutThings(view, loose)
  return {
    ...collapsed,
    expanded: collapsed.expanded.filter((one) => one.thing !== thing || !isSameFamily(one, family)),
  }
}

function expansionOf(thing: string, { relationship, direction, role }: Family): Expansion {
  return { thing, relationship, direction, role: role ?? undefined }
}

function otherEnd(tie: Tie, id: string): string {
  return tie.from.id === id ? tie.to.id : tie.from.id
}
