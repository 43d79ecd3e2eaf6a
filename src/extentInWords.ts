import { counted } from './domain/counted.ts'

/** How much a graph holds, as a sentence after that which names it. */
export function extentInWords({ nodes, statements, records }: Extent): string {
  if (nodes === 0) return 'It is empty.'
  const coded = records === 0 ? '' : ` and ${counted(records, 'record')} of data sets`
  return `It holds ${counted(statements, 'statement')}${coded}.`
}

interface Extent {
  readonly nodes: number
  readonly statements: number
  readonly records: number
}
