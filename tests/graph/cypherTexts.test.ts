import { describe, expect, it } from 'vitest'
import { cypherUnits } from '../support/cypherUnits.ts'

const units = await cypherUnits()
const byLength = units.toSorted((a, b) => b.text.length - a.text.length)
const sizeOf = (name: string) => units.find((unit) => unit.name === name)?.text.length
const paths = /^path/

/** The most that the texts may be: what was measured, and a hundredth more. Neo4j plans a text in proportion to its length. */
const most = { units: 313, characters: 720_000, path: 22_000, past: 12_700, present: 7_300, hubPage: 1_500 }

describe('the texts that can be sent', () => {
  it('are few and short', () => {
    const characters = units.reduce((sum, { text }) => sum + text.length, 0)
    console.log(
      [
        `${units.length} units, ${characters} characters; the longest:`,
        ...byLength.slice(0, 12).map(({ name, text }) => `${String(text.length).padStart(7)} ${name}`),
      ].join('\n'),
    )
    expect(units.length).toBeLessThanOrEqual(most.units)
    expect(characters).toBeLessThanOrEqual(most.characters)
  })

  it.each(units.map((unit) => [unit.name, unit] as const))('have a bound: %s', (name, { text }) => {
    const bound = paths.test(name) ? most.path : text.includes('$given.validAt') ? most.past : most.present
    expect(text.length).toBeLessThanOrEqual(bound)
  })

  it('are shortest for the newest page of a hub', () => {
    expect(sizeOf('eventsOfActor.unfiltered.descending')).toBeLessThanOrEqual(most.hubPage)
    expect(sizeOf('eventsOfPlace.unfiltered.descending')).toBeLessThanOrEqual(most.hubPage)
  })

  it('name no validAt where another text reads the past', () => {
    const present = units.filter(
      ({ name }) =>
        (/^(events|meetings|actions)(All|Of|By|Between)/.test(name.replace('.past', '')) &&
          !name.includes('.past')) ||
        units.some((past) => past.name.replace('.past', '') === name && past.name !== name),
    )
    expect(present.length).toBeGreaterThan(100)
    expect(present.filter(({ text }) => text.includes('validAt')).map(({ name }) => name)).toEqual([])
  })
})
