import { isDay } from '../domain/isDay.ts'

const months = [
  ...['january', 'february', 'march', 'april', 'may', 'june', 'july'],
  ...['august', 'september', 'october', 'november', 'december'],
]
const month = `(${months.join('|')})`
const patterns: readonly {
  readonly pattern: RegExp
  readonly order: readonly ['year' | 'month' | 'day', string, string]
}[] = [
  { pattern: /\b(\d{4})-(\d{2})-(\d{2})\b/i, order: ['year', 'month', 'day'] },
  {
    pattern: new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?\\.? ${month},? (\\d{4})\\b`, 'i'),
    order: ['day', 'month', 'year'],
  },
  {
    pattern: new RegExp(`\\b${month} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b`, 'i'),
    order: ['month', 'day', 'year'],
  },
]

/** Characters at the beginning of a text in which its date is looked for. */
const datelineLength = 500

/** Finds the first full date near the beginning of a text, in ISO 8601 or English words; null where none stands there. */
export function statedDate(text: string): { readonly words: string; readonly day: string } | null {
  const beginning = text.slice(0, datelineLength)
  const found = patterns.flatMap(({ pattern, order }) => {
    const match = pattern.exec(beginning)
    if (match === null) return []
    const part = (name: string) => match[order.indexOf(name) + 1] ?? ''
    const named = months.indexOf(part('month').toLowerCase()) + 1
    const number = (digits: string | number) => String(digits).padStart(2, '0')
    const day = `${part('year')}-${number(named === 0 ? part('month') : named)}-${number(part('day'))}`
    return isDay(day) ? [{ words: match[0], day, index: match.index }] : []
  })
  const [first] = found.sort((a, b) => a.index - b.index)
  return first === undefined ? null : { words: first.words, day: first.day }
}
