import { evidenceId } from '../domain/evidenceId.ts'
import { fingerprint } from '../domain/fingerprint.ts'
import { keySeparator } from '../domain/pageKey.ts'
import type { StatementSeed } from '../domain/seed.ts'
import type { recordEvidence } from '../graph/write/recordEvidence.ts'
import type { CodedStatement } from './codeStatements.ts'
import type { Held } from './readHeld.ts'
import type { RowOf } from './RowOf.ts'

export type EvidenceRow = RowOf<typeof recordEvidence>

/** The evidence of a seed as the graph shall hold it, each span once; `verified` holds the ids that matched their text now. */
export function evidenceRows(
  statements: readonly CodedStatement[],
  held: Held,
  verified: ReadonlySet<string>,
): EvidenceRow[] {
  const rows = new Map<string, EvidenceRow>()
  for (const { written } of statements) {
    for (const span of written.evidence) {
      const row = evidenceRow(written.source, span, held, verified)
      const exact = row.properties.exact ?? rows.get(row.id)?.properties.exact
      rows.set(row.id, exact == null ? row : evidenceRow(written.source, { ...span, exact }, held, verified))
    }
  }
  return [...rows.values()]
}

function evidenceRow(
  source: string,
  { start, end, sha256, exact }: StatementSeed['evidence'][number],
  held: Held,
  verified: ReadonlySet<string>,
): EvidenceRow {
  const id = evidenceId({ source, start, end })
  const before = held.evidence.get(id)
  const content = {
    type: 'Evidence' as const,
    start,
    end,
    sha256,
    // What another statement quotes of the same span stays quoted.
    exact: exact ?? (before?.shared === true ? before.exact : null),
    pageKey: [source, padded(start), padded(end), id].join(keySeparator),
  }
  const print = fingerprint(content)
  const wasVerified = before?.verified === true && before.fingerprint === print
  return {
    id,
    source,
    properties: {
      ...content,
      fingerprint: print,
      verified: wasVerified || verified.has(id) ? true : null,
    },
  }
}

function padded(offset: number): string {
  return String(offset).padStart(9, '0')
}
