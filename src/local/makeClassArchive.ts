import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { constants, setPriority } from 'node:os'
import path from 'node:path'
import { cacheFolder } from './cacheFolder.ts'
import { classArchive } from './classArchive.ts'
import { findJava } from './findJava.ts'
import { jvmClasspath } from './jvmClasspath.ts'
import { startNeo4j, type LocalNeo4j } from './startNeo4j.ts'

const longestDumpMs = 300_000

interface Making {
  javaHome?: string | undefined
  signal: AbortSignal
  onProgress: (line: string) => void
  /** Has an empty Neo4j do what a user's will do, so that it loads the classes for it. */
  exercise: (login: Pick<LocalNeo4j, 'uri' | 'username' | 'password'>) => Promise<void>
  /** The folder that keeps the archive, and the Neo4j that makes it. */
  folder?: string
}

/** Makes the class archive that later starts use, unless it is there: with a Neo4j of its own, which writes it as it ends. */
export async function makeClassArchive(making: Making): Promise<void> {
  const { javaHome, signal, onProgress, exercise, folder = cacheFolder } = making
  const java = await findJava(javaHome, signal)
  const archive = classArchive(java, await jvmClasspath({ java: java.command, onProgress, signal }), folder)
  if ((await archive.find()) !== undefined) return
  onProgress('Preparing the classes of Neo4j for faster starts (once) …')
  await mkdir(folder, { recursive: true })
  const home = await mkdtemp(path.join(folder, 'classes-'))
  const written = path.join(home, 'classes.jsa')
  try {
    const neo4j = await startNeo4j({
      ...{ home, purpose: 'test', javaHome, signal },
      onProgress: () => undefined,
      classes: { to: written },
    })
    const abort = () => void neo4j.stop({ withinMs: 0 })
    signal.addEventListener('abort', abort)
    // Whoever uses Parley meanwhile goes first.
    setPriority(neo4j.pid, constants.priority.PRIORITY_LOW)
    await exercise(neo4j).finally(() => neo4j.stop({ withinMs: signal.aborted ? 0 : longestDumpMs }))
    signal.throwIfAborted()
    await archive.take(written)
  } finally {
    await rm(home, { recursive: true, force: true })
  }
}
