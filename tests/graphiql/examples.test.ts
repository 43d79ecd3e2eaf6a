import { describe, expect, test } from 'vitest'
import { startHost } from '../api/http/startHost.ts'
import { exampleQuestions } from '../support/exampleQuestions.ts'
import { bareSchema } from './bareSchema.ts'

describe.each(exampleQuestions)('the example $name', ({ text, variables }) => {
  test('fits the schema and every limit, with pages of 100 as well', async () => {
    const { ask } = await startHost({ schema: await bareSchema() })
    // With nothing behind the schema a list that is always there fails; what matters is that nothing was refused.
    expect((await ask(text, variables)).status).toBe(200)
    const largest = 'first' in variables ? { ...variables, first: 100 } : variables
    expect((await ask(text, largest)).status).toBe(200)
  })
})
