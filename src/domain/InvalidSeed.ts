import type { KnownToGraph } from './faults/KnownToGraph.ts'
import type { SeedFault } from './faults/SeedFault.ts'
import { ParleyError } from './ParleyError.ts'

/**
 * A seed that breaks rules of the model (SEED_INVALID) or does not fit the texts of its sources (SPAN_MISMATCH), with each fault by itself
 * and what the graph holds, for whoever can leave out what is at fault and what leans on it.
 */
export class InvalidSeed extends ParleyError {
  readonly faults: readonly SeedFault[]
  readonly known: KnownToGraph

  constructor(
    message: string,
    { faults, known }: { faults: readonly SeedFault[]; known: KnownToGraph },
    code: 'SEED_INVALID' | 'SPAN_MISMATCH' = 'SEED_INVALID',
  ) {
    super(code, message)
    this.faults = faults
    this.known = known
  }
}
