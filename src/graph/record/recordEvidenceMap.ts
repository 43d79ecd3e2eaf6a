import { evidenceMark } from '../../domain/coded/codedIds.ts'

/** The evidence of a record of a data set, as a piece of evidence's row: the line of the file that it stands on. */
export const recordEvidenceMap = (record: string) => `${record} {
  id: ${record}.recordId + '${evidenceMark}', type: 'Evidence', .file, .line,
  exact: null, start: null, end: null, sha256: null, verified: null,
  sourceReference: head(COLLECT {
    MATCH (origin:Source {id: ${record}.dataset}) RETURN origin {.id, .title, .kind} }) }`
