import { copyFileSync, openSync, readdirSync, readFileSync, statSync, truncateSync, writeSync } from 'node:fs'
import path from 'node:path'
import neo4j from 'neo4j-driver'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { classArchive } from '../../src/local/classArchive.ts'
import { findJava } from '../../src/local/findJava.ts'
import { jvmClasspath } from '../../src/local/jvmClasspath.ts'
import { makeClassArchive } from '../../src/local/makeClassArchive.ts'
import { startNeo4j } from '../../src/local/startNeo4j.ts'
import { preparedHome } from '../support/preparedHome.ts'
import { temporaryFolder } from '../support/temporaryFolder.ts'

const { folder, remove } = temporaryFolder()
const within = (name: string) => path.join(folder, name)
const onProgress = () => undefined
const { signal } = new AbortController()

/** The archive that a folder keeps for the Java of the tests. */
async function archiveIn(where?: string) {
  const java = await findJava()
  return classArchive(java, await jvmClasspath({ java: java.command, onProgress }), where)
}

describe('the class archive', () => {
  let archive = ''
  const exercised: string[] = []
  const exercise = ({ uri }: { uri: string }) => Promise.resolve(void exercised.push(uri))

  beforeAll(async () => {
    await makeClassArchive({ signal, onProgress, exercise })
    archive = (await (await archiveIn()).find()) ?? 'none'
  }, 400_000)
  afterAll(remove)

  test('is made once', async () => {
    const made = exercised.length
    await makeClassArchive({ signal, onProgress, exercise })
    expect(exercised).toHaveLength(made)
  })

  test('is none where nobody has made one, or where it was cut off', async () => {
    expect(await (await archiveIn(within('missing'))).find()).toBeUndefined()
    const cutOff = await archiveIn(folder)
    const copy = within(path.basename(archive))
    copyFileSync(archive, copy)
    expect(await cutOff.find()).toBe(copy)
    truncateSync(copy, 40_000_000)
    expect(await cutOff.find()).toBeUndefined()
  })

  const overwriteMiddle = (file: string) =>
    writeSync(openSync(file, 'r+'), 'damage'.repeat(100), statSync(file).size / 2)
  test.skipIf(process.platform !== 'linux').each([
    ['that is whole, which it reads', () => undefined, true],
    ['that is damaged, which it does not read', overwriteMiddle, false],
  ])('lets Neo4j start with one %s', { timeout: 400_000 }, async (name, damage, isRead) => {
    const from = within(`${name}.jsa`)
    copyFileSync(archive, from)
    damage(from)
    await preparedHome(within(name))
    const { uri, username, password, pid, stop } = await startNeo4j({
      ...{ home: within(name), purpose: 'server', onProgress, classes: { from } },
    })
    const driver = neo4j.driver(uri, neo4j.auth.basic(username, password))
    expect((await driver.executeQuery('RETURN 1 AS one')).records).toHaveLength(1)
    expect(readFileSync(`/proc/${pid}/maps`, 'utf8').includes(from)).toBe(isRead)
    await driver.close()
    await stop()
  })

  test('leaves nothing behind when its making is called off', { timeout: 400_000 }, async () => {
    const stopping = new AbortController()
    const making = makeClassArchive({
      ...{ signal: stopping.signal, onProgress, folder: within('called off') },
      exercise: async () => {
        await Promise.resolve()
        stopping.abort()
      },
    })
    await expect(making).rejects.toThrow(/abort/i)
    expect(readdirSync(within('called off'))).toEqual([])
  })
})
