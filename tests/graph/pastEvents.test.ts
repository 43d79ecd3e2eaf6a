import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fullTextQuery } from '../../src/domain/fullTextQuery.ts'
import { keySeparator } from '../../src/domain/pageKey.ts'
import { eventsByAnchor, type EventAnchorGiven } from '../../src/graph/event/eventsByAnchor.ts'
import type { Graph } from '../../src/graph/Graph.ts'
import { codedPair } from '../support/codedRecords.ts'
import { exampleParameters } from '../support/exampleParameters.ts'
import { generatedGraph } from '../support/generatedGraph.ts'
import { Planner } from '../support/Planner.ts'

const pastEvents = eventsByAnchor.past

interface Case {
  readonly title: string
  readonly groups: readonly string[][]
  readonly anchor: Partial<EventAnchorGiven>
  readonly types?: readonly string[]
  /** The most database hits of each unit: the budget of the list of this anchor before all of them became one unit. */
  readonly most: Readonly<Partial<Record<keyof typeof pastEvents, number>>>
}

const actors = ['actor-0', 'actor-1', 'actor-2'].map((id) => [id])
const together = { tie: 'INVOLVED_IN', together: true } as const
const query = fullTextQuery('12') ?? ''

const cases: readonly Case[] = [
  {
    title: 'all events',
    groups: actors,
    anchor: { source: 'ALL' },
    most: { ascending: 209153, descending: 209794, count: 173144, grouped: 60742 },
  },
  {
    title: 'all meetings',
    groups: actors,
    anchor: { source: 'ALL' },
    types: ['Meeting'],
    most: { ascending: 100846, descending: 100932, count: 80560, grouped: 28615 },
  },
  {
    title: 'all actions',
    groups: actors,
    anchor: { source: 'ALL' },
    types: ['Action'],
    most: { ascending: 113179, descending: 114406, count: 92613, grouped: 32197 },
  },
  {
    title: 'the meetings of a category',
    groups: [['04']],
    anchor: { source: 'CODE' },
    types: ['Meeting'],
    most: { ascending: 15559, descending: 15189, count: 10524, grouped: 13430 },
  },
  {
    title: 'the actions of categories',
    groups: [['11'], ['19']],
    anchor: { source: 'CODE' },
    types: ['Action'],
    most: { ascending: 23438, descending: 24827, count: 16350, grouped: 10557 },
  },
  {
    title: 'the events of actors',
    groups: actors,
    anchor: { source: 'TIES', tie: 'INVOLVED_IN' },
    most: { ascending: 18583, descending: 18148, count: 12632, grouped: 12908 },
  },
  {
    title: 'the events at a place',
    groups: [['place-0']],
    anchor: { source: 'TIES', tie: 'LOCATED_IN' },
    most: { ascending: 1130, descending: 1130, count: 501, grouped: 595 },
  },
  {
    title: 'the meetings of a series',
    groups: [['series-0']],
    anchor: { source: 'TIES', tie: 'PART_OF' },
    most: { ascending: 1338, descending: 1338, count: 756, grouped: 942 },
  },
  {
    title: 'the events on a topic',
    groups: [['topic-0']],
    anchor: { source: 'TIES', tie: 'CONCERNS' },
    most: { ascending: 3482, descending: 3482, count: 1776, grouped: 2224 },
  },
  {
    title: 'the events of a text',
    groups: actors,
    anchor: { source: 'TEXT', query },
    most: { ascending: 8193, descending: 8193, count: 4511, grouped: 1683 },
  },
  {
    title: 'the events of two actors',
    groups: [['actor-0', 'actor-1']],
    anchor: { source: 'TIES', ...together },
    most: { ascending: 873, descending: 873, count: 580 },
  },
  {
    title: 'the events of two actors and a text',
    groups: [['actor-0', 'actor-1']],
    anchor: { source: 'TEXT', query, ...together },
    most: { ascending: 867, descending: 867, count: 722 },
  },
  {
    title: 'the events of two actors of data sets',
    groups: [codedPair.split(keySeparator)],
    anchor: { source: 'PAIR', ...together },
    // The two lists that it replaces, that of the pair and that of what statements say, took as much together.
    most: { ascending: 277, descending: 277, count: 80 },
  },
  {
    title: 'the stated events of two actors',
    groups: [['actor-0', 'actor-1']],
    anchor: { source: 'PAIR', ...together },
    most: { ascending: 2953, descending: 2953, count: 2582 },
  },
]

describe('a list of past events costs no more than a text of its own did:', () => {
  let graph: Graph
  const planner = new Planner()
  beforeAll(async () => {
    graph = await generatedGraph()
  })
  afterAll(async () => {
    await planner.close()
    await graph.close()
  })

  it.each(cases)('$title', async ({ groups, anchor, types = null, most }) => {
    for (const [key, budget] of Object.entries(most) as [keyof typeof pastEvents, number][]) {
      const example = exampleParameters(pastEvents[key])
      const { hits } = await planner.profile(pastEvents[key], {
        ...example,
        ...(key === 'grouped' ? { ids: groups.flat() } : { groups }),
        filter: { ...(example['filter'] as object), types },
        anchor: { tie: null, together: false, query: '', ...anchor },
      })
      expect.soft(hits, key).toBeLessThanOrEqual(budget)
    }
  })
})
