import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { timeSpan } from '../../src/domain/timeSpan.ts'

const spanOf = (edtf: string) => timeSpan({ edtf, basis: 'STATED' })

describe('an EDTF that is refused', () => {
  it.each([
    ...[
      '20250101',
      '99999',
      '2025-02-29',
      '2025-02-30',
      '2025-02-~29',
      '2025/2026-02-29',
      '2025-13',
      'soon',
      '',
    ],
    ...[
      '1900-02-29',
      '2025-02-3X',
      '19X1-02-29',
      '[2025-02-29]',
      '2025-7-23',
      '2025-00',
      '2025-W30',
      '2025-204',
    ],
    ...['2025-07-23/P1D', '2025-07-23..2025-07-24', '2025/2026/2027', ' 2025', '[..2025..]', '{}', '-0000'],
    ...['2001-42', '2001-20', '2025-07-23T25:00:00Z', '2025-07-23T24:30:00', '2025-07-23T23:30', '202', '20'],
    ...[
      '2025-07-23T23:30:00.5Z',
      '2025-07-23T10:00:00Z/2025-07-24',
      '2025-02-29T10:00:00',
      'Y2025',
      'Y0E999',
      '1950S0',
    ],
    ...[
      '{2025',
      '[2025}',
      '2025-07-23-',
      '2025~~',
      'XX',
      '[2025,]',
      '2025-07-23T',
      '2025-07T10:00:00',
      '２０２５',
    ],
  ])('is %j, which is none', (edtf) => {
    expect(() => spanOf(edtf)).toThrow(
      `"${edtf}" is not a time in EDTF. Write it as YYYY, YYYY-MM, YYYY-MM-DD`,
    )
  })

  it.each([
    ['2001-21', 'names a season, which has no fixed days. Write its months as "2025-03/2025-05"'],
    ['2001-24?', 'names a season'],
    ['2001-32', 'names a season'],
    ['2001-21/2003', 'names a season'],
    ['Y20250', 'leaves the years 0000 to 9999.'],
    ['-1985', 'leaves the years 0000 to 9999.'],
    ['-1985-04-12', 'leaves the years 0000 to 9999.'],
    ['-0001/2025', 'leaves the years 0000 to 9999.'],
    ['-2001-21', 'leaves the years 0000 to 9999.'],
    ['Y170000002', 'leaves the years 0000 to 9999.'],
    ['Y-170000002', 'leaves the years 0000 to 9999.'],
    ['Y-17E7', 'leaves the years 0000 to 9999.'],
    ['Y17E7', 'leaves the years 0000 to 9999.'],
    ['Y17E999', 'leaves the years 0000 to 9999.'],
    ['Y171010000S3', 'leaves the years 0000 to 9999.'],
    ['Y3388E2S3', 'leaves the years 0000 to 9999.'],
    ['2026/2025', 'ends before it begins. Write the earlier day first.'],
    ['2025-08/2025-07-31', 'ends before it begins.'],
    ['{2025-07-25..2025-07-23}', 'ends before it begins.'],
    ['../..', 'names no day.'],
    ['/', 'names no day.'],
    ['[..]', 'names no day.'],
  ])('is %s, and is told what would be right', (edtf, told) => {
    expect(() => spanOf(edtf)).toThrow(`"${edtf}" ${told}`)
  })
})

