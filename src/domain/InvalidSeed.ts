import type { SeedFault } from './faults/SeedFault.ts'
import { ParleyError } from './ParleyError.ts'

/**
 * A seed that breaks rules of the model (SEED_INVALID) or does not fit the texts of its sources (SPAN_MISMATCH), with each fault by itself
 * for whoever can leave out what is at fault.
 */
export class InvalidSeed extends ParleyError {
  readonly faults: readonly SeedFault[]

  constructor(
    message: string,
    faults: readonly SeedFault[],
    code: 'SEED_INVALID' | 'SPAN_MISMATCH' = 'SEED_INVALID',
  ) {
    super(code, message)
    this.faults = faults
  }
}
