import { isDay } from './isDay.ts'
import { ParleyError } from './ParleyError.ts'

/** First and last calendar day that a time can mean, YYYY-MM-DD; null on a side that is open or unknown. */
export interface Bounds {
  readonly earliest: string | null
  readonly latest: string | null
}

const open: Bounds = { earliest: null, latest: null }

/** A date of which any part can be qualified and any digit unspecified. */
const date = /^[?~%]?[\dX]{4}[?~%]?(-[?~%]?[\dX]{2}[?~%]?){0,2}$/
const timeOfDay =
  /^(\d{4}-\d\d-\d\d)T(([01]\d|2[0-3]):[0-5]\d:[0-5]\d|24:00:00)(Z|[+-]([01]\d|2[0-3])(:[0-5]\d)?)?$/
const yearToDigits = /^(?:Y([1-9]\d*)E(\d+)(?:S([1-9]))?|(\d{4})S([1-9]))$/
/** A year outside of the four digits by which the graph orders days. */
const distantYear = /^(Y-?[1-9]\d{4,}(E\d+)?(S[1-9]\d*)?|Y-\d+E\d+(S[1-9]\d*)?|-(?!0000)[\dX]{4}[\dXS?~%-]*)$/
const season = /^(\d{4})-(2[1-9]|3[0-2])$/
const partOfYear = /^(\d{4})-(3[3-9]|4[01])$/
/** First and last month of the quarters, quadrimesters and semesters of a year, by their codes. */
const monthsOf: Readonly<Record<string, readonly [first: string, last: string]>> = {
  ...{ 33: ['01', '03'], 34: ['04', '06'], 35: ['07', '09'], 36: ['10', '12'] },
  ...{ 37: ['01', '04'], 38: ['05', '08'], 39: ['09', '12'], 40: ['01', '06'], 41: ['07', '12'] },
}

/**
 * Returns the bounds of a time in EDTF, levels 0 to 2, as the Library of Congress specifies it (2019).
 * Refuses with SEED_INVALID what is no EDTF, has no fixed days, or leaves the years 0000 to 9999.
 */
export function edtfBounds(edtf: string): Bounds {
  try {
    return boundsOf(edtf)
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    throw new ParleyError('SEED_INVALID', `"${edtf}" ${error.message}`)
  }
}

class Refusal extends Error {}

function boundsOf(edtf: string): Bounds {
  // The day is the one that is written, whatever it is called in another time zone.
  const day = timeOfDay.exec(edtf)?.[1]
  if (day !== undefined) return ofDate(day)
  if (/^\[.*\]$|^\{.*\}$/.test(edtf)) return ofMembers(edtf.slice(1, -1).split(/, ?/))
  return edtf.includes('/') ? ofRange(edtf.split('/')) : ofDate(edtf)
}

/** Bounds of a set, one of its members or all: from the first day of any member to the last of any. */
function ofMembers(members: readonly string[]): Bounds {
  const all = members.map((member) => (member.includes('..') ? ofRange(member.split('..')) : ofDate(member)))
  const [firsts, lasts] = [all.map(({ earliest }) => earliest), all.map(({ latest }) => latest)]
  return { earliest: extreme(firsts, 0), latest: extreme(lasts, -1) }
}

/** First or last of days in their order, or null where one of them is open. */
function extreme(days: readonly (string | null)[], place: 0 | -1): string | null {
  return days.includes(null) ? null : (days.toSorted().at(place) ?? null)
}

/** Bounds of an interval; an end that is ".." or empty is open or unknown. */
function ofRange(ends: readonly string[]): Bounds {
  const [from, to, ...more] = ends.map((end) => (end === '' || end === '..' ? open : ofDate(end)))
  if (from === undefined || to === undefined || more.length > 0) throw noEdtf()
  const [earliest, latest] = [from.earliest, to.latest]
  if (earliest === null && latest === null)
    throw new Refusal('names no day. Write a day at one end at least, or leave the EDTF out.')
  if (earliest !== null && latest !== null && earliest > latest)
    throw new Refusal('ends before it begins. Write the earlier day first.')
  return { earliest, latest }
}

function ofDate(written: string): Bounds {
  if (distantYear.test(written)) throw distant()
  const years = yearToDigits.exec(written)
  if (years !== null) return ofYears(years)
  if (!date.test(written)) throw noEdtf()
  // Qualifiers say how sure somebody is, and move no bound.
  const plain = written.replaceAll(/[?~%]/g, '')
  if (season.test(plain))
    throw new Refusal(
      'names a season, which has no fixed days. Write its months as "2025-03/2025-05", and the season as text.',
    )
  const [, year = '', part = ''] = partOfYear.exec(plain) ?? []
  const months = monthsOf[part]
  if (months === undefined) return daysLike(plain)
  const [first, last] = months.map((month) => daysLike(`${year}-${month}`))
  return { earliest: first?.earliest ?? null, latest: last?.latest ?? null }
}

/** Bounds of a year that is written with an exponent or to so many significant digits. */
function ofYears([, base, exponent = '0', ofBase, plain, ofPlain]: readonly string[]): Bounds {
  const year = Number(plain ?? base) * 10 ** Number(exponent)
  const unknown = Math.max(0, String(year).length - Number(ofPlain ?? ofBase ?? Infinity))
  const first = Math.floor(year / 10 ** unknown) * 10 ** unknown
  const last = first + 10 ** unknown - 1
  if (last > 9999) throw distant()
  const [from, to] = [first, last].map((each) => String(each).padStart(4, '0'))
  return { earliest: `${from}-01-01`, latest: `${to}-12-31` }
}

/** First and last day of the calendar that a date matches, in which X stands for any digit. */
function daysLike(pattern: string): Bounds {
  const [year = '', month = 'XX', day = 'XX'] = pattern.split('-')
  const years = numbersLike(year)
  const months = numbersLike(month).filter((each) => each >= '01' && each <= '12')
  const days = numbersLike(day).filter((each) => each >= '01' && each <= '31')
  const earliest = firstDay(years, months, days)
  if (earliest === null) throw noEdtf()
  return { earliest, latest: firstDay(years.toReversed(), months.toReversed(), days.toReversed()) }
}

function numbersLike(pattern: string): string[] {
  if (!pattern.includes('X')) return [pattern]
  return Array.from({ length: 10 }, (_, digit) => numbersLike(pattern.replace('X', String(digit)))).flat()
}

function firstDay(
  years: readonly string[],
  months: readonly string[],
  days: readonly string[],
): string | null {
  for (const year of years)
    for (const month of months)
      for (const day of days) {
        // The year 0000 has the calendar of the year 2000.
        if (isDay(`${year === '0000' ? '2000' : year}-${month}-${day}`)) return `${year}-${month}-${day}`
      }
  return null
}

const noEdtf = () =>
  new Refusal(
    'is not a time in EDTF. Write it as YYYY, YYYY-MM, YYYY-MM-DD or YYYY-MM-DDThh:mm:ssZ, or as an interval of days with "/".',
  )

const distant = () =>
  new Refusal('leaves the years 0000 to 9999. Write its words as text, and EDTF of these years only.')
