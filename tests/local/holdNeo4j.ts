import neo4j from 'neo4j-driver'
import { startNeo4j } from '../../src/local/startNeo4j.ts'

// Run as a process of its own by a test that kills it: starts Neo4j, stores something, says so, and holds it.
const home = process.argv[2] ?? ''
const { uri, username, password, pid } = await startNeo4j({
  home,
  purpose: 'test',
  onProgress: () => undefined,
})
const driver = neo4j.driver(uri, neo4j.auth.basic(username, password))
await driver.executeQuery('CREATE (:Stored)')
console.log(pid)
setInterval(() => undefined, 60_000)
