import { fold } from '../domain/fold.ts'
import type { StatementLine } from '../domain/interchange.ts'
import { isDay } from '../domain/isDay.ts'
import type { Article, ArticleRecord, LineFault } from './Article.ts'
import { statedDate } from './statedDate.ts'

/** Finds in the coding of an article what is likely a slip, without its text. */
export function codingWarnings({ records }: Article): LineFault[] {
  return records.flatMap((record) => [...statementWarnings(record), ...publicationWarnings(record)])
}

function statementWarnings({ item, line }: ArticleRecord): LineFault[] {
  if (item.record !== 'statement') return []
  const warning = (what: string, right: string) => ({ line, where: `statement "${item.id}"`, what, right })
  return [
    ...(item.speechAct === 'DENY' && item.polarity !== 'NEGATED'
      ? [warning('it is a DENY, and AFFIRMED.', 'Write polarity: NEGATED where it denies its claim.')]
      : []),
    ...(isCopied(item)
      ? [warning('its text copies the words of the source.', 'Say the claim in your own words.')]
      : []),
    ...(item.certainty === 'CERTAIN' &&
    item.evidence.some((span) => 'quote' in span && hedge.test(span.quote.exact))
      ? [
          warning(
            'it is CERTAIN, and its words say "may", "might" or "could".',
            'Write POSSIBLE where the speaker leaves it open.',
          ),
        ]
      : []),
    ...[item.saidAt, ...item.about.map(({ time }) => time)].flatMap((time) =>
      offWeekday(time).map((what) => warning(what, 'Check the day, and the week that it is counted from.')),
    ),
  ]
}

const leastCopied = 15
const hedge = /\b(?:may|might|could)\b/

/** Tells where a source's date is not the day that its own words state. */
function publicationWarnings({ item, line }: ArticleRecord): LineFault[] {
  if (item.record !== 'source') return []
  const { text = '', edtf = '' } = item.publishedAt ?? {}
  const stated = statedDate(text)
  if (stated === null || !isDay(edtf) || stated.day === edtf) return []
  return [
    {
      line,
      where: `source "${item.id}", publishedAt`,
      what: `"${text}" is written as ${edtf}.`,
      right: `Write edtf: "${stated.day}".`,
    },
  ]
}

function isCopied({ text, evidence }: StatementLine): boolean {
  const claim = fold(text)
  return (
    claim.length >= leastCopied &&
    evidence.some((span) => 'quote' in span && fold(span.quote.exact).includes(claim))
  )
}

const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']

/** Tells where a single day is not the day of the week that the words name. */
function offWeekday(time: StatementLine['saidAt']): string[] {
  const { text = '', edtf = '' } = time ?? {}
  const named = weekdays.filter((day) => new RegExp(`\\b${day}\\b`, 'i').test(text))
  if (named.length !== 1 || !isDay(edtf)) return []
  const weekday = weekdays[new Date(`${edtf}T00:00:00Z`).getUTCDay()]
  return weekday === undefined || weekday === named[0]
    ? []
    : [`"${text}" is written as ${edtf}, which is a ${capital(weekday)}.`]
}

const capital = (word: string) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`
