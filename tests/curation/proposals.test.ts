import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { anonymous } from '../../src/curation/anonymous.ts'
import type { Viewer } from '../../src/curation/Viewer.ts'
import { checkIntegrity } from '../../src/graph/checkIntegrity.ts'
import type { Graph } from '../../src/graph/Graph.ts'
import { loadSeed } from '../../src/load/loadSeed.ts'
import { connectTestGraph } from '../support/connectTestGraph.ts'
import { dump } from '../support/dump.ts'
import { emptyGraph } from '../support/emptyGraph.ts'
import { runCypher } from '../support/runCypher.ts'
import { tinySeed } from '../support/tinySeed.ts'
import { writing, type Payload } from './writing.ts'

let graph: Graph
const viewer = (name: string, role: Viewer['role'], agent = false): Viewer => ({ name, role, agent })
const by = (who: Viewer) => writing(() => graph, who)
const ada = by(viewer('Ada', 'proposer'))
const boris = by(viewer('Boris', 'curator'))
const carla = by(viewer('Carla', 'curator'))
const reader = by(anonymous)

beforeAll(async () => {
  graph = await connectTestGraph()
})
beforeEach(async () => {
  await emptyGraph(graph)
  await loadSeed(graph, tinySeed())
})
afterAll(() => graph.close())

const content = `The envoy of Norland arrived at noon. "The halls are booked", said Lena Falk.
The talks begin on Friday.`
const press = { actor: { id: 'lake-press', kind: 'Organization', name: 'Lake Press' } }
const falk = { actor: { id: 'lena-falk', kind: 'Person', name: 'Lena Falk' } }
const talks = { event: { id: 'lake-talks', kind: 'Meeting', name: 'Lake talks' } }
const report = {
  source: { id: 'lake-report', kind: 'NEWS_ARTICLE', title: 'Lake report', publisher: 'Lake Press' },
}
const statement = (id: string, exact: string, more: object = {}) => ({
  statement: {
    ...{ id, speaker: 'Lake Press', source: 'lake-report', text: `Words of ${id}.`, speechAct: 'REPORT' },
    ...{ form: 'NARRATION', certainty: 'CERTAIN', evidence: [{ quote: { exact } }] },
    about: [{ subject: 'Lake talks', aspect: 'STATUS', status: 'SCHEDULED' }],
    ...more,
  },
})
const begins = statement('begins', 'The talks begin on Friday.')
const booked = statement('booked', 'The halls are booked', { speaker: 'Lena Falk', form: 'DIRECT_QUOTE' })
const records = [press, falk, talks, report, begins, booked]
const input = (more: object = {}) => ({
  ...{ key: 'one', dataset: 'lake-news', title: 'Talks at the lake', records },
  text: { source: 'lake-report', content },
  ...more,
})

async function submitted(more: object = {}): Promise<NonNullable<Payload['proposal']>> {
  const { proposal, userErrors } = await ada.create(input(more))
  expect(userErrors).toEqual([])
  if (proposal === null) throw new Error('No proposal was made.')
  const payload = await ada.submit({ id: proposal.id, expectedRevision: proposal.revision })
  expect(payload.userErrors).toEqual([])
  return payload.proposal ?? proposal
}
const accept = (
  who: ReturnType<typeof by>,
  { id, revision, plan }: NonNullable<Payload['proposal']>,
  more: object = {},
) => who.decide({ id, expectedRevision: revision, decision: 'ACCEPT', planHash: plan?.hash, ...more })
const idOf = (change: Payload['change'], id: string) =>
  change?.statements.nodes.find(({ text }) => text === `Words of ${id}.`)?.id
const count = async (pattern: string) =>
  Number((await runCypher(`MATCH ${pattern} RETURN count(*) AS count`))[0]?.['count'])

