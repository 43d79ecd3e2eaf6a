import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { articleApi } from '../support/articleApi.ts'

const readme = await readFile(new URL('../../README.md', import.meta.url), 'utf8')
const { ask } = articleApi()

describe('the README', () => {
  const questions = [...readme.matchAll(/```graphql\n([^]*?)```\n\n```json\n([^]*?)```/g)].map(
    ([, question = '', answer = ''], index) => ({ number: index + 1, question, answer }),
  )

  it('asks a question with its answer, on at most 200 lines', () => {
    expect(questions).toHaveLength(readme.split('```graphql').length - 1)
    expect(questions.length).toBeGreaterThanOrEqual(1)
    expect(readme.split('\n').length).toBeLessThanOrEqual(201)
  })

  it.each(questions)('shows the real answer to its question $number', async ({ question, answer }) => {
    expect({ data: await ask(question) }).toEqual(JSON.parse(answer))
  })

  it('has a page that names every setting, and none that does not exist', async () => {
    const config = await readFile(new URL('../../src/config.ts', import.meta.url), 'utf8')
    const settings = [...config.matchAll(/^ {2}([A-Z][A-Z0-9_]+):/gm)].map(([, name]) => name)
    const page = await readFile(new URL('../../docs/configuration.md', import.meta.url), 'utf8')
    const documented = [...page.matchAll(/^\| `([A-Z][A-Z0-9_]+)` /gm)].map(([, name]) => name)
    expect(documented.sort()).toEqual(settings.sort())
  })

  it('names no file that does not exist', async () => {
    const links = [...readme.matchAll(/\]\((?!http)([^)#]+)/g)].map(([, file = '']) => file)
    const folderless = links.filter((file) => !file.endsWith('/'))
    await Promise.all(folderless.map((file) => readFile(new URL(`../../${file}`, import.meta.url))))
  })
})
