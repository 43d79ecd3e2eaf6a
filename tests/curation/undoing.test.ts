import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { istanbulTalks1 } from '../../seed/istanbul-talks-1/istanbulTalks1.ts'
import type { Viewer } from '../../src/curation/Viewer.ts'
import { exportLines } from '../../src/exporter/exportLines.ts'
import { checkIntegrity } from '../../src/graph/checkIntegrity.ts'
import { articleApi } from '../support/articleApi.ts'
import { exampleAnswers } from '../support/exampleAnswers.ts'
import { writing, type Payload } from './writing.ts'

const { ask, graph } = articleApi()
const ada = writing(graph, { name: 'Ada', role: 'proposer', agent: false } satisfies Viewer)
const boris = writing(graph, { name: 'Boris', role: 'curator', agent: false } satisfies Viewer)
const dataset = istanbulTalks1.name
const things: { record: string; name: string }[] = []
const statements: { id: string; text: string; certainty: string }[] = []

beforeAll(async () => {
  for await (const line of exportLines(graph())) {
    if ('name' in line) things.push(line)
    if (line.record !== 'statement') continue
    const { record: _, ...statement } = line
    statements.push(statement)
  }
})

/** A change of one statement: another coding, its end, or another one beside it; or other names for a thing. */
const change = fc.record({
  how: fc.constantFrom('recode', 'retract', 'add', 'rename'),
  at: fc.nat({ max: 74 }),
})
const changes = fc.uniqueArray(change, { minLength: 1, maxLength: 6, selector: ({ at }) => at })

/**
 * Answers to every question, as of now or of a moment. Another version of a statement has another id, number and
 * instant, and the scores of a search follow from today's names.
 */
async function answers(moment?: string) {
  const all = await exampleAnswers(ask, moment)
  const text = JSON.stringify(all, (key, value: unknown) =>
    ['recordedAt', 'version', 'cursor', 'endCursor', 'score'].includes(key) ? undefined : value,
  )
  return JSON.parse(text.replaceAll(/\b([0-9a-f]{32})\.\d+/g, '$1')) as Record<string, unknown>
}

/** The order of paths that are as strong as one another is that of things as lists have them now, at a past moment too. */
const withoutPaths = ({ '01-Paths': _, ...others }: Record<string, unknown>) => others

async function accept(made: Payload) {
  const id = made.proposal?.id ?? ''
  const { proposal, userErrors } = await ada.submit({ id, expectedRevision: 1 })
  expect(userErrors).toEqual([])
  const accepted = await boris.decide({
    id,
    expectedRevision: 1,
    decision: 'ACCEPT',
    planHash: proposal?.plan?.hash,
  })
  expect(accepted.userErrors).toEqual([])
  return accepted.change ?? expect.fail('Nothing was changed.')
}

async function recordsOf(chosen: readonly { how: string; at: number }[]): Promise<object[]> {
  const { statements: live } = (await ask('{ statements(first: 100) { nodes { id } } }')) as {
    statements: { nodes: { id: string }[] }
  }
  const standing = new Map<string | undefined, string>(live.nodes.map(({ id }) => [id.split('.')[0], id]))
  return chosen.flatMap(({ how, at }): object[] => {
    if (how === 'rename') {
      const { record, ...thing } = things[at % things.length] ?? expect.fail('There are no things.')
      return [{ [record]: { ...thing, name: `${thing.name} again`, description: 'Described again.' } }]
    }
    const statement = statements[at % statements.length]
    const id = standing.get(statement?.id)
    if (statement === undefined || id === undefined) return []
    if (how === 'retract') return [{ retraction: { id } }]
    if (how === 'add')
      return [{ statement: { ...statement, id: `new-${at}`, text: `${statement.text} Again.` } }]
    const certainty = statement.certainty === 'POSSIBLE' ? 'PROBABLE' : 'POSSIBLE'
    return [{ statement: { ...statement, certainty } }]
  })
}

test('undoing a change answers every question as before it, and as accepted at the instant between', async () => {
  let [run, undone] = [0, 0]
  await fc.assert(
    fc.asyncProperty(changes, async (chosen) => {
      run += 1
      const before = await answers()
      const records = await recordsOf(chosen)
      const made = await ada.create({ key: `change ${run}`, dataset, title: 'Another coding', records })
      expect(made.userErrors).toEqual([])
      // A statement that reports another, or says alone that an event is, is not retracted by itself.
      fc.pre(made.proposal?.faults.length === 0)
      const { sequence, at } = await accept(made)
      const between = await answers()
      await accept(await ada.revert({ sequence, key: `undo ${run}`, reason: 'It was a mistake.' }))
      expect(await answers()).toEqual(before)
      expect(withoutPaths(await answers(at))).toEqual(withoutPaths(between))
      undone += 1
    }),
    { numRuns: 4, seed: 21, endOnFailure: true },
  )
  expect(undone).toBe(4)
  expect(await checkIntegrity(graph())).toEqual([])
}, 600_000)

test('undoing gives things their names back, but for what a later change has renamed', async () => {
  const rename = async (key: string, name: string, extra: object[] = []) => {
    const place = { place: { id: 'istanbul', name, aliases: ['Stambul'] } }
    return accept(await ada.create({ key, dataset, title: 'Names', records: [place, ...extra] }))
  }
  const istanbul = (moment = '') =>
    ask(
      `{ node(id: "istanbul"${moment && `, asOf: {knownAt: "${moment}"}`}) { ... on Place { name aliases description } } }`,
    )
  const before = await istanbul()
  const topic = { topic: { id: 'peace-talks', name: 'Talks of peace' } }
  const first = await rename('names 1', 'Constantinople', [topic])
  const second = await rename('names 2', 'Byzantium')
  const undone = await ada.revert({ sequence: first.sequence, key: 'names 3', reason: 'Too old.' })
  expect(undone.proposal?.plan?.items).toMatchObject([{ record: 'peace-talks', action: 'DESCRIBE' }])
  expect(undone.proposal?.note).toContain('Left as they are, for a later change touched them: istanbul.')
  await accept(await ada.revert({ sequence: second.sequence, key: 'names 4', reason: 'Older still.' }))
  expect(await istanbul()).toMatchObject({ node: { name: 'Constantinople', aliases: ['Stambul'] } })
  expect(await istanbul(second.at)).toMatchObject({ node: { name: 'Byzantium' } })
  expect(await istanbul(new Date(Date.parse(first.at) - 1).toISOString())).toEqual(before)
  expect(await checkIntegrity(graph())).toEqual([])
}, 60_000)