describe('a proposal', () => {
  test('shows what accepting it would do, the statements of speech that are made included', async () => {
    const { proposal, userErrors } = await ada.create(input())
    expect(userErrors).toEqual([])
    expect(proposal).toMatchObject({
      ...{ dataset: 'lake-news', status: 'DRAFT', revision: 1, by: 'Ada', faults: [], warnings: [] },
      plan: { added: 3, recoded: 0, retracted: 0, things: 4 },
    })
    expect(proposal?.plan?.items.map(({ record, action }) => `${record} ${action}`)).toEqual([
      ...['lake-press', 'lena-falk', 'lake-talks', 'lake-report'].map((id) => `${id} DESCRIBE`),
      ...['begins ADD', 'booked ADD', 'booked ADD'],
    ])
  })

  test('shows its text, and how each statement would be coded', async () => {
    const { id } = await submitted()
    const thing = '{ id name isNew }'
    const coding = `speaker ${thing} source spans { start end } speechAct form certainty polarity reportedBy
      about { thing ${thing} aspect status stance } asserts { relationship from ${thing} to ${thing} role }`
    const shown = (await ada.ask(
      `query ($id: ID!) { proposal(id: $id) { text { source content keep }
        plan { items { record thing ${thing} statement { coding { ${coding} } } } } } }`,
      { id },
    )) as { proposal: { plan: { items: { record: string }[] } } }
    expect(shown.proposal).toMatchObject({ text: { source: 'lake-report', content, keep: false } })
    const items = new Map(shown.proposal.plan.items.map((item) => [item.record, item]))
    const lake = { id: 'lake-talks', name: 'Lake talks', isNew: true }
    expect(items.get('lake-talks')).toEqual({ record: 'lake-talks', thing: lake, statement: null })
    const start = content.indexOf('The talks begin')
    expect(items.get('begins')).toEqual({
      record: 'begins',
      thing: null,
      statement: {
        coding: {
          ...{ speaker: { id: 'lake-press', name: 'Lake Press', isNew: true }, source: 'lake-report' },
          ...{ spans: [{ start, end: content.length }], speechAct: 'REPORT', form: 'NARRATION' },
          ...{ certainty: 'CERTAIN', polarity: 'AFFIRMED', reportedBy: null, asserts: [] },
          about: [{ thing: lake, aspect: 'STATUS', status: 'SCHEDULED', stance: null }],
        },
      },
    })
  })

  test('names things of the graph as the graph does, and says that they are there', async () => {
    await accept(boris, await submitted())
    const more = statement('later', 'arrived at noon', {
      asserts: [{ tie: 'INVOLVED_IN', from: 'lena-falk', to: 'lake-talks', role: 'HOST' }],
    })
    const { id } = await submitted({ key: 'two', records: [more] })
    const shown = await ada.ask(
      `query ($id: ID!) { proposal(id: $id) { plan { items { statement { coding {
        asserts { relationship from { name isNew } to { name isNew } role } } } } } } }`,
      { id },
    )
    const from = { name: 'Lena Falk', isNew: false }
    const to = { name: 'Lake talks', isNew: false }
    const asserts = [{ relationship: 'INVOLVED_IN', from, to, role: 'HOST' }]
    expect(shown).toEqual({ proposal: { plan: { items: [{ statement: { coding: { asserts } } }] } } })
  })

  test('changes nothing of what the graph knows before it is accepted', async () => {
    const before = await dump()
    await submitted()
    expect((await dump()).filter((line) => !line.includes('"labels":["Proposal"]'))).toEqual(before)
    const words = 'words of begins'
    expect(
      await reader.ask(`{ search(text: "${words}") { totalCount } actor(id: "lake-press") { id }
        event(id: "lake-talks") { id } source(id: "lake-report") { id } changes { totalCount }
        sources { nodes { id } } }`),
    ).toMatchObject({
      search: { totalCount: 0 },
      actor: null,
      event: null,
      source: null,
      changes: { totalCount: 1 },
    })
  })

  test('is in the graph once it is accepted, as one change', async () => {
    const { userErrors, change, proposal } = await accept(boris, await submitted())
    expect(userErrors).toEqual([])
    expect(proposal).toMatchObject({ status: 'ACCEPTED', faults: [], plan: null })
    expect(change).toMatchObject({
      ...{
        sequence: 2,
        action: 'PROPOSAL',
        by: 'Boris',
        dataset: 'lake-news',
        proposal: { id: proposal?.id },
      },
      counts: { added: 3, recoded: 0, retracted: 0, things: 4 },
    })
    expect(change?.statements.nodes.map(({ speaker }) => speaker.id).sort()).toEqual([
      ...['lake-press', 'lake-press', 'lena-falk'],
    ])
    expect(await checkIntegrity(graph)).toEqual([])
    const { event } = (await reader.ask('{ event(id: "lake-talks") { status } }')) as { event: unknown }
    expect(event).toEqual({ status: 'SCHEDULED' })
  })

  test('is the same one when it is created again with its key, and another where the content differs', async () => {
    const [one, again] = [await ada.create(input()), await ada.create(input())]
    expect(again.proposal?.id).toBe(one.proposal?.id)
    const { proposal, userErrors } = await ada.create(input({ title: 'Other talks' }))
    expect(proposal).toBeNull()
    expect(userErrors).toMatchObject([{ code: 'KEY_REUSED', path: ['input', 'key'] }])
    expect(await count('(p:Proposal)')).toBe(1)
  })

  test('that is accepted twice is one change', async () => {
    const proposal = await submitted()
    const first = await accept(boris, proposal)
    const again = await accept(boris, proposal)
    expect(again.userErrors).toEqual([])
    expect(again.change).toEqual(first.change)
    expect(await count('(c:Change)')).toBe(2)
  })

  test('is decided by one of two curators who accept it at once', async () => {
    const proposal = await submitted()
    const answers = await Promise.all([accept(boris, proposal), accept(carla, proposal)])
    expect(answers.map(({ proposal: decided }) => decided?.status)).toEqual(['ACCEPTED', 'ACCEPTED'])
    expect(await count('(c:Change)')).toBe(2)
    expect(await checkIntegrity(graph)).toEqual([])
  })

  test('holds many more records than other lists', async () => {
    const places = Array.from({ length: 500 }, (_, at) => ({
      place: { id: `quay-${at}`, name: `Quay ${at}` },
    }))
    const { proposal, userErrors } = await ada.create(input({ records: places, text: null }))
    expect(userErrors).toEqual([])
    expect(proposal?.plan).toMatchObject({ things: 500, added: 0 })
    const except = places.slice(0, 400).map(({ place }) => place.id)
    expect(await ada.plan(proposal?.id ?? '', except)).toMatchObject({ things: 100 })
    const tooMany = Array.from({ length: 5_001 }, () => places[0])
    expect(await ada.refusal('createProposal', { input: input({ key: 'two', records: tooMany }) })).toBe(
      'LIST_TOO_LONG',
    )
  })

  test('tells everything that is wrong with the shape of its records at once, and is not made', async () => {
    const wrong = [
      { actor: { id: 'Lake Press', kind: 'Organization', name: 'Lake Press' } },
      talks,
      talks,
      statement('late', 'x', { saidAt: { edtf: '2025-07-21', basis: 'STATED', text: 'x'.repeat(200) } }),
    ]
    const { proposal, userErrors } = await ada.create(input({ records: wrong, title: ' ', dataset: 'Lake' }))
    expect(proposal).toBeNull()
    expect(userErrors.map(({ path }) => path?.join('.'))).toEqual([
      ...['input.title', 'input.dataset', 'input.records.0.actor.id', 'input.records.2.event.id'],
      'input.records.3.statement.saidAt.text',
    ])
    expect(await count('(p:Proposal)')).toBe(0)
  })

  test('with faults of the model is kept, and not submitted', async () => {
    const unfit = statement('unfit', 'The talks ended.', {
      about: [{ subject: 'nobody', aspect: 'SUBJECT' }],
    })
    const { proposal } = await ada.create(input({ records: [...records, unfit] }))
    expect(proposal?.plan).toBeNull()
    expect(proposal?.faults.map(({ code, record }) => `${code} ${record}`).sort()).toEqual([
      'QUOTE_NOT_FOUND unfit',
      'UNKNOWN_NAME unfit',
    ])
    expect(proposal?.faults.map(({ path }) => path?.slice(0, 3).join('.'))).toEqual(
      Array(2).fill('records.6.statement'),
    )
    const { userErrors } = await ada.submit({ id: proposal?.id ?? '', expectedRevision: 1 })
    expect(userErrors).toEqual(proposal?.faults)
    const revised = await ada.revise({ id: proposal?.id ?? '', expectedRevision: 1, records })
    expect(revised.proposal).toMatchObject({ revision: 2, faults: [], plan: { added: 3 } })
    expect((await ada.submit({ id: proposal?.id ?? '', expectedRevision: 2 })).proposal?.status).toBe(
      'SUBMITTED',
    )
  })

  test('warns of spans that nobody compared with the text', async () => {
    const spans = [{ start: 0, end: 4, sha256: 'a'.repeat(64) }]
    const offsets = statement('offsets', '', { evidence: spans })
    const { proposal } = await ada.create(input({ records: [press, talks, report, offsets], text: null }))
    expect(proposal?.faults).toEqual([])
    expect(proposal?.warnings).toMatchObject([{ code: 'UNVERIFIED_SPAN', record: 'offsets' }])
  })

  test('leaves out records with all that depends on them, and accepts the plan of what is left', async () => {
    const proposal = await submitted()
    const plan = await boris.plan(proposal.id, ['lena-falk'])
    expect(plan?.items.map(({ record }) => record)).toEqual([
      'lake-press',
      'lake-talks',
      'lake-report',
      'begins',
    ])
    const whole = await accept(boris, proposal, { except: ['lena-falk'] })
    expect(whole.userErrors).toMatchObject([{ code: 'PLAN_CHANGED' }])
    const slip = await accept(boris, proposal, { except: ['lena-falck'] })
    expect(slip.userErrors).toMatchObject([{ code: 'BAD_USER_INPUT', path: ['except'] }])
    const { errors } = await boris.answer(
      'query ($id: ID!) { proposal(id: $id) { plan(except: ["lena-falck"]) { hash } } }',
      { id: proposal.id },
    )
    expect(errors).toMatchObject([{ message: expect.stringContaining('no record "lena-falck"') as string }])
    expect(await count('(c:Change)')).toBe(1)
    const { change, userErrors } = await accept(boris, proposal, {
      except: ['lena-falk'],
      planHash: plan?.hash,
    })
    expect(userErrors).toEqual([])
    expect(change?.counts).toEqual({ added: 1, recoded: 0, retracted: 0, things: 3 })
    expect(await count("(a:Actor {id: 'lena-falk'})")).toBe(0)
  })

  test('is refused where another change has changed its plan, and nothing is written', async () => {
    const proposal = await submitted()
    const other = await submitted({ key: 'two', records: [press, talks, report, begins] })
    expect((await accept(boris, other)).userErrors).toEqual([])
    const before = await dump()
    const { userErrors, proposal: now } = await accept(carla, proposal)
    expect(userErrors).toMatchObject([{ code: 'PLAN_CHANGED', path: ['planHash'] }])
    expect(await dump()).toEqual(before)
    expect(now?.plan).toMatchObject({ added: 2, things: 1 })
    expect((await accept(carla, now ?? proposal)).change?.counts.added).toBe(2)
  })
})

