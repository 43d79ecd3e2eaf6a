import { expect, test } from 'vitest'
import { jsonLines } from '../../src/writers/jsonLines.ts'
import { hostileGraph } from '../support/hostileGraph.ts'
import { joined } from '../support/joined.ts'

test('JSON Lines has one object a line with its kind first, and gives every hostile text as it was', async () => {
  const lines = (await joined(jsonLines(hostileGraph))).trimEnd().split('\n')
  const objects = lines.map((line) => JSON.parse(line) as Record<string, unknown>)
  expect(new Set(objects.map((object) => Object.keys(object)[0]))).toEqual(new Set(['kind']))
  const moment = { validAt: '2025-07-31', knownAt: '2026-01-02T03:04:05.678Z' }
  const { occasion, things, ties, statements } = hostileGraph
  expect(objects).toEqual([
    { kind: 'occasion', title: occasion.title, ...moment, writtenAt: occasion.moment.writtenAt },
    ...things.map((thing) => ({ kind: 'thing', ...thing })),
    ...ties.map((tie) => ({ kind: 'tie', ...tie, ...moment })),
    ...statements.map((statement) => ({ kind: 'statement', ...statement })),
  ])
})
