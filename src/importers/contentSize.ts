import { stat } from 'node:fs/promises'
import { openPromise } from 'yauzl'
import { isData } from './isData.ts'
import { isZip } from './isZip.ts'

/** How many bytes there are to read of a file; of a zip archive, of the files in it. */
export async function contentSize(file: string): Promise<number> {
  const own = (await stat(file)).size
  // What an archive that breaks off would have held is told when it is read.
  return (await isZip(file)) ? unzippedSize(file).catch(() => own) : own
}

async function unzippedSize(file: string): Promise<number> {
  const zip = await openPromise(file)
  let size = 0
  for await (const entry of zip.eachEntry()) if (isData(entry)) size += entry.uncompressedSize
  return size
}
