import { z } from 'zod'
import { count } from '../unit/count.ts'
import { defineCypher } from '../unit/defineCypher.ts'
import { integer } from '../unit/integer.ts'
import type { Graph, Run } from '../Graph.ts'
import { timeForAll } from '../connection/timeForAll.ts'

/** A part of a migration, as Cypher that goes on from `node`. It names every property itself, for what other files share may change later. */
interface Step {
  /** The label of the nodes to go through: of the two ends of a relationship, the one that has few of them. */
  readonly of: string
  /** Finds what still has the earlier form. */
  readonly left: string
  /** Gives that the new form, in which `left` does not find it. */
  readonly change: string
}

/**
 * Declares the migration to a version whose steps are Cypher alone. A step runs in batches of nodes and passes over what has the new form.
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
  const made = Object.entries(steps).map(
    ([what, step]) => [what, stepOf(stepUnits(`migration.${version}.${what}`, step))] as const,
  )
  return { version, purpose, steps: Object.fromEntries(made) }
}

/** A step of these units. */
function stepOf(units: ReturnType<typeof stepUnits>) {
  return {
    units,
    left: async (graph: Graph) => (await graph.read(units.left, {}, timeForAll()))[0]?.left ?? 0,
    change: async (run: Run, page: { after: string; limit: number }) =>
      (await run(units.change, page))[0] ?? { last: null, read: 0, changed: 0 },
  }
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
