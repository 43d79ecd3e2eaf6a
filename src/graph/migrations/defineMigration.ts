import { z } from 'zod'
import { count } from '../count.ts'
import { defineCypher } from '../defineCypher.ts'
import { integer } from '../integer.ts'

/** A part of a migration, as Cypher that goes on from `node`. It names every property itself, for what other files share may change later. */
interface Step {
  /** The label of the nodes to go through: of the two ends of a relationship, the one that has few of them. */
  readonly of: string
  /** Finds what still has the earlier form. */
  readonly left: string
  /** Gives that the new form, in which `left` does not find it. */
  readonly change: string
}

/** What brings a graph from one version of the structure to the next. */
export type Migration = ReturnType<typeof defineMigration>

/**
 * Declares the migration to a version: its purpose in words, and its steps by what they change. A step runs in batches of nodes, passes over
 * what has the new form already, and so can be cut off and begun again at any point.
 */
export function defineMigration({
  version,
  purpose,
  steps,
}: {
  version: number
  purpose: string
  steps: Readonly<Record<string, Step>>
}) {
  const units = Object.entries(steps).map(
    ([what, step]) => [what, stepUnits(`migration.${version}.${what}`, step)] as const,
  )
  return { version, purpose, steps: Object.fromEntries(units) }
}

function stepUnits(name: string, { of, left, change }: Step) {
  return {
    left: defineCypher({
      name: `${name}.left`,
      kind: 'r',
      parameters: z.object({}),
      row: z.object({ left: integer }),
      text: `MATCH (node:${of}) ${left} RETURN count(*) AS left`,
    }),
    /** Changes what is left at the nodes of one page of all nodes, by id. */
    change: defineCypher({
      name: `${name}.change`,
      kind: 'w',
      parameters: z.object({ after: z.string(), limit: count }),
      row: z.object({ last: z.string().nullable(), read: integer, changed: integer }),
      text: `
        MATCH (node:Node) WHERE node.id > $after
        WITH node ORDER BY node.id LIMIT $limit
        CALL (node) {
          WITH node WHERE node:${of}
          ${left}
          ${change}
          RETURN count(*) AS changed
        }
        RETURN max(node.id) AS last, count(*) AS read, sum(changed) AS changed`,
    }),
  }
}
