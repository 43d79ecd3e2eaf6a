import { testLogin } from './testLogin.ts'

/** The environment in which a command uses the Neo4j of the tests. */
export function loginEnvironment() {
  const { uri, username, password, database } = testLogin()
  return {
    NEO4J_URI: uri,
    NEO4J_USERNAME: username,
    NEO4J_PASSWORD: password,
    NEO4J_DATABASE: database,
  }
}
