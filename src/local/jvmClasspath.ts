import path from 'node:path'
import { launcherJar } from './launcherJar.ts'
import { neo4jClasspath } from './neo4jClasspath.ts'

interface Wanted {
  java: string
  onProgress: (line: string) => void
  signal?: AbortSignal | undefined
}

/** The class path of the JVM that runs the embedded Neo4j: the launcher, and the jars of Neo4j. */
export async function jvmClasspath({ java, ...fetching }: Wanted): Promise<string> {
  const [launcher, neo4j] = [
    await launcherJar({ java, signal: fetching.signal }),
    await neo4jClasspath(fetching),
  ]
  return [launcher, neo4j].join(path.delimiter)
}
