import { expect, it } from 'vitest'
import { deadline } from '../../src/domain/deadline.ts'
import { timeSpan } from '../../src/domain/timeSpan.ts'

const said = (edtf: string) => timeSpan({ edtf, basis: 'STATED' })

it('counts from the day on which it was said', () => {
  expect(deadline('P50D', said('2025-07-14'))).toEqual({
    text: null,
    edtf: '2025-09-02',
    earliest: '2025-09-02',
    latest: '2025-09-02',
    basis: 'RESOLVED',
    resolvedFrom: 'P50D after 2025-07-14, when it was said.',
  })
})

it('keeps both ends of an uncertain day', () => {
  expect(deadline('P1M', said('2025-01-30/2025-01-31'))).toMatchObject({
    edtf: '2025-02-28',
    earliest: '2025-02-28',
  })
  expect(deadline('P50D', said('2025-07'))).toMatchObject({
    earliest: '2025-08-20',
    latest: '2025-09-19',
  })
})

it('lets hours reach into the next day, because nobody knows the hour', () => {
  expect(deadline('PT12H', said('2025-07-14'))).toMatchObject({ edtf: '2025-07-14/2025-07-15' })
})

it('is open on a side on which the day is not known', () => {
  expect(deadline('P50D', timeSpan({ text: 'just days', basis: 'STATED' }))).toBeNull()
  expect(deadline('P50D', said('2025-07/..'))).toBeNull()
  expect(deadline('P50D', said('../2025-07-14'))).toMatchObject({
    edtf: '../2025-09-02',
    earliest: null,
  })
})

it('refuses an end beyond the years that dates can hold', () => {
  expect(() => deadline('P9000Y', said('2025-07-14'))).toThrow(/ends on no day up to the year 9999/)
  expect(() => deadline('P999999999Y', said('2025-07-14'))).toThrow(/ends on no day/)
})
