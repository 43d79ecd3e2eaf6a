import { chmod, link, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { setTimeout as pause } from 'node:timers/promises'
import { ParleyError } from '../domain/ParleyError.ts'
import { neo4jFiles } from './neo4jFiles.ts'
import { processMark, stillLives, type ProcessMark } from './processMark.ts'
import { refuseForeignHome } from './refuseForeignHome.ts'

const longestWaitMs = 20_000

/** Who uses a home: the process that started Neo4j there, the JVM, and where it answers. */
export interface Claim {
  owner: ProcessMark
  jvm?: ProcessMark
  uri?: string
}

/** A claim that this process holds. */
export interface HeldClaim {
  /** Says which JVM runs there and, once others may use it, at which address; an address stays until another is said. */
  update: (jvmPid: number, uri?: string) => Promise<void>
  release: () => Promise<void>
}

interface Claiming {
  home: string
  onProgress: (line: string) => void
  signal?: AbortSignal | undefined
}

/**
 * Claims a home for this process, and makes it where there is none, after the JVM of an owner that died has ended. Neo4j's own lock
 * guards the store; the claim is there to say who holds it.
 */
export async function claimHome({ home, onProgress, signal }: Claiming): Promise<HeldClaim> {
  const { root, claim: file } = neo4jFiles(home)
  await refuseForeignHome(home)
  await makeFolder(root).catch(homeUnusable(home))
  const owner = processMark(process.pid)
  if (owner === undefined) throw new Error('This process does not find itself among the living.')
  for (;;) {
    if (await writeNew(file, { owner })) break
    const other = await readClaim(file)
    if (other === undefined) {
      await rm(file, { force: true })
      continue
    }
    refuseLiving(other, home)
    await waitForJvm(other, home, onProgress, signal)
    await rm(file, { force: true })
  }
  let address: string | undefined
  return {
    update: async (jvmPid, uri) => {
      const jvm = processMark(jvmPid)
      address = uri ?? address
      await replace(file, { owner, ...(address !== undefined && { uri: address }), ...(jvm && { jvm }) })
    },
    release: () => rm(file, { force: true }),
  }
}

/** The claim on a home as it is written, whoever made it; undefined when there is none that can be read. */
export async function readClaim(file: string): Promise<Claim | undefined> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as Claim
  } catch {
    return undefined
  }
}

async function makeFolder(root: string) {
  await mkdir(root, { recursive: true, mode: 0o700 })
  // The folder may be older than this rule.
  await chmod(root, 0o700)
}

function homeUnusable(home: string) {
  return (cause: NodeJS.ErrnoException) => {
    throw new ParleyError(
      'NEO4J_START_FAILED',
      `${home} cannot keep the data (${cause.code ?? cause.message}). Set PARLEY_HOME to a folder that can be written.`,
      { cause },
    )
  }
}

function refuseLiving({ owner }: Claim, home: string) {
  if (!stillLives(owner)) return
  throw new ParleyError(
    'NEO4J_START_FAILED',
    `Another Parley (process ${owner.pid}) uses ${home}. Stop it, or set PARLEY_HOME to another folder.`,
  )
}

async function waitForJvm(
  { jvm }: Claim,
  home: string,
  onProgress: (line: string) => void,
  signal?: AbortSignal,
) {
  if (jvm === undefined || !stillLives(jvm)) return
  onProgress(`Waiting for the previous Neo4j (process ${jvm.pid}) to let go of ${home} …`)
  const deadline = Date.now() + longestWaitMs
  while (stillLives(jvm)) {
    if (Date.now() > deadline) {
      throw new ParleyError(
        'NEO4J_START_FAILED',
        `The previous Neo4j (process ${jvm.pid}) still holds ${home}. End that process, and start again.`,
      )
    }
    await pause(100, undefined, { signal })
  }
}

/** Puts a whole file where none was, in one step, so that nobody ever reads half of it. */
async function writeNew(file: string, claim: Claim) {
  const aside = `${file}.${process.pid}`
  await writeFile(aside, JSON.stringify(claim))
  try {
    await link(aside, file)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  } finally {
    await rm(aside, { force: true })
  }
}

async function replace(file: string, claim: Claim) {
  const aside = `${file}.${process.pid}`
  await writeFile(aside, JSON.stringify(claim))
  await rename(aside, file)
}
