import { farFuture } from '../domain/farFuture.ts'
import { indexedText } from '../domain/search/indexedText.ts'
import { vocabulary } from '../domain/vocabulary.ts'
import type { recordStatements } from '../graph/write/recordStatements.ts'
import { timeProperties } from '../graph/write/timeProperties.ts'
import type { CodedStatement } from './codeStatements.ts'
import type { RowOf } from './RowOf.ts'

export type StatementRow = RowOf<typeof recordStatements>

/** A new version of a statement as the graph holds it. */
export function statementRow(
  { written, saidAt, hash, ...coded }: CodedStatement,
  { id, version, seed }: { id: string; version: number; seed: string },
): StatementRow {
  const quotations = written.evidence.flatMap(({ exact }) => (exact === undefined ? [] : [exact]))
  return {
    speaker: written.speaker,
    properties: {
      id,
      type: 'Statement',
      text: written.text,
      speechAct: written.speechAct,
      form: written.form,
      certainty: written.certainty,
      certaintyRank: vocabulary.certainty.indexOf(written.certainty),
      polarity: coded.polarity,
      confidence: coded.confidence,
      attributionDepth: coded.attributionDepth,
      ...timeProperties('said', saidAt),
      retractedAt: farFuture,
      seed,
      contentHash: hash,
      version,
      asserts: [...coded.asserts],
      foldedText: indexedText([written.text, ...quotations]),
      fingerprint: coded.fingerprint,
    },
  }
}
