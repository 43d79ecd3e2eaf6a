import neo4j, { type Driver } from 'neo4j-driver'
import { ParleyError } from '../../src/domain/ParleyError.ts'
import { connectGraph } from '../../src/graph/connectGraph.ts'
import type { TestNeo4j } from './TestNeo4j.ts'

interface Address {
  uri: string
  username: string
  password: string
  database: string
}

/** Takes a Neo4j that someone else runs, if it holds no data, and empties it again afterwards. */
export async function borrowNeo4j(address: Address): Promise<TestNeo4j> {
  // Connecting as the server does gives the same clear words when it fails.
  await (await connectGraph({ ...address, timeoutMs: 5_000 })).close()
  const before = await using(address, async (driver) => {
    await refuseData(driver, address)
    return structureOf(driver, address)
  })
  const { uri, username, password } = address
  return {
    uri,
    username,
    password,
    giveBack: () => using(address, (driver) => empty(driver, address, before)),
  }
}

async function refuseData(driver: Driver, { uri, database }: Address) {
  const { records } = await driver.executeQuery('MATCH (n) RETURN 1 LIMIT 1', {}, { database })
  if (records.length === 0) return
  throw new ParleyError(
    'GRAPH_NOT_EMPTY',
    `The database "${database}" at ${uri} holds data, which the tests would mix with theirs. ` +
      'Set NEO4J_URI and NEO4J_DATABASE to an empty one, or unset NEO4J_URI.',
  )
}

interface Structure {
  constraints: string[]
  indexes: string[]
}

async function structureOf(driver: Driver, { database }: Address): Promise<Structure> {
  const names = async (cypher: string) => {
    const { records } = await driver.executeQuery(cypher, {}, { database })
    return records.map((record) => record.get('name') as string)
  }
  return {
    constraints: await names('SHOW CONSTRAINTS YIELD name'),
    indexes: await names('SHOW INDEXES YIELD name'),
  }
}

async function empty(driver: Driver, address: Address, before: Structure) {
  const session = driver.session({ database: address.database })
  await session.run('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 1000 ROWS')
  // A constraint takes its index along, so the indexes are listed after the constraints are gone.
  for (const name of added((await structureOf(driver, address)).constraints, before.constraints)) {
    await session.run(`DROP CONSTRAINT \`${name}\` IF EXISTS`)
  }
  for (const name of added((await structureOf(driver, address)).indexes, before.indexes)) {
    await session.run(`DROP INDEX \`${name}\` IF EXISTS`)
  }
  await session.close()
}

function added(now: string[], before: string[]) {
  return now.filter((name) => !before.includes(name))
}

async function using<T>(
  { uri, username, password }: Address,
  work: (driver: Driver) => Promise<T>,
): Promise<T> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password))
  try {
    return await work(driver)
  } finally {
    await driver.close()
  }
}
