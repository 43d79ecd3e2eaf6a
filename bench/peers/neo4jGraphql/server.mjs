import { ApolloServer } from '@apollo/server'
import { startStandaloneServer } from '@apollo/server/standalone'
import { Neo4jGraphQL } from '@neo4j/graphql'
import neo4j from 'neo4j-driver'
import process from 'node:process'

// The same nodes as Parley reads, declared the way the library's manual does.
const typeDefs = `#graphql
  type Involvement @relationshipProperties {
    role: String!
  }

  type Actor @node @fulltext(indexes: [{ indexName: "names", queryName: "actorsByName", fields: ["name"] }]) {
    id: String!
    name: String!
    description: String
    pageKey: String!
    events: [Event!]! @relationship(type: "INVOLVED_IN", direction: OUT, properties: "Involvement")
    actions: [Action!]! @relationship(type: "INVOLVED_IN", direction: OUT, properties: "Involvement")
    statements: [Statement!]! @relationship(type: "MADE", direction: OUT)
  }

  type Event @node {
    id: String!
    name: String!
    pageKey: String!
    timeEarliest: String
  }

  type Action @node {
    id: String!
    name: String!
    code: String
    pageKey: String!
    timeEarliest: String
    participants: [Actor!]! @relationship(type: "INVOLVED_IN", direction: IN, properties: "Involvement")
  }

  type Statement @node {
    id: String!
    text: String!
    pageKey: String!
  }

  type Query {
    shortestPath(from: String!, to: String!): [String!]!
      @cypher(
        statement: """
        MATCH path = shortestPath((a:Actor {id: $from})-[:INVOLVED_IN*..4]-(b:Actor {id: $to}))
        UNWIND nodes(path) AS node
        RETURN node.id AS id
        """
        columnName: "id"
      )
  }
`

const { NEO4J_URI, NEO4J_USERNAME, NEO4J_PASSWORD } = process.env
const driver = neo4j.driver(NEO4J_URI, neo4j.auth.basic(NEO4J_USERNAME, NEO4J_PASSWORD))
// Ranges of strings are off unless asked for.
const features = { filters: { String: { GTE: true, LTE: true } } }
const schema = await new Neo4jGraphQL({ typeDefs, driver, features }).getSchema()
const server = new ApolloServer({ schema, nodeEnv: 'production' })
const { url } = await startStandaloneServer(server, {
  listen: { host: '127.0.0.1', port: 0 },
  context: async () => ({ sessionConfig: { database: 'neo4j' } }),
})
process.on('message', () => process.send({ cpu: process.cpuUsage() }))
process.on('disconnect', () => process.exit())
process.send({ url })
