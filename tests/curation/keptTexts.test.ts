import { afterAll, beforeAll, expect, test } from 'vitest'
import { anonymous } from '../../src/curation/anonymous.ts'
import { Policy } from '../../src/curation/Policy.ts'
import type { Viewer } from '../../src/curation/Viewer.ts'
import { TimeBudget } from '../../src/domain/TimeBudget.ts'
import { exportLines } from '../../src/exporter/exportLines.ts'
import type { Graph } from '../../src/graph/Graph.ts'
import { answerOf } from '../support/answerOf.ts'
import { connectTestGraph } from '../support/connectTestGraph.ts'
import { emptyGraph } from '../support/emptyGraph.ts'
import { runCypher } from '../support/runCypher.ts'
import { writing } from './writing.ts'

let graph: Graph
const ada: Viewer = { name: 'Ada', role: 'proposer', agent: false }
const boris: Viewer = { name: 'Boris', role: 'curator', agent: false }
const words = 'The halls are booked'
// The 300th code unit before and the one behind the words are halves of a character.
const content = `\u{1F54A}${'b'.repeat(299)}${words}${'a'.repeat(299)}\u{1F54A} The end.`
const question = `{ source(id: "lake-report") { title text evidence { nodes { context { prefix exact suffix } } } } }`

beforeAll(async () => {
  graph = await connectTestGraph()
  await emptyGraph(graph)
  const records = [
    { actor: { id: 'lake-press', kind: 'Organization', name: 'Lake Press' } },
    { source: { id: 'lake-report', kind: 'NEWS_ARTICLE', title: 'Lake report', publisher: 'lake-press' } },
    {
      statement: {
        ...{ id: 'booked', speaker: 'lake-press', source: 'lake-report', text: 'Halls are booked.' },
        ...{ speechAct: 'REPORT', form: 'NARRATION', certainty: 'CERTAIN' },
        ...{
          evidence: [{ quote: { exact: words } }],
          about: [{ subject: 'lake-press', aspect: 'AGENDA' }],
        },
      },
    },
  ]
  const text = { source: 'lake-report', content, keep: true }
  const proposer = writing(() => graph, ada)
  const made = await proposer.create({ key: 'one', dataset: 'lake-news', title: 'Halls', text, records })
  expect([made.userErrors, made.proposal?.faults]).toEqual([[], []])
  const id = made.proposal?.id ?? ''
  const { proposal } = await proposer.submit({ id, expectedRevision: 1 })
  const decision = { id, expectedRevision: 1, decision: 'ACCEPT', planHash: proposal?.plan?.hash }
  expect((await writing(() => graph, boris).decide(decision)).userErrors).toEqual([])
})
afterAll(() => graph.close())

const ask = (viewer: Viewer, servesTexts = false) =>
  answerOf(
    graph,
    question,
    {},
    new TimeBudget(60_000),
    viewer,
    new Policy({ ownDecisions: false, servesTexts }),
  )
const context = { prefix: 'b'.repeat(299), exact: words, suffix: 'a'.repeat(299) }
const whole = { title: 'Lake report', text: content, evidence: { nodes: [{ context }] } }

test('is read from proposers up, and no half of a character is', async () => {
  expect((await ask(ada)).data).toEqual({ source: whole })
  expect((await ask(boris)).data).toEqual({ source: whole })
})

test('is read by everybody where the server is set so', async () => {
  expect((await ask(anonymous, true)).data).toEqual({ source: whole })
})

test('is kept from readers, who get the rest of the answer', async () => {
  const { data, codes } = await ask(anonymous)
  expect(codes).toEqual(['FORBIDDEN', 'FORBIDDEN'])
  expect(data).toEqual({
    source: { title: 'Lake report', text: null, evidence: { nodes: [{ context: null }] } },
  })
})

test('is in no export', async () => {
  const lines: string[] = []
  for await (const line of exportLines(graph)) lines.push(JSON.stringify(line))
  expect(lines.join('\n')).toContain('Halls are booked.')
  expect(lines.join('\n')).not.toContain('bbbb')
})

test('has no words of a span that it does not fit any more', async () => {
  await runCypher(`MATCH (text:SourceText) SET text.content = 'Another text. ' + text.content`)
  const nodes = [{ context: null }]
  expect((await ask(ada)).data).toMatchObject({ source: { evidence: { nodes } } })
  await runCypher('MATCH (text:SourceText) DELETE text')
  expect((await ask(ada)).data).toMatchObject({ source: { text: null, evidence: { nodes } } })
})
