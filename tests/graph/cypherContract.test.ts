import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { codedColumns } from '../../src/domain/coded/codedColumns.ts'
import { namings } from '../../src/graph/fragment/naming.ts'
import { vocabulary } from '../../src/domain/vocabulary.ts'
import { fullTextQuery } from '../../src/domain/fullTextQuery.ts'
import { keySeparator } from '../../src/domain/pageKey.ts'
import { eventsByAnchor, type EventAnchorGiven } from '../../src/graph/event/eventsByAnchor.ts'
import type { Graph } from '../../src/graph/Graph.ts'
import { checkRecord } from '../support/checkRecord.ts'
import { codedPair } from '../support/codedRecords.ts'
import { cypherUnits } from '../support/cypherUnits.ts'
import { exampleParameters } from '../support/exampleParameters.ts'
import { generatedGraph } from '../support/generatedGraph.ts'
import { Planner, type Operator } from '../support/Planner.ts'
import { proposalRow } from '../../src/graph/proposal/proposalRow.ts'
import { hitBudgets } from './hitBudgets.ts'

const units = await cypherUnits()

/** Exports and checks of the whole graph, and counts and searches of a whole label, read all of it: no index could spare that. */
const readsAll =
  /^(integrity\..*|.*All\.(unfiltered\.|past\.)?(count|grouped)|(events|statements)ByAnchor\.past\..*|conditionsAll\..*|sourcesWithEvidence|exported.*|stored(Nodes|Singles)|(remove)?[fF]ootprints(Above)?|restoration\.clear|migration\..*\.left)$/

const scan = /Scan$/
const orderedScan = /IndexScan$|IndexSeek/
const singleSeek =
  /^(NodeUniqueIndexSeek|DirectedRelationshipUniqueIndexSeek|(Node|Relationship)CountFromCountStore|Argument|SingleRow|Unwind)/

describe('every Cypher unit', () => {
  let graph: Graph
  const planner = new Planner()
  beforeAll(async () => {
    graph = await generatedGraph()
    // No contact of the sample is recorded from both sides.
    await graph.define("CALL db.createRelationshipType('RECORDS')")
    // None of its statements is retracted.
    await graph.define("CALL db.createLabel('Retracted')")
    // No backup is being made.
    await graph.define("CALL db.createLabel('Footprint')")
    for (const tie of vocabulary.tie) await graph.define(`CALL db.createRelationshipType('WAS_${tie}')`)
    // A plan that names a property which no graph ever had gets a notice: only certain sets of data have these, texts that were checked,
    // and graphs of an earlier version.
    for (const property of [
      ...Object.keys(codedColumns.coding),
      ...['verified', 'saidAts', 'agent', 'createdAt', 'expiresAt', 'revokedAt'],
      ...['proposal', 'by', 'backdated', 'recordedIds', 'retractedIds', 'subjectIds', 'content'],
      ...['namedSince', 'renamedAt', 'earlierAliases', 'earlierDescriptions', ...Object.values(namings)],
      ...['watcher', 'watchedUntil', 'continues', 'restoring', 'ids'],
      ...Object.keys(proposalRow.shape),
    ])
      await graph.define(`CALL db.createProperty('${property}')`)
  })
  afterAll(async () => {
    await planner.close()
    await graph.close()
  })

  it('has a name of its own', () => {
    expect(new Set(units.map(({ name }) => name)).size).toBe(units.length)
    expect(units.length).toBeGreaterThan(100)
  })

  // Side by side: planning takes a processor, and a machine has two at least.
  it.concurrent.each(units.map((unit) => [unit.name, unit] as const))(
    '%s keeps its plan and its budget',
    async (_, unit) => {
      // A unit that reads is run, which says what it costs; one that writes is only planned: what it costs grows with what it is given.
      const plan =
        unit.kind === 'r'
          ? await planner.profile(unit, exampleParameters(unit))
          : { ...(await planner.explain(unit)), hits: 0, records: [] }
      expect(plan.notices).toEqual([])
      expect(plan.type).toMatch(unit.kind === 'r' ? /^r$/ : /w/)
      expect(columnsOf(plan.operators)).toEqual(Object.keys(unit.row.shape).sort())
      expect(plan.operators.filter((operator) => forbidden(unit.name, operator))).toEqual([])
      expect(plan.hits).toBeLessThanOrEqual(hitBudgets[unit.name] ?? 0)
      for (const record of plan.records) checkRecord(unit, record)
    },
  )

  it.each(units.map((unit) => [unit.name, unit] as const))(
    '%s takes exactly the parameters that its text names',
    (_, unit) => {
      const named = new Set([...unit.text.matchAll(/\$given\.([a-zA-Z]+)/g)].map(([, name]) => name))
      const clocks = ['knownAt', 'validAt', 'today']
      const declared = Object.keys(unit.parameters.shape).filter(
        (name) => named.has(name) || !clocks.includes(name),
      )
      expect([...named].sort()).toEqual(declared.sort())
    },
  )
})

function columnsOf(operators: readonly Operator[]): string[] {
  const details = operators.find(({ name }) => name === 'ProduceResults')?.details ?? ''
  return details === '' ? [] : details.split(', ').sort()
}

function forbidden(unit: string, { name, leaves }: Operator): boolean {
  if (name === 'AllNodesScan') return true
  if (name === 'CartesianProduct') return !leaves.every((leaf) => singleSeek.test(leaf))
  return scan.test(name) && !orderedScan.test(name) && !readsAll.test(unit)
}

// In this file, because it needs the same graph, which takes long to fill.
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
