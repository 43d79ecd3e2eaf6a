import type { Thing } from '../asking/types.ts'

/** How the outline of a thing is drawn: what is planned or only talked of is broken, what is called off is dotted. */
export function outlineOf(thing: Thing): { readonly style: string; readonly dashes?: string } {
  if (thing.__typename === 'UnnamedActor') return { style: 'unnamed', dashes: '2 3' }
  const status = 'status' in thing ? thing.status : undefined
  switch (status) {
    case 'SCHEDULED':
    case 'PROPOSED':
      return { style: 'planned', dashes: '7 4' }
    case 'HYPOTHETICAL':
      return { style: 'hypothetical', dashes: '3 4' }
    case 'CANCELLED':
      return { style: 'cancelled', dashes: '1 4' }
    default:
      return { style: 'plain' }
  }
}
