import { createReadStream } from 'node:fs'
import { openPromise, type Entry, type ZipFile } from 'yauzl'
import { isData } from './isData.ts'
import { isZip } from './isZip.ts'

/** A file that is read, alone or in an archive. */
export interface FileEntry {
  /** What it is called in its archive; null where it is the only one, and so has the name of that. */
  readonly name: string | null
  /** How many bytes it has, as the archive says; 0 outside of one. */
  readonly size: number
  /** Its content; what is wrong with the archive comes while this is read. */
  readonly bytes: AsyncIterable<Buffer>
}

/** The files that there are to read in a file: itself or, of a zip archive, each that is in it. */
export async function* openEntries(file: string): AsyncGenerator<FileEntry> {
  if (!(await isZip(file))) yield { name: null, size: 0, bytes: createReadStream(file) }
  else {
    const zip = await openPromise(file, { autoClose: false }).catch((error: unknown) => error as Error)
    if (zip instanceof Error) yield { name: null, size: 0, bytes: failing(zip) }
    else
      try {
        yield* unzipped(zip)
      } finally {
        zip.close()
      }
  }
}

async function* unzipped(zip: ZipFile): AsyncGenerator<FileEntry> {
  const entries: Entry[] = []
  let fault: Error | undefined
  try {
    for await (const entry of zip.eachEntry()) if (isData(entry)) entries.push(entry)
  } catch (error) {
    fault = error as Error
  }
  for (const entry of entries) {
    const { fileName, uncompressedSize: size } = entry
    yield { name: entries.length > 1 ? fileName : null, size, bytes: inflated(zip, entry) }
  }
  if (entries.length === 0) fault ??= new Error('The archive holds no file.')
  if (fault !== undefined) yield { name: null, size: 0, bytes: failing(fault) }
}

async function* inflated(zip: ZipFile, entry: Entry): AsyncGenerator<Buffer> {
  yield* (await zip.openReadStreamPromise(entry)) as AsyncIterable<Buffer>
}

// eslint-disable-next-line require-yield, @typescript-eslint/require-await -- What fails gives nothing.
async function* failing(error: Error): AsyncGenerator<Buffer> {
  throw error
}