describe('an EDTF of the specification of the Library of Congress', () => {
  test.each([
    // Level 0.
    ['1985-04-12', '1985-04-12', '1985-04-12'],
    ['1985-04', '1985-04-01', '1985-04-30'],
    ['1985', '1985-01-01', '1985-12-31'],
    ['0000', '0000-01-01', '0000-12-31'],
    ['2024-02-29', '2024-02-29', '2024-02-29'],
    ['1985-04-12T23:20:30', '1985-04-12', '1985-04-12'],
    ['1985-04-12T23:20:30Z', '1985-04-12', '1985-04-12'],
    ['1985-04-12T23:20:30-04', '1985-04-12', '1985-04-12'],
    ['1985-04-12T23:20:30+04:30', '1985-04-12', '1985-04-12'],
    ['2025-07-23T23:30:00-03:00', '2025-07-23', '2025-07-23'],
    ['2025-07-23T00:30:00+03:00', '2025-07-23', '2025-07-23'],
    ['2025-07-23T24:00:00', '2025-07-23', '2025-07-23'],
    ['1964/2008', '1964-01-01', '2008-12-31'],
    ['2004-06/2006-08', '2004-06-01', '2006-08-31'],
    ['2004-02-01/2005-02-08', '2004-02-01', '2005-02-08'],
    ['2004-02-01/2005-02', '2004-02-01', '2005-02-28'],
    ['2004-02-01/2005', '2004-02-01', '2005-12-31'],
    ['2005/2006-02', '2005-01-01', '2006-02-28'],
    ['2025-07-23/2025-07-23', '2025-07-23', '2025-07-23'],
    ['2025-07-23/2025', '2025-07-23', '2025-12-31'],
    // Level 1.
    ['1984?', '1984-01-01', '1984-12-31'],
    ['2004-06~', '2004-06-01', '2004-06-30'],
    ['2004-06-11%', '2004-06-11', '2004-06-11'],
    ['201X', '2010-01-01', '2019-12-31'],
    ['201X?', '2010-01-01', '2019-12-31'],
    ['20XX', '2000-01-01', '2099-12-31'],
    ['2004-XX', '2004-01-01', '2004-12-31'],
    ['1985-04-XX', '1985-04-01', '1985-04-30'],
    ['1985-XX-XX', '1985-01-01', '1985-12-31'],
    ['1985-04-12/..', '1985-04-12', null],
    ['1985/', '1985-01-01', null],
    ['../1985-04-12', null, '1985-04-12'],
    ['/1985-04', null, '1985-04-30'],
    ['1984~/2004-06', '1984-01-01', '2004-06-30'],
    ['1984?/2004%', '1984-01-01', '2004-12-31'],
    ['1984-06-02?/', '1984-06-02', null],
    // Level 2.
    ['Y2E3', '2000-01-01', '2000-12-31'],
    ['1950S2', '1900-01-01', '1999-12-31'],
    ['1950S9', '1950-01-01', '1950-12-31'],
    ['Y2E3S1', '2000-01-01', '2999-12-31'],
    ['2001-33', '2001-01-01', '2001-03-31'],
    ['2001-34~', '2001-04-01', '2001-06-30'],
    ['2001-33/2001-34', '2001-01-01', '2001-06-30'],
    ['2001-36', '2001-10-01', '2001-12-31'],
    ['2004-37', '2004-01-01', '2004-04-30'],
    ['2001-41', '2001-07-01', '2001-12-31'],
    ['[1667,1668,1670..1672]', '1667-01-01', '1672-12-31'],
    ['[1667,1760-12]', '1667-01-01', '1760-12-31'],
    ['[1760-12,1667]', '1667-01-01', '1760-12-31'],
    ['[1760-01, 1760-02, 1760-12..]', '1760-01-01', null],
    ['[..1760-12-03]', null, '1760-12-03'],
    ['{..1984}', null, '1984-12-31'],
    ['{1960,1961-12}', '1960-01-01', '1961-12-31'],
    ['{2025-07-23..2025-07-25}', '2025-07-23', '2025-07-25'],
    ['2004-06-11%', '2004-06-11', '2004-06-11'],
    ['2004-06~-11', '2004-06-11', '2004-06-11'],
    ['?2004-06-~11', '2004-06-11', '2004-06-11'],
    ['2004-%06-11', '2004-06-11', '2004-06-11'],
    ['156X-12-25', '1560-12-25', '1569-12-25'],
    ['15XX-12-XX', '1500-12-01', '1599-12-31'],
    ['1560-XX-25', '1560-01-25', '1560-12-25'],
    ['1984-1X', '1984-10-01', '1984-12-31'],
    ['1984-X0', '1984-10-01', '1984-10-31'],
    ['20X5', '2005-01-01', '2095-12-31'],
    ['1985-XX-31', '1985-01-31', '1985-12-31'],
    ['1985-02-X9', '1985-02-09', '1985-02-19'],
    ['XXXX-02-29', '0000-02-29', '9996-02-29'],
    ['190X-02-29', '1904-02-29', '1908-02-29'],
    ['2004-06-~01/2004-06-~20', '2004-06-01', '2004-06-20'],
    ['2004-06-XX/2004-07-03', '2004-06-01', '2004-07-03'],
    ['201X/202X', '2010-01-01', '2029-12-31'],
  ])('%s means days from %s to %s', (edtf, earliest, latest) => {
    expect(spanOf(edtf)).toMatchObject({ edtf, earliest, latest })
  })
})

/** All days that the generated times can mean, in their order. */
const calendar = Array.from({ length: 366 * 20 }, (_, number) =>
  new Date(Date.UTC(2000, 0, 1 + number)).toISOString().slice(0, 10),
).filter((day) => day < '2020')

/** A text in EDTF with the days that it can mean, in their order; null stands for those beyond an open end. */
interface Meant<Day = string> {
  readonly text: string
  readonly days: readonly Day[]
}

const digits = (text: string, masked: readonly boolean[]) =>
  Array.from(text, (digit, place) => (masked[place] === true ? 'X' : digit)).join('')
const among = <T>(...values: T[]) => fc.constantFrom(...values)

