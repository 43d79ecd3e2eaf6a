import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Graph } from '../../src/graph/Graph.ts'
import { apiOn } from '../support/apiOn.ts'
import { codedEvents } from '../support/codedRecords.ts'
import { generatedGraph } from '../support/generatedGraph.ts'

let open: Graph | undefined
beforeAll(async () => {
  open = await generatedGraph()
})
afterAll(() => open?.close())
const { ask } = apiOn(() => open as Graph)

interface Told {
  id: string
  relationship: string
  role: string | null
  from: { id: string }
  statementCount: number
  statements: { id: string; form: string }[]
}

const tie = `id relationship role from { id } statementCount certainty attributionDepth statements { id form }`

describe('the ties of an event of a data set', () => {
  test.each([null, { knownAt: '2026-01-01T00:00:00Z' }])(
    'rest on its records, and are the same from either end and among things, with %j',
    async (asOf) => {
      const query = `query ($id: ID!, $asOf: AsOf) {
        event(id: $id, asOf: $asOf) { tieFamilies { count } ties { totalCount edges { other { id } node { ${tie} } } } }
      }`
      for (const id of codedEvents) {
        const { event } = (await ask(query, { id, asOf })) as unknown as {
          event: {
            tieFamilies: { count: number }[]
            ties: { totalCount: number; edges: { other: { id: string }; node: Told }[] }
          }
        }
        const { totalCount, edges } = event.ties
        expect(totalCount).toBe(edges.length)
        expect(event.tieFamilies.reduce((sum, { count }) => sum + count, 0)).toBe(totalCount)
        for (const { node } of edges) {
          expect(node).toMatchObject({ certainty: 'CERTAIN', attributionDepth: 0 })
          expect(node.statements.length).toBe(node.statementCount)
          expect(new Set(node.statements.map(({ form }) => form))).toEqual(new Set(['CODED']))
        }
        const things = [id, ...edges.map(({ other }) => other.id)]
        const among = (await ask(
          `query ($things: [ID!]!, $asOf: AsOf) { tiesAmong(things: $things, asOf: $asOf) { nodes { ${tie} } } }`,
          { things, asOf },
        )) as unknown as { tiesAmong: { nodes: Told[] } }
        const ids = among.tiesAmong.nodes.map((node) => node.id)
        expect(ids).toEqual(expect.arrayContaining(edges.map(({ node }) => node.id)))
        expect(new Set(ids).size).toBe(ids.length)
      }
    },
  )
})

describe('the ties of an actor of a data set', () => {
  test.each([null, { knownAt: '2026-01-01T00:00:00Z' }])(
    'are all of its events, the newest first, each role a family, with %j',
    async (asOf) => {
      const query = `query ($after: String, $filter: TieFilter, $asOf: AsOf) {
        actor(id: "coded:1", asOf: $asOf) {
          tieFamilies { relationship direction role count }
          ties(first: 7, after: $after, filter: $filter) {
            totalCount pageInfo { hasNextPage endCursor }
            nodes { ${tie} to { id ... on Event { time { earliest } } } }
          }
        }
      }`
      type Node = Told & { to: { id: string; time: { earliest: string } } }
      type Answer = {
        actor: {
          tieFamilies: { relationship: string; direction: string; role: string; count: number }[]
          ties: { totalCount: number; pageInfo: { hasNextPage: boolean; endCursor: string }; nodes: Node[] }
        }
      }
      const all = async (filter: object) => {
        const nodes: Node[] = []
        let after: string | null = null
        do {
          const { actor } = (await ask(query, { after, filter, asOf })) as unknown as Answer
          nodes.push(...actor.ties.nodes)
          after = actor.ties.pageInfo.hasNextPage ? actor.ties.pageInfo.endCursor : null
        } while (after !== null)
        return nodes
      }
      const { actor } = (await ask(query, { asOf })) as unknown as Answer
      expect(actor.tieFamilies.length).toBeGreaterThan(1)
      for (const { relationship, direction, role, count } of actor.tieFamilies) {
        const nodes = await all({ relationships: [relationship], direction, roles: [role] })
        expect(nodes.length).toBe(count)
        expect(new Set(nodes.map(({ id }) => id)).size).toBe(count)
        const days = nodes.map(({ to }) => to.time.earliest)
        expect(days).toEqual(days.toSorted().toReversed())
      }
    },
  )
})
