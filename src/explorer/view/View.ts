import type { Certainty, Relationship } from '../generated/graphql.ts'
import type { Family } from '../words/familyName.ts'

/** A place in the drawing, in whole units of the drawing. */
export interface Point {
  readonly x: number
  readonly y: number
}

/** The part of the drawing that shows: its middle, and how many pixels a unit has. */
export interface Camera extends Point {
  readonly k: number
}

/** Conditions on the ties that the drawing shows. */
export interface Filters {
  /** Least certainty of a tie. */
  readonly minCertainty?: Certainty | undefined
  /** Least times the words of a tie were passed on. */
  readonly minDepth?: number | undefined
  /** Most times the words of a tie were passed on. */
  readonly maxDepth?: number | undefined
  /** Types of relationship; all of them unless stated. */
  readonly relationships?: readonly Relationship[] | undefined
}

/** The panel beside the drawing. */
export type Panel =
  | { readonly kind: 'thing'; readonly id: string }
  | { readonly kind: 'tie'; readonly id: string }
  | { readonly kind: 'statements'; readonly ids: readonly string[] }
  | {
      readonly kind: 'paths'
      readonly from: string
      readonly to: string
      /** Ids along the path that is highlighted, both ends among them. */
      readonly along?: readonly string[]
    }
  /** The proposals that wait, or one of them. */
  | { readonly kind: 'review'; readonly id?: string }

/** A family of the ties of a thing that was expanded, so that a group says how many are not drawn. */
export interface Expansion extends Family {
  readonly thing: string
}

/** Columns of the table of ties. */
export const columns = ['from', 'tie', 'to', 'certainty', 'depth', 'statements', 'speakers'] as const

/** The order of the table of ties. */
export interface Order {
  readonly column: (typeof columns)[number]
  readonly isDescending: boolean
}

/** All that the page shows, and all that an address holds. */
export interface View {
  /** Each thing of the drawing, and its place. */
  readonly places: ReadonlyMap<string, Point>
  readonly expanded: readonly Expansion[]
  readonly chosen: readonly string[]
  readonly panel?: Panel | undefined
  /** Calendar day (YYYY-MM-DD) until which statements were said: `AsOf.validAt`. */
  readonly happenedUntil?: string | undefined
  /** Calendar day (YYYY-MM-DD) at whose end the graph is asked: `AsOf.knownAt`. */
  readonly knownOn?: string | undefined
  /** First and last day of the timeline that the drawing is filtered by. */
  readonly days?: { readonly from: string; readonly to: string } | undefined
  readonly filters: Filters
  readonly camera: Camera
  readonly asList: boolean
  /** Undefined leaves the ties in the order of the API: those with most statements first. */
  readonly order?: Order | undefined
}

/** The view of a page that was opened without an address. */
export const emptyView: View = {
  places: new Map(),
  expanded: [],
  chosen: [],
  filters: {},
  camera: { x: 0, y: 0, k: 1 },
  asList: false,
}
