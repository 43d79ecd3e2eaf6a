import { createReadStream } from 'node:fs'
import { openPromise } from 'yauzl'

/** The bytes of a file; of a zip archive, those of the files in it, one after another. */
export function openBytes(file: string): AsyncIterable<Buffer> {
  return file.toLowerCase().endsWith('.zip') ? unzipped(file) : createReadStream(file)
}

async function* unzipped(file: string): AsyncGenerator<Buffer> {
  const zip = await openPromise(file)
  for await (const entry of zip.eachEntry())
    if (!entry.fileName.endsWith('/'))
      yield* (await zip.openReadStreamPromise(entry)) as AsyncIterable<Buffer>
}
