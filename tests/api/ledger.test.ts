import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Graph } from '../../src/graph/Graph.ts'
import { loadSeed } from '../../src/load/loadSeed.ts'
import { statementIdIn } from '../../src/load/statementIdIn.ts'
import { apiOn } from '../support/apiOn.ts'
import { connectTestGraph } from '../support/connectTestGraph.ts'
import { emptyGraph } from '../support/emptyGraph.ts'
import { istanbulTalks1 } from '../../seed/istanbul-talks-1/istanbulTalks1.ts'
import { tinySeed } from '../support/tinySeed.ts'

let graph: Graph
const { ask, refusal } = apiOn(() => graph)
const office = statementIdIn(tinySeed(), 'office')

beforeAll(async () => {
  graph = await connectTestGraph()
})
afterAll(() => graph.close())

interface Found {
  ledger: { sequence: number; at: string; epoch: string }
  statements: { totalCount: number; nodes: unknown[] }
}
interface Changes {
  changes: {
    totalCount: number
    edges: { cursor: string; node: Record<string, unknown> & { sequence: number } }[]
    pageInfo: { hasNextPage: boolean; endCursor: string | null }
  }
}

const everything = `statements(first: 100, asOf: $asOf) { totalCount nodes { id text recordedAt speaker { id } about { id } } }
  actors(first: 100, asOf: $asOf) { totalCount nodes { id name meetings { totalCount } } }`
const cited = `query ($asOf: AsOf) { ledger { sequence at epoch } ${everything} }`
const again = `query ($asOf: AsOf) { ${everything} }`
const withoutLedger = ({ ledger: _, ...answer }: Record<string, unknown>) => answer

describe('an answer with its ledger', () => {
  beforeEach(() => emptyGraph(graph))

  test('is the same when it is asked again as of that instant, though a change that began before commits after it', async () => {
    await loadSeed(graph, tinySeed())
    let release = () => {}
    const held = new Promise<void>((resolve) => (release = resolve))
    let entered = () => {}
    const begun = new Promise<void>((resolve) => (entered = resolve))
    const writing = loadSeed(graph, istanbulTalks1, {
      inspect: async (_, __, moment) => {
        if (moment !== 'after') return
        entered()
        await held
      },
    })
    await begun
    const answer = await ask(cited).finally(release)
    const { ledger, statements } = answer as unknown as Found
    expect(statements.totalCount).toBe(7)
    expect(ledger.sequence).toBe(1)
    await writing
    const asOf = { knownAt: ledger.at }
    expect(await ask(again, { asOf })).toEqual(withoutLedger(answer))
    expect(((await ask(cited)) as unknown as Found).statements.totalCount).toBeGreaterThan(7)
  })

  test('is the same though changes commit while it is read', async () => {
    await loadSeed(graph, tinySeed())
    const answers: Record<string, unknown>[] = []
    const writing = loadSeed(graph, istanbulTalks1).then(() => loadSeed(graph, tinySeed({ office: null })))
    for (let left = 6; left > 0; left -= 1) answers.push(await ask(cited))
    await writing
    answers.push(await ask(cited))
    for (const answer of answers) {
      const asOf = { knownAt: (answer as unknown as Found).ledger.at }
      expect(await ask(again, { asOf })).toEqual(withoutLedger(answer))
    }
  }, 60_000)

  test('keeps the moment that it names', async () => {
    await loadSeed(graph, tinySeed())
    const asOf = { knownAt: '2001-01-01T00:00:00.000Z' }
    expect(((await ask(cited, { asOf })) as unknown as Found).statements.totalCount).toBe(0)
  })

  test('is null where nothing was ever written', async () => {
    expect(await ask('{ ledger { sequence } changes { totalCount nodes { sequence } } }')).toEqual({
      ledger: null,
      changes: { totalCount: 0, nodes: [] },
    })
  })
})

