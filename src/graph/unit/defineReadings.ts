import type { Reading } from '../fragment/reading.ts'

/** Both readings of a question: as the graph is now, and as of another moment. */
export interface Readings<Unit> {
  readonly present: Unit
  readonly past: Unit
}

/** Declares both readings of a question from one definition. */
export const defineReadings = <Unit>(
  name: string,
  define: (name: string, reading: Reading) => Unit,
): Readings<Unit> => ({ present: define(name, 'present'), past: define(`${name}.past`, 'past') })
