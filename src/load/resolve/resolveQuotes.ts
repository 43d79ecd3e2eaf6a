import type { SeedFault } from '../../domain/faults/SeedFault.ts'
import type { ItemLine, StatementLine } from '../../domain/interchange.ts'
import { findQuote } from '../../domain/quote/findQuote.ts'
import type { Quote } from '../../domain/quote/Quote.ts'
import { SourceText } from '../../domain/quote/SourceText.ts'
import type { QuoteCandidate, QuoteFinding } from '../../domain/quote/QuoteFinding.ts'
import type { StatementSeed } from '../../domain/seed.ts'
import { shortened } from '../../domain/shortened.ts'
import type { SourceTexts } from './SourceTexts.ts'

/** Number of characters of a quote that a fault shows. */
const longestWords = 120

type Span = StatementSeed['evidence'][number]

/** A statement whose evidence is spans. */
export type AnchoredLine = Omit<StatementLine, 'evidence'> & { evidence: Span[] }

export type AnchoredItem = Exclude<ItemLine, StatementLine> | AnchoredLine

export interface ResolvedQuotes {
  /** Records whose evidence is spans; a quote without a place is left out. */
  readonly items: readonly AnchoredItem[]
  readonly faults: readonly SeedFault[]
  /** Keys of statements of which a quote was left out. */
  readonly unanchored: ReadonlySet<string>
}

/** The most characters of words that the graph keeps. */
const longestKept = 300

/** Replaces each quote by the span of its one place in the text of its source. */
export async function resolveQuotes(
  items: readonly ItemLine[],
  sources: SourceTexts,
): Promise<ResolvedQuotes> {
  const faults: SeedFault[] = []
  const unanchored = new Set<string>()
  const resolved: AnchoredItem[] = []
  for (const item of items) {
    if (item.record !== 'statement') {
      resolved.push(item)
      continue
    }
    const evidence: Span[] = []
    for (const [index, written] of item.evidence.entries()) {
      const span = 'quote' in written ? await spanOf(item, written.quote, sources) : written
      if ('name' in span) {
        faults.push({ ...span, where: `statement "${item.id}", evidence ${index + 1}` })
        unanchored.add(item.id)
      } else evidence.push(span)
    }
    resolved.push({ ...item, evidence })
  }
  return { items: resolved, faults, unanchored }
}

type QuoteFault = Omit<SeedFault, 'where'>

async function spanOf(
  { source, form }: StatementLine,
  quote: Quote,
  sources: SourceTexts,
): Promise<Span | QuoteFault> {
  const text = await sources.textOf(source)
  if (!(text instanceof SourceText)) return text
  const finding = findQuote(text, quote)
  if (finding.status !== 'FOUND') return faultOf(finding, quote)
  const { exact, start, end, sha256 } = finding
  // Words inside quotation marks are kept, all others only by their place.
  const isKept = form === 'DIRECT_QUOTE' || text.isQuoted(finding)
  if (isKept && exact.length <= longestKept) return { start, end, sha256, exact }
  if (form !== 'DIRECT_QUOTE') return { start, end, sha256 }
  return {
    name: 'QUOTE_TOO_LONG',
    what: `the quotation has ${exact.length} characters, and the graph keeps at most ${longestKept}.`,
    right: 'Quote a part of it, or give several parts as evidence of their own.',
  }
}

function faultOf(finding: Exclude<QuoteFinding, { status: 'FOUND' }>, { exact }: Quote): QuoteFault {
  switch (finding.status) {
    case 'REPAIRED':
      return {
        name: 'QUOTE_REPAIRED',
        what: `the text has these words with other typography or white space.`,
        right: `Write exact: ${JSON.stringify(finding.exact)}`,
      }
    case 'AMBIGUOUS_QUOTE':
      return {
        name: 'AMBIGUOUS_QUOTE',
        what: `the words stand at several places: ${finding.candidates.map(inContext).join('; ')}.`,
        right: 'Add the occurrence of the place that is meant, or a prefix or suffix that only it has.',
      }
    case 'QUOTE_NOT_FOUND': {
      if (finding.candidates.some((candidate) => candidate.exact === exact))
        return {
          name: 'QUOTE_NOT_FOUND',
          what: `no place of the words fits the occurrence, prefix or suffix: ${finding.candidates.map(inContext).join('; ')}.`,
          right: 'Write the occurrence of the place that is meant, without a prefix or suffix.',
        }
      const nearest = finding.candidates.map((candidate) => JSON.stringify(candidate.exact)).join(', ')
      return {
        name: 'QUOTE_NOT_FOUND',
        what: `the text does not hold ${JSON.stringify(shortened(exact, longestWords))}.${nearest === '' ? '' : ` Nearest: ${nearest}.`}`,
        right: 'Copy the words as they stand in the text, with case and punctuation.',
      }
    }
  }
}

function inContext({ before, exact, after, occurrence }: QuoteCandidate): string {
  return `occurrence ${occurrence}, ${JSON.stringify(`…${before}[${shortened(exact, longestWords)}]${after}…`)}`
}
