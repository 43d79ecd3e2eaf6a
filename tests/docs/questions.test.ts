import { readFile } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { questionsPage } from '../../docs/questions/questionsPage.ts'
import { articleApi } from '../support/articleApi.ts'

const { ask } = articleApi()

it('shows each question with the answer that the graph gives; npm run questions writes it anew', async () => {
  const kept = await readFile(new URL('../../docs/questions.md', import.meta.url), 'utf8')
  expect(await questionsPage(ask)).toBe(kept)
}, 300_000)
