import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { interchangeSchema } from '../../docs/interchange/interchangeSchema.ts'

it('publishes the schema that imports go by; npm run interchange-schema writes it anew', () => {
  const file = new URL('../../docs/interchange.schema.json', import.meta.url)
  expect(readFileSync(file, 'utf8')).toBe(interchangeSchema())
})
