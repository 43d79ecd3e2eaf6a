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
    reference,
    what: `nothing is called "${reference}".${view.suggestion(reference, among)}`,
    right:
      among === 'ids'
        ? 'Describe it here, or load first what describes it.'
        : 'Name a statement that stands here, or the id of one that the graph holds.',
  }
}
