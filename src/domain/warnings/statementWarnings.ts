import type { SourceText } from '../quote/SourceText.ts'
import { claimBeyondQuote } from './claimBeyondQuote.ts'
import type { CodedStatement } from './CodedStatement.ts'
import { quoteOutsideMarks } from './quoteOutsideMarks.ts'
import { speakerNotNear } from './speakerNotNear.ts'
import type { TextWarning } from './TextWarning.ts'

/** What of a statement its text makes doubtful; nothing for one that is coded well. */
export function statementWarnings(text: SourceText, statement: CodedStatement): TextWarning[] {
  return [quoteOutsideMarks, speakerNotNear, claimBeyondQuote].flatMap((rule) => rule(text, statement))
}
