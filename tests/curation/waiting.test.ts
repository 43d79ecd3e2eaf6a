import { Kind, parse } from 'graphql'
import { expect, test } from 'vitest'
import { schema } from '../../src/api/schema.ts'
import type { Viewer } from '../../src/curation/Viewer.ts'
import { filesOf } from '../../src/exporter/filesOf.ts'
import { exportLines } from '../../src/exporter/exportLines.ts'
import { writtenGraph } from '../../src/exporter/writtenGraph.ts'
import { articleApi } from '../support/articleApi.ts'
import { dump } from '../support/dump.ts'
import { everyList, operationOn } from '../support/everyList.ts'
import { exampleQuestions } from '../support/exampleQuestions.ts'
import { harbourSeed } from '../support/harbourSeed.ts'
import { writing } from './writing.ts'

const { ask, graph } = articleApi(harbourSeed)
const ada: Viewer = { name: 'Ada', role: 'proposer', agent: false }
const boris: Viewer = { name: 'Boris', role: 'curator', agent: false }
const content = 'Zyzzyva Press writes: Ukraine and Russia meet in Istanbul for a ceasefire. Ukraine hosts.'

/** A proposal whose statements would be in as many lists as can be. */
const records = [
  { actor: { id: 'zyzzyva', kind: 'Organization', name: 'Zyzzyva' } },
  { event: { id: 'zyzzyva-round', kind: 'Meeting', name: 'Zyzzyva round in Istanbul' } },
  { topic: { id: 'zyzzyva-topic', name: 'Peace of the zyzzyva' } },
  { place: { id: 'zyzzyva-place', name: 'Zyzzyva in Istanbul' } },
  { series: { id: 'zyzzyva-series', name: 'Zyzzyva rounds' } },
  {
    condition: {
      id: 'zyzzyva-condition',
      trigger: 'The zyzzyva comes.',
      deadlineRule: 'FROM_UTTERANCE',
      duration: 'P9D',
    },
  },
  { source: { id: 'zyzzyva-report', kind: 'NEWS_ARTICLE', title: 'Zyzzyva', publisher: 'zyzzyva' } },
  {
    statement: {
      ...{ id: 'meets', speaker: 'zyzzyva', source: 'zyzzyva-report', text: 'Zyzzyva: they meet again.' },
      ...{ speechAct: 'REPORT', form: 'NARRATION', certainty: 'CERTAIN', condition: 'zyzzyva-condition' },
      evidence: [{ quote: { exact: 'Ukraine and Russia meet in Istanbul' } }],
      about: [
        { subject: 'zyzzyva-round', aspect: 'STATUS', status: 'HELD' },
        { subject: 'istanbul-2025-07', aspect: 'STATUS', status: 'CANCELLED' },
        ...['ukraine', 'russia', 'ceasefire', 'istanbul'].map((subject) => ({ subject, aspect: 'SUBJECT' })),
      ],
      asserts: [
        { tie: 'INVOLVED_IN', from: 'ukraine', to: 'zyzzyva-round', role: 'HOST' },
        { tie: 'INVOLVED_IN', from: 'russia', to: 'zyzzyva-round', role: 'PARTICIPANT' },
        { tie: 'LOCATED_IN', from: 'zyzzyva-round', to: 'istanbul' },
        { tie: 'CONCERNS', from: 'zyzzyva-round', to: 'ceasefire' },
        { tie: 'PART_OF', from: 'zyzzyva-round', to: 'istanbul-talks' },
        { tie: 'BELONGS_TO', from: 'zyzzyva', to: 'ukraine' },
      ],
    },
  },
]

