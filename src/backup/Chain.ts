import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { createGunzip } from 'node:zlib'
import { z } from 'zod'
import { ParleyError } from '../domain/ParleyError.ts'
import type { StoredItem } from '../graph/backup/storedItem.ts'
import { structureVersion } from '../graph/migrations/structureVersion.ts'
import { backupEnd, backupFormat, backupHeader, type BackupEnd, type BackupHeader } from './BackupLines.ts'
import { itemKey } from './itemKey.ts'
import { parsedItem } from './itemText.ts'
import { textLines } from './textLines.ts'

/** A line of an item, or of one that is gone. */
type Line =
  { readonly key: string; readonly text: string; readonly item: StoredItem } | { readonly gone: string }

/** The part of an item that its key is made of. */
const withKey = z.object({
  labels: z.array(z.string()),
  properties: z.object({ id: z.string(), sequence: z.int(), name: z.string() }).partial(),
})

/** A whole backup and the increments that follow it, each checked to its last byte before anything of it is used. */
export class Chain {
  readonly #files: readonly string[]
  readonly #headers: readonly BackupHeader[]
  /** The size of the graph after the last file. */
  readonly end: BackupEnd
  /** Items of increments by their keys, each with the file that has its last state. */
  readonly #changed: ReadonlyMap<string, number>

  private constructor(
    files: readonly string[],
    headers: readonly BackupHeader[],
    end: BackupEnd,
    changed: ReadonlyMap<string, number>,
  ) {
    this.#files = files
    this.#headers = headers
    this.end = end
    this.#changed = changed
  }

  /** The first line of the last file. */
  get last(): BackupHeader {
    const last = this.#headers.at(-1)
    if (last === undefined) throw new Error('A chain has a file.')
    return last
  }

  /** Reads all files, and refuses one that is no backup, is not as it was written, or does not follow the one before it. */
  static async open(files: readonly string[]): Promise<Chain> {
    const headers: BackupHeader[] = []
    const changed = new Map<string, number>()
    let end: BackupEnd | undefined
    for (const [place, file] of files.entries()) {
      const checked = await check(file, (key) => {
        if (place > 0) changed.set(key, place)
      })
      refuseWrongOrder(file, checked.header, headers.at(-1))
      headers.push(checked.header)
      end = checked.end
    }
    if (end === undefined) throw new Error('A chain has a file.')
    return new Chain(files, headers, end, changed)
  }

  /** A digest of an item by which to tell whether it has changed. */
  static digestOf(text: string): string {
    return createHash('sha256').update(text).digest('base64').slice(0, 24)
  }

  /** Yields each item that the graph held after the last file. */
  async *items(): AsyncGenerator<{ readonly key: string; readonly text: string; readonly item: StoredItem }> {
    for (const [place, file] of this.#files.entries())
      for await (const line of itemLines(file))
        if (!('gone' in line) && (this.#changed.get(line.key) ?? 0) === place) yield line
  }

  /** The digest of each item, by its key. */
  async digests(): Promise<Map<string, string>> {
    const digests = new Map<string, string>()
    for await (const { key, text } of this.items()) digests.set(key, Chain.digestOf(text))
    return digests
  }
}

function refuseWrongOrder(file: string, { follows, structure }: BackupHeader, before?: BackupHeader): void {
  if (structure > structureVersion)
    throw new ParleyError(
      'GRAPH_NEWER',
      `${file} was written by a newer Parley: its structure has version ${structure}, and this Parley knows no version above ${structureVersion}. Use the newer one.`,
    )
  if (follows === (before?.id ?? null)) return
  throw new ParleyError(
    'BAD_USER_INPUT',
    before === undefined
      ? `${file} holds only what had changed since another backup. Name that one before it.`
      : `${file} does not follow the file before it. Name a whole backup, and then each increment in the order in which they were made.`,
  )
}

/** Reads a file to its end, and tells the keys of its items. */
async function check(
  file: string,
  onKey: (key: string) => void,
): Promise<{ header: BackupHeader; end: BackupEnd }> {
  const hash = createHash('sha256')
  let header: BackupHeader | undefined
  let [before, lines]: [string | undefined, number] = [undefined, 0]
  for await (const line of linesOf(file)) {
    // The last line is the only one that the checksum leaves out.
    if (before !== undefined) {
      hash.update(`${before}\n`)
      lines += 1
      if (header === undefined) header = headerIn(file, before)
      else onKey(keyIn(file, before))
    }
    before = line
  }
  const end = header === undefined || before === undefined ? undefined : endIn(before)
  if (header === undefined || end === undefined) throw header === undefined ? foreign(file) : damaged(file)
  if (end.lines !== lines || end.sha256 !== hash.digest('hex')) throw damaged(file)
  return { header, end }
}

/** Yields the items of a file that was checked. */
async function* itemLines(file: string): AsyncGenerator<Line> {
  let number = 0
  for await (const line of linesOf(file)) {
    number += 1
    if (number === 1) continue
    const value = JSON.parse(line) as { gone?: string; labels?: unknown }
    if (value.gone !== undefined) yield { gone: value.gone }
    else if (value.labels !== undefined) {
      const item = parsedItem(value)
      yield { key: itemKey(item), text: line, item }
    }
  }
}

async function* linesOf(file: string): AsyncGenerator<string> {
  const bytes = createReadStream(file)
  const unpacked = createGunzip()
  bytes.on('error', (error) => unpacked.destroy(error))
  try {
    yield* textLines(bytes.pipe(unpacked))
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException
    if (message === 'incorrect header check') throw foreign(file)
    if (code.startsWith('Z_')) throw damaged(file)
    throw error
  } finally {
    bytes.destroy()
  }
}

function headerIn(file: string, line: string): BackupHeader {
  const value = jsonIn(line)
  const { format, parley } = (value ?? {}) as { format?: unknown; parley?: unknown }
  if (parley !== 'backup') throw foreign(file)
  if (typeof format === 'number' && format > backupFormat)
    throw new ParleyError(
      'GRAPH_NEWER',
      `${file} was written by a newer Parley, in version ${format} of the format of backups; this Parley reads none above ${backupFormat}. Use the newer one.`,
    )
  const header = backupHeader.safeParse(value)
  if (!header.success) throw damaged(file)
  return header.data
}

function endIn(line: string): BackupEnd | undefined {
  return backupEnd.safeParse(jsonIn(line)).data
}

function keyIn(file: string, line: string): string {
  const value = jsonIn(line) as { gone?: string } | undefined
  if (typeof value?.gone === 'string') return value.gone
  const item = withKey.safeParse(value)
  if (!item.success) throw damaged(file)
  return itemKey(item.data)
}

function jsonIn(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}

function foreign(file: string): ParleyError {
  return new ParleyError(
    'BACKUP_DAMAGED',
    `${file} is no backup of Parley. Name a file that npm run backup wrote.`,
  )
}

function damaged(file: string): ParleyError {
  return new ParleyError(
    'BACKUP_DAMAGED',
    `${file} is not as it was written: it was cut off or changed. Use another copy of it, or an earlier backup.`,
  )
}