const maskedDate: fc.Arbitrary<Meant> = fc
  .record({
    year: fc.integer({ min: 2000, max: 2019 }).map(String),
    month: fc.integer({ min: 1, max: 12 }).map((month) => String(month).padStart(2, '0')),
    day: fc.integer({ min: 1, max: 31 }).map((day) => String(day).padStart(2, '0')),
    precision: among(1, 2, 3),
    masked: fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }),
    isMasked: fc.boolean(),
  })
  .map(({ year, month, day, precision, masked, isMasked }) => {
    // The decade stays, so that the calendar holds every day that is meant.
    const mask = (text: string, at: number) => (isMasked ? digits(text, masked.slice(at)) : text)
    const parts = [year.slice(0, 3) + mask(year.slice(3), 3), mask(month, 4), mask(day, 6)]
    const text = parts.slice(0, precision).join('-')
    const pattern = new RegExp(`^${text.replaceAll('X', '\\d')}`)
    return { text, days: calendar.filter((each) => pattern.test(each)) }
  })
  .filter(({ days }) => days.length > 0)

const date = maskedDate.filter(({ text }) => !text.includes('X'))
const qualified = fc
  .tuple(date, among('?', '~', '%', ''), fc.boolean())
  .map(([{ text, days }, sign, before]) => ({ text: before ? sign + text : text + sign, days }))
const groups = fc
  .tuple(date, fc.array(among('', '?', '~', '%'), { minLength: 3, maxLength: 3 }))
  .map(([{ text, days }, signs]) => ({
    text: text
      .split('-')
      .map((part, place) => (signs[place] ?? '') + part)
      .join('-'),
    days,
  }))
const moment = fc
  .tuple(
    date.filter(({ text }) => text.length === 10),
    among('T00:00:00', 'T23:59:59', 'T24:00:00', 'T12:30:00'),
    among('', 'Z', '+14:00', '-12:00', '+05'),
  )
  .map(([{ text, days }, time, zone]) => ({ text: text + time + zone, days }))
const parts = [
  ...[
    [1, 2, 3],
    [4, 5, 6],
    [7, 8, 9],
    [10, 11, 12],
  ],
  ...[
    [1, 2, 3, 4],
    [5, 6, 7, 8],
    [9, 10, 11, 12],
  ],
  ...[
    [1, 2, 3, 4, 5, 6],
    [7, 8, 9, 10, 11, 12],
  ],
] as const
const partOfYear = fc
  .tuple(fc.integer({ min: 2000, max: 2019 }), fc.integer({ min: 33, max: 41 }))
  .map(([year, code]) => ({
    text: `${year}-${code}`,
    days: calendar.filter(
      (day) =>
        day.startsWith(String(year)) && parts[code - 33]?.some((month) => month === Number(day.slice(5, 7))),
    ),
  }))

const span = (days: readonly string[], others: readonly string[]) => {
  const [from, to] = [days[0] ?? '', others.at(-1) ?? '']
  return calendar.filter((day) => from <= day && day <= to)
}
const range = (end: fc.Arbitrary<Meant>, sign: string) =>
  fc
    .tuple(end, end)
    .map(([from, to]) => ({ text: from.text + sign + to.text, days: span(from.days, to.days) }))
    .filter(({ days }) => days.length > 0)
const interval = range(fc.oneof(maskedDate, qualified), '/')
const set = fc
  .tuple(
    fc.array(fc.oneof(date, range(date, '..')), { minLength: 1, maxLength: 4 }),
    among(['[', ']'], ['{', '}']),
  )
  .map(([members, [open, close]]) => ({
    text: `${open ?? ''}${members.map(({ text }) => text).join(',')}${close ?? ''}`,
    days: members.flatMap(({ days }) => days).sort(),
  }))

const openInterval = fc
  .tuple(maskedDate, among('', '..'))
  .chain(([{ text, days }, end]) =>
    among(
      { text: `${text}/${end}`, days: [...days, null] },
      { text: `${end}/${text}`, days: [null, ...days] },
    ),
  )
const openSet = fc.tuple(date, date).chain(([{ text, days }, other]) => {
  const both = [...days, ...other.days].sort()
  return among(
    { text: `[..${text},${other.text}]`, days: [null, ...both] },
    { text: `{${other.text},${text}..}`, days: [...both, null] },
  )
})

describe('every day that a text can mean', () => {
  test.each<[string, fc.Arbitrary<Meant<string | null>>]>([
    ['a date with unspecified digits', maskedDate],
    ['a date with a qualifier', qualified],
    ['a date with qualified parts', groups],
    ['a date with a time of day', moment],
    ['a quarter, quadrimester or semester', partOfYear],
    ['an interval', interval],
    ['a set', set],
    ['an interval with an open end', openInterval],
    ['a set with an open end', openSet],
  ])('lies within the bounds of %s, and each bound is such a day', (_, arbitrary) => {
    fc.assert(
      fc.property(arbitrary, ({ text, days }) => {
        const { earliest, latest } = spanOf(text)
        expect([text, earliest, latest]).toEqual([text, days[0], days.at(-1)])
      }),
      { numRuns: 100 },
    )
  })
})