const beside = `{ changes(first: 100) { nodes { sequence } } ledger { sequence }
  checkQuotes(source: "zyzzyva-report", quotes: [{ exact: "Zyzzyva" }]) { status }
  found: search(text: "zyzzyva", first: 10) { totalCount } node(id: "zyzzyva") { id } actor(id: "zyzzyva") { id }
  nodes(ids: ["zyzzyva-round", "zyzzyva-report"]) { id } event(id: "zyzzyva-round") { id } meeting(id: "zyzzyva-round") { id }
  action(id: "zyzzyva-round") { id } meetingSeries(id: "zyzzyva-series") { id } place(id: "zyzzyva-place") { id }
  topic(id: "zyzzyva-topic") { id } source(id: "zyzzyva-report") { id } condition(id: "zyzzyva-condition") { id }
  eventCounts(by: KIND) { count } statementCounts(by: SPEAKER) { count } statement(id: "zyzzyva") { id } }`

/** Everything that can be asked or exported, by its name. */
async function everyAnswer() {
  const answers = new Map<string, unknown>()
  for (const { name, text, variables } of exampleQuestions) answers.set(name, await ask(text, variables))
  for (const list of everyList) {
    // A list that is counted says more than its first page.
    const selection = `totalCount ${list.field.startsWith('ties') ? '' : 'nodes { id }'}`
    answers.set(list.name, await ask(operationOn(list, selection), { first: 100 }))
  }
  answers.set('beside', await ask(beside))
  const lines: unknown[] = []
  for await (const line of exportLines(graph())) lines.push(line)
  answers.set('export', lines)
  for (const format of ['csv', 'gexf', 'graphml', 'jsonld'] as const)
    answers.set(format, await exported(format))
  return answers
}

async function exported(format: Parameters<typeof filesOf>[0]): Promise<string> {
  const occasion = { title: 'Test', moment: { writtenAt: '2026-11-29T00:00:00.000Z' } }
  const files = filesOf(format, writtenGraph(graph(), occasion), () => undefined)
  const texts = Symbol.asyncIterator in files ? [files] : Object.values(files)
  let all = ''
  for (const text of texts) for await (const chunk of text) all += chunk
  return all
}

function rootsIn(text: string): string[] {
  return parse(text).definitions.flatMap((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION
      ? definition.selectionSet.selections.flatMap((field) =>
          field.kind === Kind.FIELD ? [field.name.value] : [],
        )
      : [],
  )
}

test('a proposal that waits shows in no answer and no export, and in all of them once it is accepted', async () => {
  const before = await everyAnswer()
  const { proposal, userErrors } = await writing(graph, ada).create({
    ...{ key: 'zyzzyva', dataset: 'zyzzyva-news', title: 'Zyzzyva', note: 'Zyzzyva', records },
    text: { source: 'zyzzyva-report', content, keep: true },
  })
  expect([userErrors, proposal?.faults]).toEqual([[], []])
  const id = proposal?.id ?? ''
  const submitted = await writing(graph, ada).submit({ id, expectedRevision: 1 })
  expect(await everyAnswer()).toEqual(before)
  expect((await dump()).filter((line) => line.includes('yzzyva')).length).toBe(1)

  const planHash = submitted.proposal?.plan?.hash
  const decision = { id, expectedRevision: 1, decision: 'ACCEPT', planHash }
  expect((await writing(graph, boris).decide(decision)).userErrors).toEqual([])
  const after = await everyAnswer()
  // A list of one thing, or under a filter, need not have what is new.
  const isOfAll = (name: string) =>
    !name.includes('.') || (name.startsWith('Query.') && !name.includes('under'))
  const kept = [...before.keys()].filter(
    (name) => JSON.stringify(before.get(name)) === JSON.stringify(after.get(name)),
  )
  const ofQuestions = exampleQuestions.map(({ name }) => name)
  expect(kept.filter((name) => isOfAll(name) && !ofQuestions.includes(name))).toEqual([
    'Query.actions',
    'Query.tiesAmong',
  ])
}, 600_000)

test('every field of the root but those of proposals is asked', () => {
  const asked = new Set([
    ...exampleQuestions.flatMap(({ text }) => rootsIn(text)),
    ...everyList.flatMap(({ of, field }) => (of === null ? [field] : [])),
    ...rootsIn(beside),
  ])
  const roots = Object.keys(schema.getQueryType()?.getFields() ?? {})
  expect(roots.filter((name) => !asked.has(name))).toEqual(['proposal', 'proposals'])
})
