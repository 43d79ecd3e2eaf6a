import { normalName } from '../../domain/normalName.ts'
import { isMissing } from './isMissing.ts'

/** The name that a field of a coded file has, in its normal spelling; empty where nothing was coded. */
export function nameOf(field: string): string {
  const name = normalName(field)
  return isMissing(name) ? '' : name
}
