import type { SeedFault } from './faults/SeedFault.ts'
import { ParleyError } from './ParleyError.ts'

/** A seed that breaks rules of the model: SEED_INVALID, with each fault by itself for whoever can leave out what is at fault. */
export class InvalidSeed extends ParleyError {
  readonly faults: readonly SeedFault[]

  constructor(message: string, faults: readonly SeedFault[]) {
    super('SEED_INVALID', message)
    this.faults = faults
  }
}