describe('a proposal of another coding', () => {
  const recoded = (certainty: string) => ({ statement: { ...begins.statement, certainty } })
  const again = (key: string, certainty: string) =>
    submitted({ key, records: [recoded(certainty)], text: { source: 'lake-report', content } })

  test('makes the next version of a statement, and says so', async () => {
    await accept(boris, await submitted())
    const proposal = await again('two', 'PROBABLE')
    expect(proposal.plan).toMatchObject({
      added: 0,
      recoded: 1,
      items: [{ record: 'begins', action: 'RECODE' }],
    })
    expect((await accept(boris, proposal)).change?.counts).toMatchObject({ added: 0, recoded: 1 })
  })

  test('leaves each statement once in the chain of those who passed it on', async () => {
    const chain = [
      statement('told', 'The envoy of Norland arrived', { certainty: 'CERTAIN' }),
      statement('passed', 'arrived at noon', { speaker: 'Lena Falk', form: 'INDIRECT', reportedBy: 'told' }),
      statement('said', 'at noon', { form: 'INDIRECT', reportedBy: 'passed' }),
    ]
    const { change } = await accept(
      boris,
      await submitted({ records: [press, falk, talks, report, ...chain] }),
    )
    const id = idOf(change, 'said')
    for (const certainty of ['PROBABLE', 'POSSIBLE']) {
      const again = { statement: { ...chain[1]?.statement, certainty, reportedBy: idOf(change, 'told') } }
      const { userErrors } = await accept(boris, await submitted({ key: certainty, records: [again] }))
      expect(userErrors).toEqual([])
    }
    const depths = await ada.ask(`{ statement(id: "${id}") { attributionChain { depth } } }`)
    expect(depths).toEqual({ statement: { attributionChain: [{ depth: 0 }, { depth: 1 }, { depth: 2 }] } })
  })

  test('is stale once another has coded the statement anew', async () => {
    await accept(boris, await submitted())
    const [one, other] = [await again('two', 'PROBABLE'), await again('three', 'POSSIBLE')]
    const { change } = await accept(boris, one)
    const { userErrors } = await accept(carla, other)
    const day = change?.at.slice(0, 10)
    const message = `"Words of begins." of Lake Press was coded anew by "Boris", in change 3 of ${day}. Read it again and revise the record, or leave the record out with "except".`
    expect(userErrors).toEqual([{ code: 'STALE_VERSION', message, path: null, record: 'begins' }])
    const revised = await ada.revise({ id: other.id, expectedRevision: 1, records: [recoded('POSSIBLE')] })
    expect(revised.proposal?.plan).toMatchObject({ recoded: 1 })
  })

  test('is accepted without the records that are stale', async () => {
    const { change } = await accept(boris, await submitted())
    const records = [recoded('POSSIBLE'), statement('noon', 'arrived at noon')]
    const both = await submitted({ key: 'both', records })
    const id = idOf(change, 'begins')
    const retracting = await submitted({ key: 'gone', records: [{ retraction: { id } }], text: null })
    await accept(carla, retracting)
    const { userErrors } = await accept(boris, both)
    expect(userErrors).toMatchObject([{ code: 'STALE_VERSION', record: 'begins' }])
    expect(userErrors[0]?.message).toContain('was retracted by "Carla", in change 3 of ')
    const plan = await boris.plan(both.id, ['begins'])
    const without = { planHash: plan?.hash, except: ['begins'] }
    const accepted = await accept(boris, both, without)
    expect(accepted.userErrors).toEqual([])
    expect(accepted.change?.counts).toMatchObject({ added: 1, recoded: 0 })
    expect(accepted.change?.statements.nodes.map(({ text }) => text)).toEqual(['Words of noon.'])
  })

  test('retracts a statement by the version that stands, and no other', async () => {
    const { change } = await accept(boris, await submitted())
    const id = change?.statements.nodes.find(({ text }) => text === 'Words of begins.')?.id ?? ''
    await accept(boris, await again('two', 'PROBABLE'))
    const stale = await ada.create(input({ key: 'three', records: [{ retraction: { id } }], text: null }))
    expect(stale.proposal?.faults).toMatchObject([{ code: 'STALE_VERSION', record: id }])
    const records = [
      { retraction: { id: `${id}.2` } },
      { statement: { ...booked.statement, about: booked.statement.about } },
    ]
    const proposal = await submitted({ key: 'four', records: records.slice(0, 1), text: null })
    expect(proposal.plan).toMatchObject({
      retracted: 1,
      items: [{ action: 'RETRACT', statement: { id: `${id}.2`, text: 'Words of begins.' } }],
    })
    expect((await accept(boris, proposal)).change?.counts).toMatchObject({ retracted: 1 })
    expect(await checkIntegrity(graph)).toEqual([])
  })
})

