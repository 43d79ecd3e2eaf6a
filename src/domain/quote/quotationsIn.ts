import { paragraphsIn } from './paragraphsIn.ts'
import type { Place } from './Place.ts'

/**
 * Finds the stretches inside quotation marks, without the marks and in text order. A quotation within another is part of it; one
 * left open ends with its paragraph.
 */
export function quotationsIn(text: string): Place[] {
  return paragraphsIn(text).flatMap((paragraph) => quotationsOf(text, paragraph))
}

/** Marks that open a quotation, each with those that close it. */
const closers: Readonly<Record<string, string>> = {
  '"': '"',
  '“': '”',
  '”': '”',
  '„': '“”',
  '«': '»',
  '»': '«',
  '‹': '›',
  '›': '‹',
  '「': '」',
  '『': '』',
  '‘': '’',
  '‚': '‘’',
  "'": "'",
}
const marks = /["“”„«»‹›「」『』‘’‚']/gu
/** Marks that are apostrophes as well. */
const apostrophes = "'‘’"
/** Marks that open and close: only their neighbours tell which. */
const eitherWay = '"”»›' + apostrophes

function quotationsOf(text: string, { start: from, end: to }: Place): Place[] {
  const quotations: Place[] = []
  let open: { start: number; closedBy: string } | undefined
  for (const { 0: mark, index } of text.slice(from, to).matchAll(marks)) {
    const at = from + index
    if (open?.closedBy.includes(mark) === true && canClose(text, at, mark)) {
      quotations.push({ start: open.start, end: at })
      open = undefined
    } else if (open === undefined && canOpen(text, at, mark, to)) {
      open = { start: at + 1, closedBy: closers[mark] ?? '' }
    }
  }
  if (open !== undefined) quotations.push({ start: open.start, end: to })
  return quotations.filter(({ start, end }) => start < end)
}

/** Tells a mark that may begin a quotation: an apostrophe does only where the paragraph has its partner. */
function canOpen(text: string, at: number, mark: string, end: number): boolean {
  if (closers[mark] === undefined) return false
  if (eitherWay.includes(mark) && !(startsWord(text, at) || standsAlone(text, at))) return false
  return !apostrophes.includes(mark) || (startsWord(text, at) && hasPartner(text, at, mark, end))
}

function canClose(text: string, at: number, mark: string): boolean {
  return !apostrophes.includes(mark) || endsQuotation(text, at)
}

function hasPartner(text: string, at: number, mark: string, end: number): boolean {
  for (let partner = at + 1; partner < end; partner++)
    if ((closers[mark] ?? '').includes(text.charAt(partner)) && endsQuotation(text, partner)) return true
  return false
}

/** An apostrophe between letters belongs to its word; one behind an "s" before a word in lower case makes a genitive. */
function endsQuotation(text: string, at: number): boolean {
  if (/^[\p{L}\p{N}]/u.test(text.slice(at + 1, at + 3)) || /\s/.test(text.charAt(at - 1))) return false
  return !(/s/i.test(text.charAt(at - 1)) && /^\s\p{Ll}/u.test(text.slice(at + 1, at + 4)))
}

function startsWord(text: string, at: number): boolean {
  return /^$|[\s([{\p{Pd}\p{Pi}\p{Ps}"]/u.test(text.charAt(at - 1)) && /^[^\s]/.test(text.charAt(at + 1))
}

function standsAlone(text: string, at: number): boolean {
  return /^$|\s/.test(text.charAt(at - 1)) && /\s/.test(text.charAt(at + 1))
}
