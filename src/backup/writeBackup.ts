import { createHash, randomUUID } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { access, rename, rm } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { ParleyError } from '../domain/ParleyError.ts'
import type { Graph } from '../graph/Graph.ts'
import { isContinued } from '../graph/ledger/isContinued.ts'
import { readLedger } from '../graph/ledger/readLedger.ts'
import { backupFormat, type BackupEnd, type BackupHeader } from './BackupLines.ts'
import { Chain } from './Chain.ts'
import { copyGraph, type Copied, type Copying } from './copyGraph.ts'
import { Spool } from './Spool.ts'

const flushAt = 1 << 16

/** Description of what was written, and the number of items in the file. */
export interface Written extends Copied {
  readonly items: number
}

/**
 * Writes all that a graph holds into a file of mode 600, or only what differs from what the files of `since` hold together. The file is there
 * whole, or not at all, and takes the place of no other.
 */
export async function writeBackup(
  graph: Graph,
  { target, since, ...copying }: { target: string; since: readonly string[] } & Copying,
): Promise<Written> {
  const prior = since.length === 0 ? null : await priorTo(graph, since)
  const [unfinished, spooled] = [`${target}.${process.pid}.part`, `${target}.${process.pid}.spool`]
  const spool = new Spool(spooled)
  try {
    const copied = await copyGraph(graph, spool, copying)
    const header: BackupHeader = {
      ...{ parley: 'backup', format: backupFormat, id: randomUUID(), follows: prior?.id ?? null },
      ...{ structure: copied.structure, epoch: copied.epoch, sequence: copied.sequence, at: copied.at },
    }
    const file = new BackupFile(header, copied)
    await pipeline(
      Readable.from(file.texts(spool, prior?.digests)),
      createGzip(),
      createWriteStream(unfinished, { mode: 0o600, flags: 'wx', flush: true }),
    )
    await refuseExisting(target)
    await rename(unfinished, target)
    return { ...copied, items: file.items }
  } finally {
    spool.close()
    await Promise.all([unfinished, spooled].map((each) => rm(each, { force: true })))
  }
}

/** Reads what the files hold that an increment goes on from. */
async function priorTo(graph: Graph, since: readonly string[]) {
  const chain = await Chain.open(since)
  const { epoch, sequence, id } = chain.last
  const ledger = await readLedger(graph)
  const isOfGraph =
    ledger !== null &&
    (epoch === ledger.epoch ? sequence <= ledger.sequence : isContinued(ledger, { epoch, sequence }))
  if (isOfGraph) return { id, digests: await chain.digests() }
  throw new ParleyError(
    'BAD_USER_INPUT',
    `${since.at(-1)} is no earlier backup of this graph. Name one with --since, or leave --since out to back up all of it.`,
  )
}

async function refuseExisting(target: string): Promise<void> {
  const isThere = await access(target).then(
    () => true,
    () => false,
  )
  if (isThere)
    throw new ParleyError(
      'BAD_USER_INPUT',
      `${target} has come into being meanwhile. Name a file that is not there.`,
    )
}

/** The texts of a backup, counted while they are made. */
class BackupFile {
  readonly #header: BackupHeader
  readonly #copied: Copied
  readonly #hash = createHash('sha256')
  #pending = ''
  #lines = 0
  /** Number of items that the file holds. */
  items = 0

  constructor(header: BackupHeader, copied: Copied) {
    this.#header = header
    this.#copied = copied
  }

  /** Yields the lines of the file in portions: all items, or those that differ from others by their digest, and the keys of those that are gone. */
  async *texts(spool: Spool, prior?: Map<string, string>): AsyncGenerator<string> {
    let [nodes, relationships] = [0, 0]
    this.#add(JSON.stringify(this.#header))
    for await (const { key, relationships: kept, text } of spool.items()) {
      if (key.startsWith('Node ')) nodes += 1
      relationships += kept
      const known = prior?.get(key)
      prior?.delete(key)
      if (known !== undefined && known === Chain.digestOf(text)) continue
      this.#add(text)
      this.items += 1
      if (this.#pending.length >= flushAt) yield this.#taken()
    }
    for (const gone of prior?.keys() ?? []) this.#add(JSON.stringify({ gone }))
    yield this.#taken()
    // The database counts by itself: a copy that differs from it has missed something.
    if (nodes !== this.#copied.nodes || relationships !== this.#copied.relationships)
      throw new ParleyError(
        'BACKUP_FAILED',
        `The graph has ${this.#copied.nodes} nodes and ${this.#copied.relationships} relationships, and ${nodes} and ${relationships} were read. Nothing was written. Run npm run verify, and the backup again.`,
      )
    const end: BackupEnd = { lines: this.#lines, nodes, relationships, sha256: this.#hash.digest('hex') }
    yield `${JSON.stringify(end)}\n`
  }

  #add(line: string): void {
    this.#pending += `${line}\n`
    this.#lines += 1
  }

  #taken(): string {
    const text = this.#pending
    this.#pending = ''
    this.#hash.update(text)
    return text
  }
}
