import { mkdir } from 'node:fs/promises'
import { ParleyError } from '../domain/ParleyError.ts'
import type { Telling } from '../ProgressLine.ts'
import type { HeldClaim } from './claimHome.ts'
import { findJava } from './findJava.ts'
import { importStep } from './importStep.ts'
import { neo4jClasspath } from './neo4jClasspath.ts'
import { neo4jFiles } from './neo4jFiles.ts'
import { runCommand } from './runCommand.ts'
import { writeNeo4jConf } from './writeNeo4jConf.ts'

/** Where a new store is made, and of what. */
interface ImportStore {
  /** A home that no Neo4j runs at. */
  home: string
  /** What `neo4j-admin database import full` takes beside the name of the database. */
  parameters: readonly string[]
  /** Told which process writes there: it may outlast this one when that is killed. */
  claim: HeldClaim
  telling: Telling
  javaHome?: string | undefined
}

/** Makes the store of a home anew from files of comma-separated values, with the import of Neo4j itself. */
export async function importStore({
  home,
  parameters,
  claim,
  telling,
  javaHome,
}: ImportStore): Promise<void> {
  const { command: java } = await findJava(javaHome)
  const classpath = await neo4jClasspath({ onProgress: telling.say })
  const { root, conf, logs } = neo4jFiles(home)
  for (const folder of [conf, logs]) await mkdir(folder, { recursive: true, mode: 0o700 })
  await writeNeo4jConf(conf, { port: 0, pageCache: '256m' })
  telling.say('Importing the files …')
  let claimed = Promise.resolve()
  // The tool finds its home in its environment, and nowhere else.
  const imported = await runCommand(
    'env',
    [
      ...[`NEO4J_HOME=${root}`, `NEO4J_CONF=${conf}`, java, '-Xmx1g', '-XX:+UseParallelGC', '-cp', classpath],
      ...['org.neo4j.cli.AdminTool', 'database', 'import', 'full', 'neo4j', ...parameters],
    ],
    {
      onStart: (pid) => {
        claimed = claim.update(pid)
        // Told when it is awaited: until then the import goes on.
        claimed.catch(() => undefined)
      },
      onPrint: (printed) => telling.show(() => importStep(printed)),
    },
  )
  await claimed
  if (imported.status === 0) return
  const said = (imported.stderr + imported.stdout).trim().split('\n')
  throw new ParleyError(
    'IMPORT_FAILED',
    `Neo4j could not import the files: ${said.slice(0, 3).join(' ')} Nothing was changed; ${root} holds what it tried until the next start.`,
  )
}
