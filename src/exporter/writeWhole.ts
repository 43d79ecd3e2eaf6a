import { createWriteStream } from 'node:fs'
import { mkdir, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Files } from './filesOf.ts'

/** Writes a file, or a folder of files, beside its place and moves it there at the end: it is there whole, or not at all. */
export async function writeWhole(
  target: string,
  files: Files,
  /** Throws where what was written is not to be kept. */
  check: () => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  const unfinished = `${target}.${process.pid}.part`
  try {
    await write(unfinished, files)
    await check()
    await rename(unfinished, target)
  } finally {
    await rm(unfinished, { recursive: true, force: true })
  }
}

async function write(place: string, files: Files): Promise<void> {
  if (isOne(files)) return writeFile(place, files)
  await mkdir(place, { mode: 0o700 })
  for (const [name, texts] of Object.entries(files)) await writeFile(path.join(place, name), texts)
}

const isOne = (files: Files): files is AsyncGenerator<string> => Symbol.asyncIterator in files

const writeFile = (file: string, texts: AsyncGenerator<string>) =>
  pipeline(Readable.from(texts), createWriteStream(file, { mode: 0o600, flags: 'wx' }))
