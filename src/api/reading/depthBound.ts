import { ParleyError } from '../../domain/ParleyError.ts'

/** A bound on hops of reported speech, refused below 0. */
export function depthBound(name: string, depth: number | null | undefined): number | null {
  if (depth == null) return null
  if (depth >= 0) return depth
  throw new ParleyError('BAD_USER_INPUT', `"${name}" is ${depth}, but a statement's depth is 0 or more.`)
}