describe('a decision', () => {
  test('needs a submitted proposal of the revision that was read', async () => {
    const { proposal } = await ada.create(input())
    const decide = (more: object) =>
      boris.decide({ id: proposal?.id ?? '', expectedRevision: 1, decision: 'REJECT', ...more })
    expect((await decide({})).userErrors).toMatchObject([{ code: 'NOT_SUBMITTED' }])
    await ada.submit({ id: proposal?.id ?? '', expectedRevision: 1 })
    expect((await decide({ expectedRevision: 2 })).userErrors).toMatchObject([{ code: 'STALE_REVISION' }])
    expect((await decide({ decision: 'ACCEPT' })).userErrors).toMatchObject([{ code: 'PLAN_CHANGED' }])
    expect((await decide({ decision: 'RETURN', comment: 'Name the hall.' })).proposal?.status).toBe(
      'RETURNED',
    )
    expect((await decide({ decision: 'ACCEPT' })).userErrors).toMatchObject([{ code: 'NOT_SUBMITTED' }])
    await ada.submit({ id: proposal?.id ?? '', expectedRevision: 1 })
    expect((await decide({})).proposal?.status).toBe('REJECTED')
    expect((await decide({ decision: 'RETURN' })).userErrors).toMatchObject([{ code: 'ALREADY_DECIDED' }])
    expect(await count('(c:Change)')).toBe(1)
  })

  test('is never made by the author', async () => {
    const { proposal } = await boris.create(input())
    await boris.submit({ id: proposal?.id ?? '', expectedRevision: 1 })
    const { userErrors } = await accept(boris, proposal ?? (await submitted()))
    expect(userErrors).toMatchObject([{ code: 'OWN_PROPOSAL' }])
    expect((await accept(carla, proposal ?? (await submitted()))).userErrors).toEqual([])
  })

  test('needs a curator, whom an agent never is', async () => {
    const { id, revision, plan } = await submitted()
    const decision = { id, expectedRevision: revision, decision: 'ACCEPT', planHash: plan?.hash }
    expect(await ada.refusal('decideProposal', decision)).toBe('FORBIDDEN')
    expect(await by(viewer('Model', 'admin', true)).refusal('decideProposal', decision)).toBe('FORBIDDEN')
    expect(await reader.refusal('createProposal', { input: input({ key: 'two' }) })).toBe('FORBIDDEN')
    expect(await by(viewer('Other', 'proposer')).refusal('submitProposal', { id, expectedRevision: 1 })).toBe(
      'FORBIDDEN',
    )
    const { codes } = await reader.answer('{ proposals { totalCount } }')
    expect(codes).toEqual(['FORBIDDEN'])
    expect(await count('(c:Change)')).toBe(1)
  })

  test('deletes the text of the proposal, and keeps one that is to be kept', async () => {
    const kept = await submitted({ text: { source: 'lake-report', content, keep: true } })
    expect(await count('(t:SourceText)')).toBe(0)
    await accept(boris, kept)
    expect(await runCypher('MATCH (t:SourceText) RETURN t.id AS id, t.content AS content')).toEqual([
      { id: 'lake-report', content },
    ])
    expect(await count('(p:Proposal) WHERE p.textContent IS NOT NULL')).toBe(0)
    const later = await ada.create(input({ key: 'two', records: [begins, booked], text: null }))
    expect(later.proposal).toMatchObject({ faults: [], plan: { added: 0 } })
  })
})

