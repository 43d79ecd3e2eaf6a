import { nameFault } from '../../domain/nameFault.ts'
import { normalName } from '../../domain/normalName.ts'

/** Says what makes a field of a coded file unfit to be a name of so many characters; undefined where nothing does. */
export function fieldFault(field: string, longest: number): string | undefined {
  if (field === '') return undefined
  return normalName(field).length > longest ? `is longer than ${longest} characters` : nameFault(field)
}
