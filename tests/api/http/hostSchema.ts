import { buildSchema, type GraphQLFieldResolver, type GraphQLSchema } from 'graphql'
import { ParleyError } from '../../../src/domain/ParleyError.ts'

/** Text that must never leave the server. */
export const secret = 'MATCH (n:Secret) RETURN n'

/** Calls back when a field that waits was asked for, and is told when it may answer. */
export interface Waiting {
  begun: () => void
  until: Promise<void>
}

/** A schema whose fields do what a host must cope with: answer, wait, hang, fail on purpose, fail by accident. */
export function hostSchema(waiting?: Waiting): GraphQLSchema {
  const schema = buildSchema(`
    type Query {
      hello(name: String): String!
      waits: String!
      hangs: String!
      unavailable: String
      "Fails as a defect does."
      breaks: String
      "Fails with one and the same error, as a loader's fields do."
      breaksAlike: String
      thing: Thing!
      things(first: Int! = 20): ThingConnection!
      named(first: Int = 20): [Thing!]!
    }
    type Thing { id: ID! thing: Thing! parts: [Thing!]! things(first: Int! = 20): ThingConnection! }
    type ThingConnection { edges: [ThingEdge!]! nodes: [Thing!]! pageInfo: PageInfo! totalCount: Int! }
    type ThingEdge { cursor: String! node: Thing! }
    type PageInfo { hasNextPage: Boolean! }
    type Mutation { shout(word: String!): String! }
  `)
  const alike = new Error(secret)
  const resolvers: Record<string, GraphQLFieldResolver<unknown, unknown>> = {
    'Query.hello': (_source, { name }) => `Hello, ${(name as string | null) ?? 'you'}`,
    'Query.waits': async () => {
      waiting?.begun()
      await waiting?.until
      return 'at last'
    },
    'Query.hangs': () => {
      waiting?.begun()
      return new Promise(() => undefined)
    },
    'Query.unavailable': () => {
      throw new ParleyError('GRAPH_UNAVAILABLE', 'The graph does not answer.')
    },
    'Query.breaks': () => {
      throw Object.assign(new Error(secret), { code: 'Neo.ClientError.Statement.SyntaxError' })
    },
    'Query.breaksAlike': () => Promise.reject(alike),
    'Query.thing': () => ({ id: '1' }),
    'Thing.thing': () => ({ id: '1' }),
    'Query.things': noThings,
    'Thing.things': noThings,
    'Query.named': () => [],
    'Thing.parts': () => [],
  }
  for (const [name, resolve] of Object.entries(resolvers)) {
    const field = schema.getType(name.split('.')[0] ?? '')
    if (field && 'getFields' in field)
      Object.assign(field.getFields()[name.split('.')[1] ?? ''] ?? {}, { resolve })
  }
  return schema
}

const noThings = () => ({ edges: [], nodes: [], pageInfo: { hasNextPage: false }, totalCount: 0 })
