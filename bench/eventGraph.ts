import { cameoCodes } from '../src/domain/cameo/cameoCodes.ts'
import type { ParsedRecord } from '../src/domain/coded/CodedRecord.ts'
import { codingOf } from '../src/domain/coded/codingOf.ts'
import { cameoVerbOf } from '../src/importers/coded/cameoVerbOf.ts'
import { Random } from '../tests/support/random.ts'

/** So many events share one actor on the average, as in the sample of ICEWS. */
const eventsPerActor = 6
/** Of the events without a hub one of so many has a place, all of them the same: those of hubs stay alike. */
const eventsPerPlace = 10
const hubs = 20
const place = { id: 'place', name: 'The place', kind: 'Place' as const }
const verbs = cameoCodes.filter(({ code }) => code.length > 2)
const days = 3_650

/**
 * Coded events with the degrees of the ICEWS sample (46 thousand events, 2018): the actor of rank r is in about 1 / (r + 7)^1.1 of them (the first in
 * one of twenty), and so is a verb. The same for the same numbers.
 */
export function* eventGraph(events: number, seed = 1): Generator<ParsedRecord> {
  const random = new Random(seed)
  const actors = ranks(Math.max(10, Math.floor(events / eventsPerActor)))
  const verbRanks = ranks(verbs.length)
  for (let line = 1; line <= events; line += 1) {
    const from = actors(random.next())
    const drawn = actors(random.next())
    const to = drawn === from ? drawn + 1 : drawn
    const code = verbs[verbRanks(random.next())]?.code ?? '010'
    const { verb, goldstein } = cameoVerbOf({ code }, { merges: false })
    yield {
      line,
      identity: [line],
      verb,
      day: new Date(Date.UTC(2010, 0, 1 + random.below(days))).toISOString().slice(0, 10),
      saidOn: null,
      from: actor(from),
      to: actor(to),
      place: line % eventsPerPlace === 0 && Math.min(from, to) >= hubs ? place : null,
      coding: codingOf({ goldstein }),
    }
  }
}

const actor = (rank: number) => ({
  id: String(rank),
  name: `Actor ${rank}`,
  kind: 'UnclassifiedActor' as const,
})

/** Turns a number from 0 up to 1 into a rank from 0, the first ones most often. */
function ranks(count: number): (chance: number) => number {
  let sum = 0
  const sums = Float64Array.from({ length: count }, (_, rank) => (sum += 1 / (rank + 8) ** 1.1))
  return (chance) => {
    let [low, high] = [0, count - 1]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((sums[middle] ?? 0) > chance * sum) high = middle
      else low = middle + 1
    }
    return low
  }
}
