import { counted } from '../../domain/counted.ts'

/** The number of changes of a migration's step in words; the first plural in its name is the noun. */
export const countedChanges = (number: number, what: string): string =>
  counted(number, what.replace(/s\b/, ''), what)
