import { ParleyError } from '../../domain/ParleyError.ts'
import { isOutOfMemory, translateError } from './translateError.ts'

/** Rethrows what the driver threw at a write, as translateError does; where memory is short, the change has to be split. */
export function translateWriteError(error: unknown): never {
  if (!isOutOfMemory(error)) translateError(error)
  throw new ParleyError(
    'GRAPH_OUT_OF_MEMORY',
    'The change is too large for the memory that the graph database has for one transaction. Nothing of it was written: split it, a section of a file into several with fewer records.',
    { cause: error },
  )
}
