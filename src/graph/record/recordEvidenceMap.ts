import { evidenceMark } from '../../domain/coded/codedIds.ts'
import type { Reading } from '../fragment/reading.ts'
import { sourceReferenceMap } from '../source/sourceReferenceMap.ts'

/** The evidence of a record of a data set, as a piece of evidence's row: the line of the file that it stands on. */
export const recordEvidenceMap = (record: string, reading: Reading) => `${record} {
  id: ${record}.recordId + '${evidenceMark}', type: 'Evidence', .file, .line,
  exact: null, start: null, end: null, sha256: null, verified: null,
  sourceReference: head(COLLECT {
    MATCH (origin:Source {id: ${record}.dataset}) RETURN ${sourceReferenceMap('origin', reading)} }) }`
