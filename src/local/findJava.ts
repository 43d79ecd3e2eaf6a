import path from 'node:path'
import { ParleyError } from '../domain/ParleyError.ts'
import { runCommand } from './runCommand.ts'

const oldestJava = 17

/** A JDK: its java command, and its version, such as 17.0.15. */
export interface Java {
  readonly command: string
  readonly version: string
}

/** Finds a JDK that can run Neo4j, in JAVA_HOME or on the PATH. */
export async function findJava(javaHome?: string, signal?: AbortSignal): Promise<Java> {
  const command = javaHome === undefined ? 'java' : path.join(javaHome, 'bin', 'java')
  const listing = await runCommand(command, ['--list-modules'], { signal })
  const where = javaHome === undefined ? 'on the PATH' : `in JAVA_HOME (${javaHome})`
  if (!listing.found) {
    throw javaMissing(`No java command was found ${where}.`)
  }
  const version = /^java\.base@(\S+)/m.exec(listing.stdout)?.[1]
  if (version === undefined || parseInt(version) < oldestJava) {
    throw javaMissing(`The Java ${where} is ${version ?? 'too old or does not run'}.`)
  }
  // The launcher is a Java source file, which a runtime without the compiler cannot compile.
  if (!/^jdk\.compiler@/m.test(listing.stdout)) {
    throw javaMissing(`The Java ${version} ${where} is a runtime without the compiler.`)
  }
  return { command, version }
}

function javaMissing(fault: string) {
  return new ParleyError(
    'JAVA_MISSING',
    `${fault} The embedded Neo4j needs a JDK ${oldestJava} or newer: install one and set JAVA_HOME to it, ` +
      'or set NEO4J_URI to a Neo4j that runs already.',
  )
}
