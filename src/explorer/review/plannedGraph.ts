import type { PlannedItem } from '../asking/types.ts'

type Coding = NonNullable<NonNullable<PlannedItem['statement']>['coding']>
type Thing = Coding['speaker']

/** A tie that a plan asserts, once however many statements assert it. */
export interface AssertedTie {
  readonly id: string
  readonly relationship: Coding['asserts'][number]['relationship']
  readonly role?: Coding['asserts'][number]['role']
  readonly from: Thing
  readonly to: Thing
}

/** Most things that the preview draws. */
export const mostPlanned = 60

/** The ties that items assert, their ends, and what is new and spoken of. What is said not to be so ties nothing. */
export function plannedGraph(items: readonly PlannedItem[]) {
  const things = new Map<string, Thing>()
  const ties = new Map<string, AssertedTie>()
  for (const { statement } of items) {
    const coding = statement?.coding
    if (coding == null) continue
    for (const { thing } of coding.about) if (thing.isNew) things.set(thing.id, thing)
    if (coding.polarity === 'NEGATED') continue
    for (const tie of coding.asserts) {
      for (const end of [tie.from, tie.to]) things.set(end.id, end)
      ties.set(tieId(tie), { ...tie, id: tieId(tie) })
    }
  }
  const drawn = new Map([...things].slice(0, mostPlanned))
  return {
    things: [...drawn.values()],
    ties: [...ties.values()].filter(({ from, to }) => drawn.has(from.id) && drawn.has(to.id)),
    thingCount: things.size,
  }
}

/** Tells a tie from the others of the same things. */
export function tieId(tie: {
  readonly relationship: string
  readonly role?: string | null | undefined
  readonly from: { readonly id: string }
  readonly to: { readonly id: string }
}): string {
  return [tie.relationship, tie.role ?? '', tie.from.id, tie.to.id].join('\n')
}
