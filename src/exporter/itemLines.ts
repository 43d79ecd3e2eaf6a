import type { ItemLine } from '../domain/interchange.ts'
import { tieOfKey } from '../domain/tieOfKey.ts'
import type { TimeAsWritten, TimeSpan } from '../domain/timeSpan.ts'
import type { exportedConditions } from '../graph/exported/exportedConditions.ts'
import type { exportedSources } from '../graph/exported/exportedSources.ts'
import type { exportedStatements } from '../graph/exported/exportedStatements.ts'
import type { exportedThings } from '../graph/exported/exportedThings.ts'
import { without } from './without.ts'

type RowOf<Unit extends { row: { _output: unknown } }> = Unit['row']['_output']

/** What the graph holds of a dataset, as lines of the interchange format. */
export const itemLines = { thing, source, condition, statement }

function thing({ id, type, name, aliases, description, code }: RowOf<typeof exportedThings>): ItemLine {
  const named = { name, ...without({ aliases: aliases.length === 0 ? null : aliases, description }) }
  if (type === 'Meeting' || type === 'Action')
    return { record: 'event', id, kind: type, ...named, ...without({ code }) }
  if (type === 'MeetingSeries') return { record: 'series', id, ...named }
  if (type === 'Place') return { record: 'place', id, ...named }
  if (type === 'Topic') return { record: 'topic', id, ...named }
  return { record: 'actor', id, kind: type, ...named }
}

function source({ file, length, sha256, cites, ...row }: RowOf<typeof exportedSources>): ItemLine {
  const { id, kind, title, publisher, url, language, publishedAt } = row
  return {
    ...{ record: 'source', id, kind, title, publisher },
    ...without({ url, language, publishedAt: timeLine(publishedAt) }),
    ...(file === null || length === null || sha256 === null ? {} : { text: { file, length, sha256 } }),
    ...(cites.length === 0 ? {} : { cites }),
  }
}

function condition(row: RowOf<typeof exportedConditions>): ItemLine {
  const { id, trigger, duration, deadlineRule, deadline } = row
  return {
    ...{ record: 'condition', id, trigger, deadlineRule },
    // What follows from when the condition was uttered is computed again.
    ...without({ duration, deadline: deadlineRule === 'UNTIL_DATE' ? timeLine(deadline) : null }),
  }
}

function statement(row: RowOf<typeof exportedStatements>): ItemLine {
  const { contentHash: id, speaker, source, text, speechAct, form, certainty, polarity, confidence } = row
  const { evidence, about, asserts, links, reporter, condition, fulfils, saidAt } = row
  return {
    ...{ record: 'statement', id, speaker, source, text, speechAct, form, certainty, polarity, confidence },
    ...without({ saidAt: timeLine(saidAt), reportedBy: reporter, condition, fulfils }),
    evidence: evidence.map(({ start, end, sha256, exact }) => ({
      start,
      end,
      sha256,
      ...without({ exact }),
    })),
    about: about.map(({ subject, aspect, time, status, stance }) => ({
      subject,
      aspect,
      ...without({ time: timeLine(time), status, stance }),
    })),
    ...(asserts.length === 0 ? {} : { asserts: asserts.map(tieOfKey) }),
    ...(links.length === 0 ? {} : { links }),
  }
}

function timeLine(time: TimeSpan | null): TimeAsWritten | null {
  if (time === null) return null
  const { text, edtf, basis, resolvedFrom } = time
  return { basis, ...without({ text, edtf, resolvedFrom }) }
}
