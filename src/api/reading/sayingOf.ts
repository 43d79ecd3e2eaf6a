import { edtfInterval } from '../../domain/edtfInterval.ts'
import type { TimeSpan } from '../../domain/timeSpan.ts'
import type { StatementRow } from '../../graph/statement/statementRow.ts'

/**
 * The time at which a statement stands in order of time: its own where that says both days, else one that the graph derived from
 * its source and from the words that report it. Null where no day is known.
 */
export function sayingOf({
  saidAt,
  saidSince: earliest,
  saidBy: latest,
}: Pick<StatementRow, 'saidAt' | 'saidSince' | 'saidBy'>): TimeSpan | null {
  if (earliest === null && latest === null) return null
  if (saidAt?.earliest === earliest && saidAt.latest === latest) return saidAt
  return {
    text: saidAt?.text ?? null,
    edtf: edtfInterval({ earliest, latest }),
    earliest,
    latest,
    basis: 'RESOLVED',
    resolvedFrom: 'It was said by when its source was published, and no later than the words that report it.',
  }
}
