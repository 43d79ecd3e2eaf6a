import type { Load } from '../../load/Load.ts'
import type { Section } from './Section.ts'

/**
 * What a section says of statements that it does not hold. The sections of a complete load follow one another: only the last can tell what the
 * load lacks, and only where none of them was damaged.
 */
export function extentOf(section: Section): Pick<Load, 'complete' | 'kept' | 'retracts'> {
  const { complete, isContinued, before } = section
  return {
    complete: complete && !isContinued && before?.damaged !== true,
    kept: new Set(before?.stated),
    retracts: section.retractions(),
  }
}