describe('undoing a change', () => {
  const questions = `statements(first: 100, asOf: $asOf) { totalCount nodes { text certainty speaker { id } about { id } } }
    actors(first: 100, asOf: $asOf) { nodes { id } } events(first: 100, asOf: $asOf) { totalCount nodes { id status } }`
  const answers = (asOf: object | null = null) => reader.ask(`query ($asOf: AsOf) { ${questions} }`, { asOf })
  const undo = async (sequence: number, key = `undo ${sequence}`) => {
    const { proposal, userErrors } = await ada.revert({ sequence, key, reason: 'It was a mistake.' })
    expect(userErrors).toEqual([])
    const { proposal: ready } = await ada.submit({ id: proposal?.id ?? '', expectedRevision: 1 })
    return accept(boris, ready ?? proposal ?? (await submitted()))
  }

  test('answers every question as before, and as accepted at the instant between', async () => {
    const { statements, events } = await answers()
    const accepted = await accept(boris, await submitted())
    const between = await answers()
    const { change, userErrors } = await undo(accepted.change?.sequence ?? 0)
    expect(userErrors).toEqual([])
    expect(change).toMatchObject({ action: 'REVERT', counts: { added: 0, recoded: 0, retracted: 3 } })
    // Things that were described stay described: nothing is said of them any more.
    expect(await answers()).toMatchObject({ statements: statements as object, events: events as object })
    expect(await answers({ knownAt: accepted.change?.at })).toEqual(between)
    expect(await checkIntegrity(graph)).toEqual([])
  })

  test('states again what the change had coded anew', async () => {
    await accept(boris, await submitted())
    const before = await answers()
    const recoding = { statement: { ...begins.statement, certainty: 'PROBABLE' } }
    const { change } = await accept(boris, await submitted({ key: 'two', records: [recoding] }))
    expect(await answers()).not.toEqual(before)
    const undone = await undo(change?.sequence ?? 0)
    expect(undone.change).toMatchObject({ action: 'REVERT', counts: { added: 0, recoded: 1, retracted: 0 } })
    expect(await answers()).toEqual(before)
    expect(await checkIntegrity(graph)).toEqual([])
    expect((await undo(undone.change?.sequence ?? 0)).change?.counts.recoded).toBe(1)
  })

  test('leaves what a later change has touched, and names it', async () => {
    const { change } = await accept(boris, await submitted())
    const recoding = { statement: { ...begins.statement, certainty: 'PROBABLE' } }
    await accept(boris, await submitted({ key: 'two', records: [recoding] }))
    const id = change?.statements.nodes.find(({ text }) => text === 'Words of begins.')?.id ?? ''
    const { proposal } = await ada.revert({ sequence: change?.sequence ?? 0, key: 'undo', reason: 'No.' })
    expect(proposal?.plan).toMatchObject({ retracted: 2 })
    const { proposal: note } = (await ada.ask(`{ proposal(id: "${proposal?.id}") { note } }`)) as {
      proposal: { note: string }
    }
    expect(note.note).toContain(`a later change touched them: ${id}.2.`)
  })

  test('is refused where there is nothing to undo, without a role, and with a key of another proposal', async () => {
    const { change } = await accept(boris, await submitted())
    const sequence = change?.sequence ?? 0
    const reused = await ada.revert({ sequence, key: 'one', reason: 'No.' })
    expect(reused.userErrors).toMatchObject([{ code: 'KEY_REUSED', path: ['key'] }])
    expect((await ada.revert({ sequence, key: '', reason: ' ' })).userErrors.map(({ path }) => path)).toEqual(
      [['key'], ['reason']],
    )
    await undo(sequence)
    expect((await ada.revert({ sequence, key: 'again', reason: 'No.' })).userErrors).toMatchObject([
      { code: 'NOTHING_TO_UNDO' },
    ])
    expect(await ada.refusal('revertChange', { sequence: 99, key: 'x', reason: 'x' })).toBe('BAD_USER_INPUT')
    expect(await reader.refusal('revertChange', { sequence, key: 'x', reason: 'x' })).toBe('FORBIDDEN')
  })
})

