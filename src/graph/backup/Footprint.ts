import type { Cypher } from '../unit/defineCypher.ts'
import type { Run } from '../Graph.ts'
import type { z } from 'zod'

/**
 * Names under which no id of a touched node stands: what is long or in every row, and actors, places and the own records of coded events, whose
 * ties are kept with the event.
 */
const without = new Set([
  ...['text', 'foldedText', 'name', 'foldedNames', 'description', 'exact', 'content'],
  ...['fingerprint', 'pageKey', 'pairKey', 'recordKey', 'actor', 'place', 'record'],
])

/**
 * The ids of all that a change touches, and other words among them: every string that its units take or give. A unit that touches a node whose id
 * it neither takes nor reaches by what is kept with it returns the id.
 */
export class Footprint {
  readonly #strings = new Set<string>()

  get ids(): string[] {
    return [...this.#strings]
  }

  /** Runs units as `run` does, and takes note of their strings. */
  of(run: Run): Run {
    return async <P extends z.ZodObject, R extends z.ZodObject>(
      unit: Cypher<P, R>,
      parameters: z.input<P>,
    ) => {
      const rows = await run(unit, parameters)
      if (unit.kind === 'w') this.#collect([parameters, rows])
      return rows
    }
  }

  #collect(value: unknown): void {
    if (typeof value === 'string') this.#strings.add(value)
    else if (typeof value === 'object' && value !== null)
      for (const [name, inner] of Object.entries(value)) if (!without.has(name)) this.#collect(inner)
  }
}
