import { spawn, type ChildProcess } from 'node:child_process'
import { openSync, closeSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Neo4jFiles } from './neo4jFiles.ts'

const launcher = fileURLToPath(new URL('Launcher.java', import.meta.url))

/** What the embedded Neo4j is for; a test's must be up soon, a server's must be fast for long. */
export type Purpose = 'server' | 'test'

const memory = {
  server: ['-Xms256m', '-Xmx1g', '-XX:+UseG1GC'],
  test: ['-Xms256m', '-Xmx1500m', '-XX:+UseSerialGC'],
}

const opened = [
  'java.base/java.nio',
  'java.base/java.io',
  'java.base/sun.nio.ch',
  'java.base/java.util.concurrent',
]

/** Starts the JVM of the embedded Neo4j; it ends by itself soon after its standard input does. */
export function launchJvm(launch: {
  java: string
  classpath: string
  files: Neo4jFiles
  purpose: Purpose
}): ChildProcess {
  const { java, classpath, files, purpose } = launch
  const output = openSync(files.console, 'w')
  try {
    return spawn(java, [...flags(files, purpose), '-cp', classpath, launcher, ...neo4jArguments(files)], {
      cwd: files.root,
      stdio: ['pipe', output, output],
      // Ctrl-c goes to the whole process group, and would end Neo4j under requests that are still being answered.
      detached: true,
    })
  } finally {
    closeSync(output)
  }
}

function flags(files: Neo4jFiles, purpose: Purpose) {
  return [
    ...memory[purpose],
    '-XX:+ExitOnOutOfMemoryError',
    '-XX:-UsePerfData',
    '-Djava.awt.headless=true',
    '-Dfile.encoding=UTF-8',
    `-Djava.io.tmpdir=${files.scratch}`,
    ...opened.map((name) => `--add-opens=${name}=ALL-UNNAMED`),
  ]
}

function neo4jArguments(files: Neo4jFiles) {
  return [`--home-dir=${files.root}`, `--config-dir=${files.conf}`]
}