describe('the list of proposals', () => {
  test('is in the order of their creation, and filtered', async () => {
    const one = await submitted()
    const { proposal: two } = await boris.create(input({ key: 'two', dataset: 'other-news' }))
    const list = async (filter: object) => {
      const text = `query ($filter: ProposalFilter) { proposals(filter: $filter, first: 5) { totalCount nodes { id } } }`
      const { proposals } = (await ada.ask(text, { filter })) as { proposals: { nodes: { id: string }[] } }
      return proposals.nodes.map(({ id }) => id)
    }
    expect(await list({})).toEqual([one.id, two?.id])
    expect(await list({ statuses: ['SUBMITTED'] })).toEqual([one.id])
    expect(await list({ datasets: ['other-news'] })).toEqual([two?.id])
    expect(await list({ by: ['Ada'] })).toEqual([one.id])
  })
})

describe('a check of quotes', () => {
  test('finds them in a text as a proposal does', async () => {
    const text = `query ($text: String, $source: ID, $quotes: [QuoteInput!]!) {
      checkQuotes(text: $text, source: $source, quotes: $quotes) { status exact start end candidates { exact before } } }`
    const quotes = [
      { exact: 'The halls are booked' },
      { exact: 'The talks  begin' },
      { exact: 'The halls are sold' },
    ]
    const { checkQuotes } = (await ada.ask(text, { text: content, quotes })) as { checkQuotes: object[] }
    expect(checkQuotes).toMatchObject([
      { status: 'FOUND', exact: 'The halls are booked', start: content.indexOf('The halls'), candidates: [] },
      { status: 'REPAIRED', exact: 'The talks begin' },
      { status: 'QUOTE_NOT_FOUND', exact: null, start: null },
    ])
    expect((await reader.answer(text, { text: content, quotes })).codes).toEqual(['FORBIDDEN'])
    expect((await ada.answer(text, { quotes })).codes).toEqual(['BAD_USER_INPUT'])
    expect(await ada.ask(text, { source: 'nothing', quotes })).toEqual({ checkQuotes: null })
  })
})
