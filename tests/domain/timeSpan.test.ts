import { expect, it } from 'vitest'
import { timeSpan } from '../../src/domain/timeSpan.ts'

it.each([
  '20250101',
  '99999',
  '2025-02-29',
  '2025-02-30',
  '2025-02-~29',
  '2025/2026-02-29',
  '2025-13',
  'soon',
  'Y20250',
])('refuses %s, which is no time of the years 0 to 9999 in EDTF', (edtf) => {
  expect(() => timeSpan({ edtf, basis: 'STATED' })).toThrow(`"${edtf}" is not a time in EDTF.`)
})

it.each([
  ['2024-02-29', '2024-02-29', '2024-02-29'],
  ['2025', '2025-01-01', '2025-12-31'],
  ['2025-07~', '2025-07-01', '2025-07-31'],
  ['202X', '2020-01-01', '2029-12-31'],
  ['../2025-07-23', null, '2025-07-23'],
  ['2025-07-21/..', '2025-07-21', null],
])('takes %s for the days from %s to %s', (edtf, earliest, latest) => {
  expect(timeSpan({ edtf, basis: 'STATED' })).toMatchObject({ edtf, earliest, latest })
})
