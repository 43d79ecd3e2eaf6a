import { spawn, type ChildProcess } from 'node:child_process'
import { closeSync, openSync } from 'node:fs'
import type { Neo4jFiles } from './neo4jFiles.ts'

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

/** The class archive that the JVM reads, if any, or the one that it writes as it ends. */
export type Classes = { from?: string | undefined } | { to: string }

/** Starts the JVM of the embedded Neo4j; it ends by itself soon after its standard input does. */
export function launchJvm(launch: {
  java: string
  classpath: string
  files: Neo4jFiles
  purpose: Purpose
  classes: Classes
}): ChildProcess {
  const { java, classpath, files, purpose, classes } = launch
  const output = openSync(files.console, 'w')
  try {
    const parameters = [...flags(files, purpose), ...classFlags(classes), '-cp', classpath, 'Launcher']
    return spawn(java, [...parameters, ...neo4jArguments(files)], {
      cwd: files.root,
      stdio: ['pipe', output, output],
      // Ctrl-c goes to the whole process group, and would end Neo4j under requests that are still being answered.
      detached: true,
    })
  } finally {
    closeSync(output)
  }
}

/**
 * The second compiler takes a method only when it has run ten times as often as usual. A Neo4j that starts runs very many a few times, and
 * would spend a third of its processor time on compiling them.
 */
const lateOptimization = [
  '-XX:Tier4InvocationThreshold=50000',
  '-XX:Tier4MinInvocationThreshold=6000',
  '-XX:Tier4CompileThreshold=150000',
  '-XX:Tier4BackEdgeThreshold=400000',
]

function flags(files: Neo4jFiles, purpose: Purpose) {
  return [
    ...memory[purpose],
    ...lateOptimization,
    '-XX:+ExitOnOutOfMemoryError',
    '-XX:-UsePerfData',
    '-Djava.awt.headless=true',
    '-Dfile.encoding=UTF-8',
    `-Djava.io.tmpdir=${files.scratch}`,
    ...opened.map((name) => `--add-opens=${name}=ALL-UNNAMED`),
  ]
}

/**
 * The JVM verifies an archive, and goes on without one that is damaged: its output need not say so. One that writes an archive lives too briefly
 * for the second compiler to pay.
 */
function classFlags(classes: Classes) {
  const quiet = '-Xlog:cds*=off'
  if ('to' in classes) return [`-XX:ArchiveClassesAtExit=${classes.to}`, '-XX:TieredStopAtLevel=1', quiet]
  if (classes.from === undefined) return []
  return [`-XX:SharedArchiveFile=${classes.from}`, '-XX:+VerifySharedSpaces', quiet]
}

function neo4jArguments(files: Neo4jFiles) {
  return [`--home-dir=${files.root}`, `--config-dir=${files.conf}`]
}
