import { describe, expect, it } from 'vitest'
import { cypherUnits } from '../support/cypherUnits.ts'

const units = await cypherUnits()
const byLength = units.toSorted((a, b) => b.text.length - a.text.length)
const sizeOf = (name: string) => units.find((unit) => unit.name === name)?.text.length
const paths = /paths?(?=[A-Z])/i

/** A unit's texts, for the present and for another moment, with a filter and without. */
const unitOf = (name: string) => name.replace('.past', '').replace('.unfiltered', '')
const longestOf = new Map<string, number>()
for (const { name, text } of units)
  longestOf.set(unitOf(name), Math.max(longestOf.get(unitOf(name)) ?? 0, text.length))

/** The most that the texts may be: what was measured, and a hundredth more. Neo4j plans a text in proportion to its length. */
const most = {
  units: 319,
  longestTexts: 448_000,
  texts: 450,
  characters: 601_000,
  path: 6_000,
  past: 8_800,
  present: 5_200,
  hubPage: 920,
}

describe('the texts that can be sent', () => {
  it('are few and short', () => {
    const characters = units.reduce((sum, { text }) => sum + text.length, 0)
    const longestTexts = [...longestOf.values()].reduce((sum, length) => sum + length, 0)
    console.log(
      [
        `${longestOf.size} units of ${units.length} texts, ${characters} characters; of each unit's longest text ${longestTexts}; the longest:`,
        ...byLength.slice(0, 12).map(({ name, text }) => `${String(text.length).padStart(7)} ${name}`),
      ].join('\n'),
    )
    expect(longestOf.size).toBeLessThanOrEqual(most.units)
    expect(longestTexts).toBeLessThanOrEqual(most.longestTexts)
    expect(units.length).toBeLessThanOrEqual(most.texts)
    expect(characters).toBeLessThanOrEqual(most.characters)
  })

  it.each(units.map((unit) => [unit.name, unit] as const))('have a bound: %s', (name, { text }) => {
    const isPast = name.includes('.past')
    const bound = paths.test(name) ? most.path : isPast ? most.past : most.present
    expect(text.length).toBeLessThanOrEqual(bound)
  })

  it('are shortest for the newest page of a hub', () => {
    expect(sizeOf('eventsOfActor.unfiltered.descending')).toBeLessThanOrEqual(most.hubPage)
    expect(sizeOf('eventsOfPlace.unfiltered.descending')).toBeLessThanOrEqual(most.hubPage)
  })

  it('compare no clock in the present, where another text reads the past', () => {
    const hasPast = new Set(
      units
        .map(({ name }) => name)
        .filter((name) => name.includes('.past'))
        .map(unitOf),
    )
    const present = units.filter(({ name }) => !name.includes('.past') && hasPast.has(unitOf(name)))
    expect(present.length).toBeGreaterThan(80)
    expect(
      present.filter(({ text }) => /\$given\.(validAt|knownAt)/.test(text)).map(({ name }) => name),
    ).toEqual([])
    expect(
      present
        .filter(({ text }) => /\.(retractedAts|recordedAts|saidBys|statementIds\[)/.test(text))
        .map(({ name }) => name),
    ).toEqual([])
  })
})
