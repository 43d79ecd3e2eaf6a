import type { SeedFault } from './SeedFault.ts'
import type { SeedView } from './SeedView.ts'

/** That nothing is called what a reference says, with what was likely meant. */
export function unknownReference(
  view: SeedView,
  where: string,
  reference: string,
  among: 'ids' | 'statements' = 'ids',
): SeedFault {
  return {
    name: 'UNKNOWN_REFERENCE',
    where,
    what: `nothing is called "${reference}".${view.suggestion(reference, among)}`,
    right:
      among === 'ids'
        ? 'Describe it in this seed, or load first the seed that does.'
        : 'Name a key of this seed, or the id of a statement that the graph holds (statementIdIn gives it).',
  }
}
