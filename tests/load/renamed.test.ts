import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { istanbulTalks1 } from '../../seed/istanbul-talks-1/istanbulTalks1.ts'
import type { SeedAsWritten } from '../../src/domain/seed.ts'
import { checkIntegrity } from '../../src/graph/checkIntegrity.ts'
import type { Graph } from '../../src/graph/Graph.ts'
import { loadSeed } from '../../src/load/loadSeed.ts'
import { answerOf } from '../support/answerOf.ts'
import { connectTestGraph } from '../support/connectTestGraph.ts'
import { emptyGraph } from '../support/emptyGraph.ts'
import { exampleAnswers } from '../support/exampleAnswers.ts'

const [first, second, third] = [
  '2031-04-01T00:00:00.000Z',
  '2031-04-02T00:00:00.000Z',
  '2031-04-03T00:00:00.000Z',
]

/** The article with all that names something written otherwise. */
function renamed(suffix: string): SeedAsWritten {
  const { actors, events, series, places, topics, sources, conditions, ...rest } =
    structuredClone(istanbulTalks1)
  const each = <Item>(items: Record<string, Item> | undefined, change: (item: Item) => Item) =>
    Object.fromEntries(Object.entries(items ?? {}).map(([id, item]) => [id, change(item)]))
  const named = <Item extends { name: string }>(item: Item): Item => ({
    ...item,
    name: item.name + suffix,
    aliases: ['Another alias', `One more${suffix}`],
    description: `Described${suffix}.`,
  })
  return {
    ...rest,
    ...{ actors: each(actors, named), events: each(events, named), series: each(series, named) },
    ...{ places: each(places, named), topics: each(topics, named) },
    sources: each(sources, (source) => ({ ...source, title: source.title + suffix })),
    conditions: each(conditions, (condition) => ({ ...condition, trigger: condition.trigger + suffix })),
  }
}

let graph: Graph
beforeAll(async () => {
  graph = await connectTestGraph()
  await emptyGraph(graph)
})
afterAll(() => graph.close())

const ask = async (text: string, variables: object = {}) => {
  const { data, errors } = await answerOf(graph, text, variables)
  expect(errors).toEqual([])
  return data
}

/** The answers to every question as of an instant; how well a name matches follows from the words of now. */
async function answers(moment: string) {
  const all = await exampleAnswers(ask, moment)
  return JSON.parse(
    JSON.stringify(all, (key, value: unknown) => (key === 'score' ? undefined : value)),
  ) as Record<string, unknown>
}

describe('a load that names everything otherwise', () => {
  let before: Awaited<ReturnType<typeof answers>>
  let between: Awaited<ReturnType<typeof answers>>
  beforeAll(async () => {
    await loadSeed(graph, istanbulTalks1, { now: first })
    before = await answers(first)
    await loadSeed(graph, renamed(' anew'), { now: second })
    between = await answers(second)
    await loadSeed(graph, istanbulTalks1, { now: third })
  })

  it('changes no answer as of then', async () => {
    expect(await answers(first)).toEqual(before)
  })

  it('answers with its own names as of its instant', async () => {
    expect(await answers(second)).toEqual(between)
    const names = /"(?:name|trigger)":"[^"]*/g
    const named = JSON.stringify(between).match(names) ?? []
    expect(named.length).toBeGreaterThan(50)
    expect(named.filter((name) => !name.endsWith(' anew'))).toEqual([])
  })

  it('keeps the rules of the model', async () => {
    expect(await checkIntegrity(graph)).toEqual([])
  })
})
