import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { ParleyError } from '../domain/ParleyError.ts'
import { cacheFolder } from './cacheFolder.ts'
import { runCommand } from './runCommand.ts'

const source = fileURLToPath(new URL('Launcher.java', import.meta.url))

interface Compiling {
  java: string
  signal?: AbortSignal | undefined
  /** The folder that keeps the jar. */
  folder?: string
}

/** The jar of the launcher. It is compiled once for each text of its source. */
export async function launcherJar({ java, signal, folder = cacheFolder }: Compiling): Promise<string> {
  const digest = createHash('sha256').update(await readFile(source))
  const jar = path.join(folder, `launcher-${digest.digest('hex').slice(0, 12)}.jar`)
  if (existsSync(jar)) return jar
  await mkdir(folder, { recursive: true })
  // Two commands may compile at the same time: each does it aside, and moves what is whole.
  const aside = await mkdtemp(path.join(folder, 'launcher-'))
  const run = (module: string, parameters: string[]) => runTool(java, [`-m`, module, ...parameters], signal)
  try {
    const made = path.join(aside, 'launcher.jar')
    await run('jdk.compiler/com.sun.tools.javac.Main', ['--release', '17', '-d', aside, source])
    await run('jdk.jartool/sun.tools.jar.Main', ['--create', '--file', made, '-C', aside, '.'])
    await rename(made, jar)
  } finally {
    await rm(aside, { recursive: true, force: true })
  }
  return jar
}

async function runTool(java: string, parameters: string[], signal?: AbortSignal) {
  const { status, stdout, stderr } = await runCommand(java, parameters, { signal })
  if (status === 0) return
  const [reason] = (stderr + stdout).trim().split('\n')
  throw new ParleyError('NEO4J_START_FAILED', `The launcher of Neo4j could not be compiled: ${reason}`)
}
