import { expect, it } from 'vitest'
import { ParleyError } from '../../src/domain/ParleyError.ts'
import { parseSeed } from '../../src/domain/parseSeed.ts'
import { tinySeed } from '../support/tinySeed.ts'

function messageOf(written: unknown): string {
  try {
    parseSeed(written)
  } catch (error) {
    if (error instanceof ParleyError && error.code === 'SEED_INVALID') return error.message
    throw error
  }
  throw new Error('The seed was taken.')
}

function broken(change: object) {
  return { ...tinySeed(), statements: { met: { ...tinySeed().statements['met'], ...change } } }
}

it('fills in what a seed leaves out', () => {
  expect(parseSeed({ name: 'empty', sources: {}, statements: {} })).toEqual({
    name: 'empty',
    actors: {},
    events: {},
    series: {},
    places: {},
    topics: {},
    sources: {},
    conditions: {},
    statements: {},
  })
})

it('says where a word stands that is none of the vocabulary, and which was likely meant', () => {
  expect(messageOf(broken({ certainty: 'CERTIAN' }))).toContain(
    'statement "met", certainty: "CERTIAN" is none of CERTAIN, UNKNOWN, POSSIBLE, PROBABLE. Did you mean CERTAIN?',
  )
})

it('counts the items of a list from 1', () => {
  expect(messageOf(broken({ evidence: [{ start: 0, end: 1, sha256: 'x' }] }))).toContain(
    'statement "met", evidence 1, sha256: must be SHA-256',
  )
})

it('names what is missing and what is too much', () => {
  const message = messageOf(broken({ text: undefined, colour: 'red' }))
  expect(message).toContain('statement "met", text: is missing.')
  expect(message).toContain('statement "met": there is no such field as "colour"')
})

it('refuses an id that is no slug', () => {
  expect(messageOf({ ...tinySeed(), places: { 'Old Town': { name: 'Old Town' } } })).toContain(
    'place "Old Town"',
  )
})

it('refuses half of a surrogate pair, which would not come back as it went in', () => {
  expect(messageOf(broken({ text: 'half \ud800 of it' }))).toContain('statement "met", text: holds half')
})

it('refuses the character U+0000 in any text', () => {
  expect(messageOf(broken({ text: 'a\0b' }))).toContain('statement "met", text: holds the character U+0000.')
})

it('says that what is no seed cannot be read', () => {
  for (const nonsense of [null, 5, 'seed', []])
    expect(messageOf(nonsense)).toContain('The seed cannot be read')
})
