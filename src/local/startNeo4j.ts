import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { cp, mkdir, rm } from 'node:fs/promises'
import { totalmem } from 'node:os'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { ParleyError } from '../domain/ParleyError.ts'
import { classArchive } from './classArchive.ts'
import { claimHome, type HeldClaim } from './claimHome.ts'
import { demandSpace } from './demandSpace.ts'
import { failureReason } from './failureReason.ts'
import { findJava, type Java } from './findJava.ts'
import { freePort } from './freePort.ts'
import { jvmClasspath } from './jvmClasspath.ts'
import { keepPassword } from './keepPassword.ts'
import { launchJvm, type Classes, type Purpose } from './launchJvm.ts'
import { leastFreeBytes } from './leastFreeBytes.ts'
import { neo4jFiles, type Neo4jFiles } from './neo4jFiles.ts'
import { recoverData } from './replaceData.ts'
import { settlePassword } from './settlePassword.ts'
import { writeNeo4jConf } from './writeNeo4jConf.ts'

// A store that must first be recovered after a crash takes its time.
const longestStartMs = 180_000

// Loading and reading millions of events is as fast as their indexes fit in here: an eighth of the machine, within bounds.
const megabyte = 1 << 20
const share = Math.round(totalmem() / 8 / megabyte)
const pageCache = { server: `${Math.max(256, Math.min(share, 4096))}m`, test: '64m' }

/** How the embedded Neo4j is to be started. */
export interface StartNeo4j {
  /** The folder that keeps the data, the password and the logs. */
  home: string
  purpose: Purpose
  /** Told what takes long, in one line each. */
  onProgress: (line: string) => void
  /** The port for Bolt; without it a free one is taken. */
  port?: number | undefined
  /** The JDK to use; without it the java command on the PATH. */
  javaHome?: string | undefined
  /** Ends the start wherever it is. */
  signal?: AbortSignal | undefined
  /** A claim on the home that the caller holds: it outlasts this Neo4j. */
  claim?: HeldClaim | undefined
  /** The class archive to read or to write; without it the one in the cache is read. */
  classes?: Classes
}

/** An embedded Neo4j that answers. */
export interface LocalNeo4j {
  uri: string
  port: number
  username: string
  password: string
  pid: number
  /** Fulfilled when the JVM has ended, for whatever reason, and its home can be used again. */
  exited: Promise<{ status: number | null; signal: NodeJS.Signals | null }>
  /** Stops it, by force when it takes longer than `withinMs`. */
  stop: (options?: { withinMs?: number }) => Promise<void>
}

/** Starts the embedded Neo4j of a home, in a process of its own on the loopback address, and waits until it answers. */
export async function startNeo4j(options: StartNeo4j): Promise<LocalNeo4j> {
  const { onProgress, signal } = options
  const java = await findJava(options.javaHome, signal)
  const classpath = await jvmClasspath({ java: java.command, onProgress, signal })
  const classes = options.classes ?? { from: await classArchive(java, classpath).find() }
  const files = neo4jFiles(options.home)
  const claim = options.claim
    ? { update: options.claim.update, release: () => Promise.resolve() }
    : await claimHome({ home: options.home, onProgress, signal })
  try {
    return await startClaimed(options, { java, classpath, files, claim, classes })
  } catch (error) {
    await claim.release()
    throw error
  }
}

interface Prepared {
  java: Java
  classpath: string
  files: Neo4jFiles
  claim: HeldClaim
  classes: Classes
}

