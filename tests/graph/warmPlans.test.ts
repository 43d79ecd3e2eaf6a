import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { questionsPage } from '../../docs/questions/questionsPage.ts'
import { TimeBudget } from '../../src/domain/TimeBudget.ts'
import { defineCypher } from '../../src/graph/unit/defineCypher.ts'
import type { AnyCypher, Graph } from '../../src/graph/Graph.ts'
import { neutralValue } from '../../src/graph/unit/neutralValue.ts'
import { pathsUpToThree } from '../../src/graph/path/pathsUpToThree.ts'
import { searchHits } from '../../src/graph/search/searchHits.ts'
import { warmPlans } from '../../src/graph/warmPlans.ts'
import { warmWrites } from '../../src/graph/warmWrites.ts'
import { loadUnits } from '../../src/graph/write/loadUnits.ts'
import { apiOn } from '../support/apiOn.ts'
import { articleGraph } from '../support/articleGraph.ts'
import { connectTestGraph } from '../support/connectTestGraph.ts'
import { cypherUnits } from '../support/cypherUnits.ts'
import { dump } from '../support/dump.ts'
import { exampleParameters } from '../support/exampleParameters.ts'
import { waitUntil } from '../support/waitUntil.ts'

const units = await cypherUnits()
const reading = units.filter(({ kind, name }) => kind === 'r' && !name.startsWith('integrity.'))

/** Counts for longer than any test waits. */
const endless = defineCypher({
  name: 'endless',
  kind: 'r',
  parameters: z.object({}),
  row: z.object({ count: z.string() }),
  text: 'UNWIND range(1, 1000000000) AS a UNWIND range(1, 1000) AS b RETURN toString(count(*)) AS count',
})

describe('warming the plans', () => {
  let graph: Graph
  beforeAll(async () => {
    graph = await articleGraph()
  })
  afterAll(() => graph.close())

  it('has all planned that the questions of the documentation read, and changes nothing', async () => {
    const before = await dump()
    await warmPlans(graph, new AbortController().signal)
    expect(await dump()).toEqual(before)
    const notPlanned = new Set<string>()
    const stop = graph.observe((name) => {
      const unit = units.find((each) => each.name === name)
      if (unit === undefined || !graph.isPlanned(unit)) notPlanned.add(name)
    })
    await questionsPage(apiOn(() => graph).ask)
    stop()
    expect([...notPlanned]).toEqual([])
  }, 120_000)

  it('has all planned that a load writes, and changes nothing', async () => {
    const before = await dump()
    const [planWrites, planned] = [graph.planWrites.bind(graph), new Set<AnyCypher>()]
    graph.planWrites = async (writes) => {
      await planWrites(writes)
      for (const unit of writes) planned.add(unit)
    }
    await warmWrites(graph, new AbortController().signal)
    expect(await dump()).toEqual(before)
    expect([...planned]).toEqual(expect.arrayContaining([...loadUnits]))
  }, 120_000)

  it('fails no reader of a text that refuses parameters which name nothing', async () => {
    const asked = await connectTestGraph()
    const given = exampleParameters(searchHits.present) as never
    const [, rows] = await Promise.all([
      asked.plan(searchHits.present, neutralValue(searchHits.present.parameters) as never),
      asked.read(searchHits.present, given),
    ])
    expect(rows).toEqual(await asked.read(searchHits.present, given))
    await asked.close()
  })

  it('does nothing once nobody needs it', async () => {
    const idle = await connectTestGraph()
    await warmPlans(idle, AbortSignal.abort())
    expect(units.filter((unit) => idle.isPlanned(unit))).toEqual([])
    await idle.close()
  })

  it('waits while somebody reads, but for the rest of the question', async () => {
    const asked = await connectTestGraph()
    const leaving = new AbortController()
    const reader = asked.read(endless, {}, new TimeBudget(60_000), leaving.signal).catch(() => 'left')
    await waitUntil('the reader reads', () => asked.isPlanned(endless), 20_000)
    const warming = warmPlans(asked, leaving.signal)
    await asked.read(pathsUpToThree, exampleParameters(pathsUpToThree) as never)
    const planned = () => reading.filter((unit) => asked.isPlanned(unit)).map(({ name }) => name)
    const question = ['carriersByTies', 'pathHops', 'pathsOfFour', 'pathsUpToThree', 'strongestPathsOfFour']
    await waitUntil('the question is planned', () => planned().length >= question.length, 20_000)
    expect(planned()).toEqual(question)
    leaving.abort()
    expect(await reader).toBe('left')
    await warming
    expect(planned()).toEqual(question)
    await asked.close()
  }, 60_000)

  it.each(reading.map((unit) => [unit.name, unit] as const))(
    '%s takes the neutral value of its parameters',
    (_, unit) => {
      expect(unit.parameters.safeParse(neutralValue(unit.parameters)).error).toBeUndefined()
    },
  )
})
