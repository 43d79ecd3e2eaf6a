import { afterAll, beforeAll, expect, test } from 'vitest'
import { readClaim } from '../../src/local/claimHome.ts'
import { neo4jFiles } from '../../src/local/neo4jFiles.ts'
import { runningNeo4j } from '../../src/local/runningNeo4j.ts'
import { superviseNeo4j } from '../../src/local/superviseNeo4j.ts'
import { preparedHome } from '../support/preparedHome.ts'
import { temporaryFolder } from '../support/temporaryFolder.ts'
import { waitUntil } from '../support/waitUntil.ts'

const { folder: home, remove } = temporaryFolder()
const deaths: string[] = []
let restarts = 0
let givenUp = ''
let neo4j: Awaited<ReturnType<typeof superviseNeo4j>>

beforeAll(async () => {
  await preparedHome(home)
  neo4j = await superviseNeo4j(
    { home, purpose: 'test', onProgress: () => undefined },
    {
      onDeath: (how) => deaths.push(how),
      onRestart: () => (restarts += 1),
      onGivingUp: ({ message }) => (givenUp = message),
    },
  )
}, 400_000)
afterAll(async () => {
  await neo4j.stop()
  remove()
})

/** Kills the JVM that the claim names, which is another one than before. */
async function killAnother(before: number) {
  let jvm = before
  await waitUntil(
    'another JVM is known',
    async () => (jvm = (await readClaim(neo4jFiles(home).claim))?.jvm?.pid ?? before) !== before,
    200_000,
  )
  process.kill(jvm, 'SIGKILL')
  return jvm
}

test('six deaths in a row are forgotten, each once its restart has answered, and the home stays claimed', async () => {
  let jvm = 0
  for (let death = 1; death <= 6; death++) {
    jvm = await killAnother(jvm)
    await waitUntil('its end is told', () => deaths.length === death, 60_000)
    expect(await runningNeo4j(home)).toMatchObject({ uri: neo4j.uri })
    await waitUntil('it answers again', () => restarts === death, 300_000)
  }
  expect(deaths).toEqual(Array(6).fill('The embedded Neo4j ended unasked (SIGKILL).'))
  expect(givenUp).toBe('')
}, 1_200_000)

test('a JVM that ends before it answers, five times in a row, ends the supervision with a sentence', async () => {
  let jvm = 0
  // The one that answered, and five restarts.
  for (let death = 1; death <= 6; death++) jvm = await killAnother(jvm)
  await waitUntil('it is given up', () => givenUp !== '', 200_000)
  expect(givenUp).toBe(
    'The embedded Neo4j ended again and again, and 5 restarts did not help. Its logs are under PARLEY_HOME.',
  )
  expect(restarts).toBe(6)
}, 1_200_000)
