import type { TestNeo4j } from './TestNeo4j.ts'

/** Address and login of the Neo4j of this worker of the tests; `npm test` sets it. */
export function testLogin(): { uri: string; username: string; password: string; database: string } {
  const {
    NEO4J_TEST_SERVERS: servers = '[]',
    NEO4J_DATABASE: database = 'neo4j',
    VITEST_POOL_ID: worker = '1',
  } = process.env
  const own = (JSON.parse(servers) as Omit<TestNeo4j, 'giveBack'>[])[Number(worker) - 1]
  if (own === undefined) throw new Error('These tests need a Neo4j: run them through npm test.')
  return { ...own, database }
}
