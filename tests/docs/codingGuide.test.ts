import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { codingExamples } from '../../src/article/codingExamples.ts'
import { vocabulary } from '../../src/domain/vocabulary.ts'

const guide = readFileSync(new URL('../../docs/coding-guide.md', import.meta.url), 'utf8')

describe('docs/coding-guide.md', () => {
  it.each(Object.entries(codingExamples))('has one example for each word of %s', (field, examples) => {
    for (const [word, example] of Object.entries(examples))
      expect(guide).toMatch(new RegExp(`\\| \`${word}\` +\\| ${example.replaceAll(/[".?]/g, '\\$&')}`))
    const words = vocabulary[field as keyof typeof codingExamples].filter((word) => word !== 'CODED')
    expect(Object.keys(examples).sort()).toEqual([...words].sort())
  })
})
