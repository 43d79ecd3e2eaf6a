import { afterAll, beforeAll, expect, test } from 'vitest'
import { istanbulTalks1 } from '../../seed/istanbul-talks-1/istanbulTalks1.ts'
import { TimeBudget } from '../../src/domain/TimeBudget.ts'
import type { Graph } from '../../src/graph/Graph.ts'
import { loadSeed } from '../../src/load/loadSeed.ts'
import { importCoded, proposing } from '../backup/richGraph.ts'
import { answerOf } from '../support/answerOf.ts'
import { connectTestGraph } from '../support/connectTestGraph.ts'
import { emptyGraph } from '../support/emptyGraph.ts'
import { runCypher } from '../support/runCypher.ts'
import { temporaryFolder } from '../support/temporaryFolder.ts'

const { folder, remove } = temporaryFolder()

let graph: Graph
beforeAll(async () => {
  graph = await connectTestGraph()
})
afterAll(async () => {
  await emptyGraph(graph)
  await graph.close()
  remove()
})

/** The number of plans that the database keeps, none of which it keeps any longer. */
async function clearPlans(): Promise<number> {
  const [answer] = await runCypher('CALL db.clearQueryCaches()')
  return Number(/\d+/.exec(String(answer?.['value']))?.[0] ?? 0)
}

class Stopped extends Error {}

/**
 * Number of plans that the database has while a write holds the ledger: once it has taken it, or right before its commit. A write that is counted where it
 * takes the ledger ends there, and none of it is kept.
 */
async function plansWhileHeld(
  moment: 'taken' | 'commit',
  write: (graph: Graph) => Promise<unknown>,
): Promise<number> {
  const starting = await connectTestGraph()
  const original = starting.write.bind(starting)
  let plans: number | undefined
  starting.write = (change, work) =>
    original(change, async (run) => {
      const result = await work(async (unit, parameters) => {
        const rows = await run(unit, parameters)
        if (unit.name !== 'takeLedger' || moment === 'commit') return rows
        plans = await clearPlans()
        throw new Stopped()
      })
      plans ??= await clearPlans()
      return result
    })
  await clearPlans()
  try {
    await write(starting).catch((error: unknown) => {
      if (!(error instanceof Stopped) && moment === 'commit') throw error
    })
  } finally {
    await starting.close()
  }
  return plans ?? 0
}

test.each<[string, () => Promise<(graph: Graph) => Promise<unknown>>]>([
  ['a load', () => Promise.resolve((starting) => loadSeed(starting, istanbulTalks1))],
  [
    'the acceptance of a proposal that keeps its text',
    async () => {
      const submitted = await proposing(graph).submit('kept', true)
      return (starting) => proposing(starting).accept(submitted)
    },
  ],
  [
    'a batch of coded records',
    async () => {
      await importCoded(graph, folder, 'later')
      return (starting) => importCoded(starting, folder, 'earlier')
    },
  ],
])(
  '%s has the database plan nothing while it holds the ledger',
  async (_, prepare) => {
    await emptyGraph(graph)
    const write = await prepare()
    const before = await plansWhileHeld('taken', write)
    expect(before).toBeGreaterThan(0)
    expect(await plansWhileHeld('commit', write)).toBe(before)
  },
  240_000,
)

test('the planning of what an acceptance writes is no time of its operation', async () => {
  await emptyGraph(graph)
  const { id, revision, plan } = await proposing(graph).submit('waited')
  const planWrites = graph.planWrites.bind(graph)
  const planning = new Set<unknown>()
  graph.planWrites = (units) => {
    const planned = planWrites(units)
    planning.add(planned)
    return planned
  }
  const waitedFor: unknown[] = []
  class Watched extends TimeBudget {
    override standStill<T>(work: Promise<T>): Promise<T> {
      waitedFor.push(work)
      return super.standStill(work)
    }
  }
  const text = `mutation ($id: ID!, $revision: Int!, $hash: String) {
    decideProposal(id: $id, expectedRevision: $revision, decision: ACCEPT, planHash: $hash) { change { sequence } } }`
  const boris = { name: 'Boris', role: 'curator', agent: false } as const
  const variables = { id, revision, hash: plan?.hash }
  const { data } = await answerOf(graph, text, variables, new Watched(60_000), boris)
  graph.planWrites = planWrites
  expect(data).toMatchObject({ decideProposal: { change: { sequence: expect.any(Number) as number } } })
  expect(planning.size).toBe(1)
  expect(waitedFor.filter((work) => planning.has(work))).toHaveLength(1)
}, 120_000)