describe('the changes of the ledger', () => {
  beforeAll(async () => {
    await emptyGraph(graph)
    await loadSeed(graph, tinySeed())
    await loadSeed(graph, tinySeed({ office: null }))
    await loadSeed(graph, istanbulTalks1, { origin: { action: 'IMPORT', by: 'Ada' } })
  })

  const query = `query ($first: Int! = 20, $after: String, $filter: ChangeFilter) {
    changes(first: $first, after: $after, filter: $filter) {
      totalCount edges { cursor node { sequence action by dataset backdated counts { added retracted } } }
      pageInfo { hasNextPage endCursor } } }`
  const list = async (variables: object) => ((await ask(query, variables)) as unknown as Changes).changes
  const numbers = async (filter: object) => (await list({ filter })).edges.map(({ node }) => node.sequence)

  test('come oldest first, and go on after a cursor', async () => {
    const first = await list({ first: 2 })
    expect(first.edges.map(({ node }) => node.sequence)).toEqual([1, 2])
    expect(first.totalCount).toBe(3)
    const rest = await list({ after: first.pageInfo.endCursor })
    expect(rest.edges.map(({ node }) => node)).toEqual([
      {
        ...{ sequence: 3, action: 'IMPORT', by: 'Ada', dataset: istanbulTalks1.name, backdated: null },
        counts: { added: Object.keys(istanbulTalks1.statements).length, retracted: 0 },
      },
    ])
    expect(rest.pageInfo.hasNextPage).toBe(false)
  })

  test('are filtered by data set, action, who made them and what they are about', async () => {
    expect(await numbers({ datasets: [tinySeed().name] })).toEqual([1, 2])
    expect(await numbers({ actions: ['IMPORT'] })).toEqual([3])
    expect(await numbers({ by: ['Ada'] })).toEqual([3])
    expect(await numbers({ by: [] })).toEqual([])
    const [actor] = Object.keys(istanbulTalks1.actors ?? {})
    expect(await numbers({ subjects: [actor, 'nobody'] })).toEqual([3])
  })

  test('show the statements that they retracted, which stand no more', async () => {
    const text = `{ changes(first: 1, after: "${(await list({ first: 1 })).pageInfo.endCursor}") { nodes {
      statements(first: 5) { totalCount nodes { id retractedAt speaker { id } } pageInfo { hasNextPage } } } } }`
    const { changes } = (await ask(text)) as { changes: { nodes: unknown[] } }
    expect(changes.nodes).toEqual([
      {
        statements: {
          totalCount: 1,
          nodes: [
            { id: office, retractedAt: expect.any(String) as string, speaker: expect.anything() as object },
          ],
          pageInfo: { hasNextPage: false },
        },
      },
    ])
  })

  test('page through the statements of one of them', async () => {
    const page = (after: string | null) =>
      `{ changes(first: 1) { nodes { statements(first: 3, after: ${JSON.stringify(after)}) {
        nodes { id } pageInfo { endCursor hasNextPage } } } } }`
    const ids: string[] = []
    for (let after: string | null = null, more = true; more;) {
      const { changes } = (await ask(page(after))) as {
        changes: {
          nodes: {
            statements: { nodes: { id: string }[]; pageInfo: { endCursor: string; hasNextPage: boolean } }
          }[]
        }
      }
      const statements = changes.nodes[0]?.statements
      ids.push(...(statements?.nodes.map(({ id }) => id) ?? []))
      after = statements?.pageInfo.endCursor ?? null
      more = statements?.pageInfo.hasNextPage ?? false
    }
    expect(ids).toHaveLength(7)
    expect(new Set(ids).size).toBe(7)
  })

  test('go on after the cursor of the ledger', async () => {
    const { ledger } = (await ask('{ ledger { cursor } }')) as { ledger: { cursor: string } }
    const all = await list({})
    expect(ledger.cursor).toBe(all.pageInfo.endCursor)
    expect((await list({ after: ledger.cursor })).edges).toEqual([])
  })

  test('refuse a cursor of another store, and one of another field', async () => {
    const cursorOf = (place: string, order = 'change') =>
      Buffer.from(JSON.stringify([order, place])).toString('base64url')
    expect(await refusal(query, { after: cursorOf('another-store 1') })).toBe('CURSOR_LOST')
    expect(await refusal(query, { after: cursorOf('1') })).toBe('INVALID_CURSOR')
    expect(await refusal(query, { after: cursorOf('1', 'statement') })).toBe('INVALID_CURSOR')
  })
})

describe('a change', () => {
  const text = `{ changes { nodes { sequence first: statements(first: 100) { nodes { id retractedAt about { id
    ... on Person { statementsAbout { totalCount } belongsTo { nodes { id name } } speaksFor { totalCount } }
    ... on Event { status statementsAbout { totalCount } } } } }
    again: statements(first: 1) { nodes { speaker { id ... on Organization { statements { totalCount } } } } } } }
    actor(id: "bo-lind") { statementsAbout { totalCount } } }`
  const changes = async () =>
    (await ask(text)) as {
      changes: { nodes: { sequence: number; first: { nodes: { id: string; about: unknown[] }[] } }[] }
      actor: unknown
    }

  test('is answered as of its own instant, however deep, whatever came after it', async () => {
    await emptyGraph(graph)
    await loadSeed(graph, tinySeed())
    const [before] = (await changes()).changes.nodes
    await loadSeed(graph, tinySeed({ office: null }))
    const after = await changes()
    expect(after.changes.nodes[0]).toEqual(before)
    const aboutLind = (of: typeof before) => of?.first.nodes.find(({ id }) => id === office)?.about
    const norland = { nodes: [{ id: 'norland', name: 'Norland' }] }
    const lind = {
      id: 'bo-lind',
      statementsAbout: { totalCount: 2 },
      belongsTo: norland,
      speaksFor: { totalCount: 1 },
    }
    expect(aboutLind(before)).toEqual([lind])
    // The change that retracted the statement knows the thing without it.
    expect(aboutLind(after.changes.nodes[1])).toEqual([
      {
        id: 'bo-lind',
        statementsAbout: { totalCount: 1 },
        belongsTo: { nodes: [] },
        speaksFor: { totalCount: 0 },
      },
    ])
    expect(after.actor).toEqual({ statementsAbout: { totalCount: 1 } })
  })
})
