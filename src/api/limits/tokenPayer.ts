import type { Viewer } from '../../curation/Viewer.ts'
import type { Payer } from './Payer.ts'

/** The payer of requests with a token; undefined for a viewer without one, whose address pays. */
export function tokenPayer({ name }: Viewer): Payer | undefined {
  return name === null ? undefined : { kind: 'token', name }
}
