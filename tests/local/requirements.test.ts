import { existsSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { findJava } from '../../src/local/findJava.ts'
import { neo4jClasspath } from '../../src/local/neo4jClasspath.ts'
import { fakeCommand } from '../support/fakeCommand.ts'
import { temporaryFolder } from '../support/temporaryFolder.ts'

let folder = ''
let remove = () => {}
beforeEach(() => ({ folder, remove } = temporaryFolder()))
afterEach(() => {
  vi.unstubAllEnvs()
  remove()
})

describe('the search for Java', () => {
  test.each([
    ['no Java', undefined, /^No java command was found in JAVA_HOME/],
    ['Java 8', 'echo Unrecognized option >&2; exit 1', /too old or does not run/],
    ['Java 11', 'echo java.base@11.0.2; echo jdk.compiler@11.0.2', /JAVA_HOME.* is 11\./],
    ['a Java without compiler', 'echo java.base@21.0.1', /without the compiler/],
  ])('names the fault of a JAVA_HOME with %s, and says what to do', async (_, script, fault) => {
    if (script !== undefined) fakeCommand(path.join(folder, 'bin'), 'java', script)
    const search = findJava(folder)
    await expect(search).rejects.toMatchObject({ code: 'JAVA_MISSING' })
    await expect(search).rejects.toThrow(fault)
    await expect(search).rejects.toThrow(/install one and set JAVA_HOME/)
  })

  test('takes the JDK of JAVA_HOME', async () => {
    fakeCommand(path.join(folder, 'bin'), 'java', 'echo java.base@21.0.1; echo jdk.compiler@21.0.1')
    expect(await findJava(folder)).toEqual({ command: path.join(folder, 'bin', 'java'), version: '21.0.1' })
  })
})

describe('the fetching of Neo4j', () => {
  const fetchNeo4j = () => {
    vi.stubEnv('PATH', folder)
    return neo4jClasspath({ onProgress: () => undefined, cacheFolder: path.join(folder, 'cache') })
  }
  const fakeMaven = (fetching: string) =>
    fakeCommand(
      folder,
      'mvn',
      `[ "$1" = --version ] && echo 'Apache Maven 3.9.9 (8e8579a)' && exit\n${fetching}`,
    )

  test('says that Maven is missing', async () => {
    const fetching = fetchNeo4j()
    await expect(fetching).rejects.toMatchObject({ code: 'MAVEN_MISSING' })
    await expect(fetching).rejects.toThrow(/^No working mvn command.*Install Maven 3\.6\.3 or newer/)
  })

  test('says that Maven is too old', async () => {
    fakeCommand(folder, 'mvn', "echo 'Apache Maven 3.3.9 (bb52d8502b)'")
    const fetching = fetchNeo4j()
    await expect(fetching).rejects.toMatchObject({ code: 'MAVEN_MISSING' })
    await expect(fetching).rejects.toThrow(/^Maven 3\.3\.9 is too old/)
  })

  test("gives Maven's own reason where no repository answers", async () => {
    fakeMaven(String.raw`printf '[\033[1;31mERROR\033[m] Could not transfer: Connection refused\n'; exit 1`)
    const fetching = fetchNeo4j()
    await expect(fetching).rejects.toMatchObject({ code: 'NEO4J_START_FAILED' })
    await expect(fetching).rejects.toThrow(
      /^Maven could not fetch Neo4j: Could not transfer: Connection refused/,
    )
  })

  test('happens once, and again when a jar is gone', async () => {
    const jar = path.join(folder, 'neo4j.jar')
    const fetched = path.join(folder, 'fetched')
    writeFileSync(jar, '')
    fakeMaven(`for last; do :; done; printf '%s' '${jar}' > "\${last#-Dmdep.outputFile=}"; : > '${fetched}'`)
    expect(await fetchNeo4j()).toBe(jar)
    expect(existsSync(fetched)).toBe(true)

    rmSync(fetched)
    expect(await fetchNeo4j()).toBe(jar)
    expect(existsSync(fetched)).toBe(false)

    rmSync(jar)
    await fetchNeo4j()
    expect(existsSync(fetched)).toBe(true)
  })
})
