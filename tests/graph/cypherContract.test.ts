import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { codedColumns } from '../../src/domain/coded/codedColumns.ts'
import type { Graph } from '../../src/graph/Graph.ts'
import { checkRecord } from '../support/checkRecord.ts'
import { cypherUnits } from '../support/cypherUnits.ts'
import { exampleParameters } from '../support/exampleParameters.ts'
import { generatedGraph } from '../support/generatedGraph.ts'
import { Planner, type Operator } from '../support/Planner.ts'
import { hitBudgets } from './hitBudgets.ts'

const units = await cypherUnits()

/** Exports and checks of the whole graph, and counts and searches of a whole label, read all of it: no index could spare that. */
const readsAll =
  /^(integrity\..*|.*All\.(unfiltered\.|past\.)?(count|grouped)|(events|statements)ByAnchor\.past\..*|conditionsAll\..*|sourcesWithEvidence|exported.*|migration\..*\.left)$/

const scan = /Scan$/
const orderedScan = /IndexScan$|IndexSeek/
const singleSeek =
  /^(NodeUniqueIndexSeek|DirectedRelationshipUniqueIndexSeek|NodeCountFromCountStore|Argument|SingleRow|Unwind)/

describe('every Cypher unit', () => {
  let graph: Graph
  const planner = new Planner()
  beforeAll(async () => {
    graph = await generatedGraph()
    // No contact of the sample is recorded from both sides.
    await graph.define("CALL db.createRelationshipType('RECORDS')")
    // None of its statements is retracted.
    await graph.define("CALL db.createLabel('Retracted')")
    // A plan that names a property which no graph ever had gets a notice: only certain sets of data have these, texts that were checked,
    // and graphs of an earlier version.
    for (const property of [
      ...Object.keys(codedColumns.coding),
      ...['verified', 'saidAts', 'agent', 'createdAt', 'expiresAt', 'revokedAt'],
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
