import { expect, test } from 'vitest'
import { participantsByEvents } from '../../src/graph/event/participantsByEvents.ts'
import { codedEvents, loadCodedRecords } from '../support/codedRecords.ts'
import { connectTestGraph } from '../support/connectTestGraph.ts'
import { emptyGraph } from '../support/emptyGraph.ts'
import { planAfresh } from '../support/planAfresh.ts'
import { Planner } from '../support/Planner.ts'

test('the statements that carry an involvement cost nothing where they are not selected', async () => {
  const graph = await connectTestGraph()
  await emptyGraph(graph)
  await loadCodedRecords(graph)
  await planAfresh()
  const planner = new Planner()
  const profile = (selected: string[]) =>
    planner.profile(participantsByEvents.present.ascending, {
      ...{ groups: codedEvents.map((id) => [id]), roles: null, selected, after: '', limit: 10 },
      ...{ knownAt: '2030-01-01T00:00:00.000Z', validAt: null, today: '2030-01-01' },
    })
  const [without, withThem] = [await profile(['coding', 'time']), await profile(['carriers'])]
  await planner.close()
  await graph.close()
  const ids = (record: { get: (key: string) => unknown }) =>
    (record.get('edge') as { statementIds: unknown }).statementIds
  expect(without.records.length).toBeGreaterThan(3)
  expect(without.records.map(ids)).toEqual(without.records.map(() => null))
  expect(withThem.records.map(ids)).toEqual(
    withThem.records.map(() => expect.arrayContaining([expect.any(String)]) as unknown),
  )
  // Its records are met, and the id and the time of each are read.
  expect(withThem.hits - without.hits).toBeGreaterThanOrEqual(3 * without.records.length)
})
