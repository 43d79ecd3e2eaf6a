import { expect, it } from 'vitest'
import { sha256 } from '../../src/domain/sha256.ts'
import { verifySpans } from '../../src/domain/verifySpans.ts'

const text = 'Ölfässer 🛢️ in Delos.'
const recorded = { sha256: sha256(text), length: text.length }
const span = (words: string) => {
  const start = text.indexOf(words)
  return { start, end: start + words.length, sha256: sha256(words) }
}

it('finds nothing where everything fits, beyond ASCII too', () => {
  expect(verifySpans(text, recorded, [span('Ölfässer 🛢️'), { ...span('Delos'), exact: 'Delos' }])).toEqual([])
})

it('tells first that the text as a whole is another', () => {
  const [first] = verifySpans('Another text.', recorded, [span('Delos')])
  expect(first).toMatchObject({ span: null })
  expect(verifySpans(text.replace('Delos', 'Samos'), recorded, [])).toMatchObject([
    { span: null, differs: expect.stringContaining('SHA-256') as string },
  ])
})

it('tells which span differs, and how', () => {
  const moved = { ...span('Delos'), start: span('Delos').start + 1 }
  expect(verifySpans(text, recorded, [span('in'), moved])).toMatchObject([{ span: moved }])
  const beyond = { ...span('Delos'), end: 99 }
  expect(verifySpans(text, recorded, [beyond])[0]?.differs).toContain("beyond the text's")
  const quoted = { ...span('Delos'), exact: 'Samos' }
  expect(verifySpans(text, recorded, [quoted])[0]?.differs).toContain('"Samos"')
})
