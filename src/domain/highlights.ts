import { searchClauses, type Term } from './search/searchClauses.ts'
import { tokensOf, type Token } from './search/tokensOf.ts'
import { withinOneEdit } from './withinOneEdit.ts'

/** Those of the texts of a search's hit that a typed word matched, in NFC, with each part that it matched between <mark> and </mark>. */
export function highlights(texts: readonly string[], typed: string): string[] {
  const read = texts.map((given) => {
    const text = given.normalize('NFC')
    return { text, tokens: tokensOf(text) }
  })
  const all = read.flatMap(({ tokens }) => tokens)
  const clauses = (searchClauses(typed) ?? []).map((clause) => longestFound(clause, all))
  return read.flatMap(({ text, tokens }) => {
    const spans = clauses.flatMap((clause) => bestMatches(tokens, clause))
    return spans.length === 0 ? [] : [marked(text, spans)]
  })
}

interface Span {
  readonly start: number
  readonly end: number
}

const matchers: Record<Term['match'], (word: string, sought: string) => boolean> = {
  WHOLE: (word, sought) => word === sought,
  BEGINNING: (word, sought) => word.startsWith(sought),
  ONE_ERROR: withinOneEdit,
}
const matches = ['ONE_ERROR', 'BEGINNING', 'WHOLE'] as const

/** The terms that stand for most of what was typed, among those that were found: "U.S." marks no single letters. */
function longestFound(clause: readonly Term[], tokens: readonly Token[]): Term[] {
  const found = clause.filter((term) => tokens.some((token) => meets(token, term)))
  const most = Math.max(...found.map(({ pieces }) => pieces))
  return found.filter(({ pieces }) => pieces === most)
}

/** The tokens that a clause matches. Where one holds another, the better match counts, and the shorter of two that are equal. */
function bestMatches(tokens: readonly Token[], clause: readonly Term[]): Span[] {
  const found = tokens
    .map((token) => ({ ...token, rank: rankOf(token, clause) }))
    .filter(({ rank }) => rank >= 0)
  return found.filter(
    (one) =>
      !found.some(
        (other) =>
          other !== one &&
          ((holds(one, other) && other.rank >= one.rank) || (holds(other, one) && other.rank > one.rank)),
      ),
  )
}

function rankOf(token: Token, clause: readonly Term[]): number {
  return Math.max(
    -1,
    ...clause.filter((term) => meets(token, term)).map(({ match }) => matches.indexOf(match)),
  )
}

const meets = ({ words }: Token, { match, word: sought }: Term) =>
  words.some((word) => matchers[match](word, sought))
const holds = (outer: Span, inner: Span) => outer.start <= inner.start && inner.end <= outer.end

function marked(text: string, spans: readonly Span[]): string {
  const merged: { start: number; end: number }[] = []
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    const last = merged.at(-1)
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end)
    else merged.push({ start, end })
  }
  const ends = [0, ...merged.map(({ end }) => end)]
  return (
    merged
      .map(({ start, end }, at) => `${text.slice(ends[at], start)}<mark>${text.slice(start, end)}</mark>`)
      .join('') + text.slice(ends.at(-1))
  )
}
