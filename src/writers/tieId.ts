import { keySeparator } from '../domain/pageKey.ts'
import { tieKey, type Tie } from '../domain/tieKey.ts'

type Given<Value> = { readonly [Name in keyof Value]: Value[Name] | null }

/** Id of a tie: relationship, ends, role, title and validity, separated by vertical bars. */
export function tieId({
  tie,
  from,
  to,
  role,
  title,
  validFrom,
  validTo,
}: Given<Tie> & Pick<Tie, 'tie' | 'from' | 'to'>): string {
  const given = {
    role: role ?? undefined,
    title: title ?? undefined,
    validFrom: validFrom ?? undefined,
    validTo: validTo ?? undefined,
  }
  return tieKey({ tie, from, to, ...given }).replaceAll(keySeparator, '|')
}
