import { expect, test } from 'vitest'
import { cameoCodes } from '../../../src/domain/cameo/cameoCodes.ts'
import { cameoVerb } from '../../../src/domain/cameo/cameoVerb.ts'
import { icewsLabels } from '../../../src/domain/cameo/icewsLabels.ts'

test('a verb is found by its code and by its label, whatever its capitals, quotation marks and commas', () => {
  expect(cameoVerb({ code: '044' })).toMatchObject({ code: '044' })
  for (const label of ["Meet at a 'third' location", 'MEET AT A “THIRD” LOCATION'])
    expect(cameoVerb({ label })).toMatchObject({ code: '044' })
  expect(cameoVerb({ label: 'Sing a song' })).toBeUndefined()
  expect(cameoVerb({ code: '99' })).toBeUndefined()
})

test('a label that a category and a verb share is that of the verb', () => {
  expect(cameoVerb({ label: 'Appeal' })).toMatchObject({ code: '020' })
})

test('every label of ICEWS names a verb of the table that the table calls otherwise', () => {
  const own = new Set(cameoCodes.map(({ label }) => label))
  for (const [label, code] of Object.entries(icewsLabels)) {
    expect(own).not.toContain(label)
    expect(cameoVerb({ label }), label).toMatchObject({ code })
  }
})