async function startClaimed(
  options: StartNeo4j,
  prepared: Prepared,
  cutsTornLog = false,
): Promise<LocalNeo4j> {
  const { files, claim } = prepared
  const { purpose, onProgress, signal } = options
  for (const folder of [files.conf, files.logs]) await mkdir(folder, { recursive: true })
  await recoverData(options.home)
  await demandSpace(options.home, {
    code: 'NEO4J_START_FAILED',
    what: 'A start of Neo4j',
    bytes: leastFreeBytes,
    advice: 'Make room there, and start again.',
  })
  const password = await keepPassword(files.password)
  const port = options.port ?? (await freePort())
  await writeNeo4jConf(files.conf, {
    port,
    pageCache: pageCache[purpose],
    keepsPlans: purpose === 'test',
    cutsTornLog,
  })
  await rm(files.scratch, { recursive: true, force: true })
  await mkdir(files.scratch)
  signal?.throwIfAborted()

  onProgress('Starting Neo4j …')
  const since = new Date()
  const { java, classpath } = prepared
  const jvm = launchJvm({ java: java.command, classpath, files, purpose, classes: prepared.classes })
  const exited = exitOf(jvm, claim)
  const stop = stopper(jvm, exited)
  const [uri, username] = [`bolt://127.0.0.1:${port}`, 'neo4j']
  try {
    await claim.update(pidOf(jvm))
    await untilReady(
      { uri, username, password, passwordFile: files.password },
      { exited, signal, files, since },
    )
    // Whoever tried the password before it is set would have Neo4j refuse every login for seconds.
    await claim.update(pidOf(jvm), uri)
  } catch (error) {
    // One that writes an archive does so for seconds as it ends.
    await stop({ withinMs: 'to' in prepared.classes ? 0 : 3_000 })
    if (cutsTornLog || !isTornLog(error)) throw error
    await keepTornLog(files, onProgress)
    return startClaimed(options, prepared, true)
  }
  return { uri, port, username, password, pid: pidOf(jvm), exited, stop }
}

/** Tells a log of transactions that a full disk cut off in the middle. */
function isTornLog(error: unknown): boolean {
  return error instanceof ParleyError && error.message.includes('recovery not possible')
}

async function keepTornLog({ transactions, torn }: Neo4jFiles, onProgress: (line: string) => void) {
  const kept = path.join(torn, new Date().toISOString().replaceAll(':', '-'))
  await cp(transactions, kept, { recursive: true })
  onProgress(
    `The log of the last transactions ends in bytes that cannot be read, as a full disk leaves them. Neo4j starts with all that stands before them; the log as it was is kept in ${kept}.`,
  )
}

function pidOf(jvm: ChildProcess) {
  if (jvm.pid === undefined)
    throw new ParleyError('NEO4J_START_FAILED', 'The JVM of Neo4j could not be started.')
  return jvm.pid
}

type Exit = [status: number | null, signal: NodeJS.Signals | null]

async function exitOf(jvm: ChildProcess, claim: HeldClaim): LocalNeo4j['exited'] {
  // A JVM that could not be spawned has ended too, without a status.
  const [status, signal] = (await once(jvm, 'exit').catch(() => [null, null])) as Exit
  await claim.release()
  return { status, signal }
}

function stopper(jvm: ChildProcess, exited: Promise<unknown>): LocalNeo4j['stop'] {
  return async ({ withinMs = 15_000 } = {}) => {
    // The launcher takes the end of its input as the order to end.
    jvm.stdin?.on('error', () => undefined).end()
    const byForce = setTimeout(() => jvm.kill('SIGKILL'), withinMs)
    await exited
    clearTimeout(byForce)
  }
}

interface Watched {
  exited: LocalNeo4j['exited']
  signal?: AbortSignal | undefined
  files: Neo4jFiles
  since: Date
}

async function untilReady(
  login: { uri: string; username: string; password: string; passwordFile: string },
  { exited, signal, files, since }: Watched,
) {
  const over = new AbortController()
  const ends = [over.signal, ...(signal === undefined ? [] : [signal])]
  const failed = async (what: string) => {
    throw await startFailed(what, files, since)
  }
  try {
    await Promise.race([
      settlePassword({ ...login, signal: AbortSignal.any(ends) }).then((down) => {
        if (down) return failed('cannot open its database')
      }),
      exited.then(() => failed('ended while it was starting')),
      pause(longestStartMs, undefined, { signal: over.signal }).then(() =>
        failed('did not answer within three minutes'),
      ),
    ])
  } finally {
    over.abort()
  }
}

async function startFailed(what: string, { debug, console }: Neo4jFiles, since: Date) {
  const reason = await failureReason({ debug, console }, since)
  return new ParleyError(
    'NEO4J_START_FAILED',
    `The embedded Neo4j ${what}${reason === undefined ? '.' : `: ${reason}`} More is in ${debug} and ${console}.`,
  )
}
