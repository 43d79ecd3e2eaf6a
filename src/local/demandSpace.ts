import type { ErrorCode } from '../domain/errorCode.ts'
import { ParleyError } from '../domain/ParleyError.ts'
import { freeSpace } from './freeSpace.ts'
import { megabytes } from './megabytes.ts'

interface Demand {
  readonly code: ErrorCode
  /** The subject of the sentence. */
  readonly what: string
  readonly bytes: number
  /** Advice on how to go on, in sentences. */
  readonly advice: string
}

/** Refuses what needs more room than the disk of a folder has free, with both figures and how to go on. */
export async function demandSpace(folder: string, { code, what, bytes, advice }: Demand): Promise<void> {
  const free = await freeSpace(folder)
  if (free >= bytes) return
  throw new ParleyError(
    code,
    `${what} needs ${megabytes(bytes)} on the disk of ${folder}, which has ${megabytes(free)} free. ${advice}`,
  )
}
