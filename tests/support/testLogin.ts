/** Where the Neo4j of this run of the tests is; `npm test` sets it. */
export function testLogin(): { uri: string; username: string; password: string; database: string } {
  const {
    NEO4J_URI: uri,
    NEO4J_USERNAME: username = 'neo4j',
    NEO4J_PASSWORD: password,
    NEO4J_DATABASE: database = 'neo4j',
  } = process.env
  if (uri === undefined || password === undefined) {
    throw new Error(
      'These tests need a Neo4j: run them through npm test, or set NEO4J_URI and NEO4J_PASSWORD.',
    )
  }
  return { uri, username, password, database }
}
