/** A Neo4j for one run of the tests, empty when it is handed out and when it is given back. */
export interface TestNeo4j {
  uri: string
  username: string
  password: string
  giveBack: () => Promise<void>
}
