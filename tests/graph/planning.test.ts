import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { TimeBudget } from '../../src/domain/TimeBudget.ts'
import { defineCypher } from '../../src/graph/defineCypher.ts'
import type { Graph } from '../../src/graph/Graph.ts'
import { connectTestGraph } from '../support/connectTestGraph.ts'
import { runCypher } from '../support/runCypher.ts'

const allowedMs = 3_000

// The database plans it for seconds, and runs it in no time. A new property makes it one that was not planned before.
function longToPlan() {
  const property = `p${randomUUID().replaceAll('-', '')}`
  return defineCypher({
    name: 'longToPlan',
    kind: 'r',
    parameters: z.object({}),
    row: z.object({ count: z.string() }),
    text: Array.from(
      { length: 25 },
      (_, at) =>
        `OPTIONAL MATCH (a${at}:Actor {id: 'nobody', ${property}: ${at}})-[:SPEAKER]-(s${at}:Statement)`,
    )
      .concat('RETURN toString(count(*)) AS count')
      .join('\n'),
  })
}

let graph: Graph
beforeAll(async () => {
  graph = await connectTestGraph()
})
afterAll(() => graph.close())

async function millisecondsOf(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now()
  await work()
  return performance.now() - began
}

describe('what the database plans', () => {
  test('does not count against the time of the operation that asks first', async () => {
    const unit = longToPlan()
    const time = new TimeBudget(allowedMs)
    const taken = await millisecondsOf(() => graph.read(unit, {}, time))
    expect(allowedMs - time.remaining).toBeLessThan(taken)
  })

  test('does not count when a plan has gone, either', async () => {
    const unit = longToPlan()
    await graph.read(unit, {}, new TimeBudget(60_000))
    await runCypher('CALL db.clearQueryCaches()')
    const time = new TimeBudget(allowedMs)
    expect(await graph.read(unit, {}, time)).toEqual([{ count: '1' }])
  })
})
