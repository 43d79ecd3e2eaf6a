import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Graph } from '../../src/graph/Graph.ts'
import { connectTestGraph } from '../support/connectTestGraph.ts'
import { emptyGraph } from '../support/emptyGraph.ts'
import { writing } from '../curation/writing.ts'

const at = (file: string) => readFile(new URL(`../../docs/${file}`, import.meta.url), 'utf8')
let graph: Graph
const ada = writing(() => graph, { name: 'Ada', role: 'proposer', agent: false })
const bo = writing(() => graph, { name: 'Bo', role: 'curator', agent: false })
beforeAll(async () => {
  graph = await connectTestGraph()
  await emptyGraph(graph)
})
afterAll(() => graph.close())

it('docs/writing.md shows the ids, the hashes and the counts of its first proposal', async () => {
  const [page, sample] = [await at('writing.md'), await at('samples/lindholm-proposal.json')]
  const { query, variables } = JSON.parse(sample) as { query: string; variables: object }
  const { createProposal } = (await ada.ask(query, variables)) as {
    createProposal: { proposal: { id: string; faults: object[] }; userErrors: object[] }
  }
  expect(createProposal).toMatchObject({ proposal: { revision: 1, faults: [] }, userErrors: [] })
  const { id } = createProposal.proposal
  expect(page).toContain(`"id": "${id}"`)
  await ada.submit({ id, expectedRevision: 1 })
  const except = ['berg-on-boats']
  const plan = await bo.plan(id, except)
  expect(page).toContain(`"hash": "${plan?.hash}", "added": ${plan?.added}, "things": ${plan?.things}`)
  const decision = { id, expectedRevision: 1, decision: 'ACCEPT', except, planHash: plan?.hash }
  const { change, userErrors } = await bo.decide(decision)
  expect(userErrors).toEqual([])
  const undo = await ada.revert({ sequence: change?.sequence ?? 0, key: 'undo-2', reason: 'A draft.' })
  expect(undo.proposal?.plan?.retracted).toBe(4)
  expect(page).toContain(`"hash": "${undo.proposal?.plan?.hash}", "retracted": 4`)
})
