import type { Graph, Run } from '../Graph.ts'

/** Brings a graph from one version of the structure to the next. */
export interface Migration {
  readonly version: number
  /** Its purpose in words. */
  readonly purpose: string
  /** Its steps, each by the plural of what it changes. */
  readonly steps: Readonly<Record<string, MigrationStep>>
}

/** A part of a migration. It passes over what has the new form, and so can be cut off and begun again at any point. */
interface MigrationStep {
  /** Counts what still has the earlier form. */
  readonly left: (graph: Graph) => Promise<number>
  /** Changes what is left at the nodes of one page of all nodes, by id. `last` is the id that the page ends with; null after the last page. */
  readonly change: (
    run: Run,
    page: { after: string; limit: number },
  ) => Promise<{ last: string | null; read: number; changed: number }>
}
