import { openEntries } from './openEntries.ts'

/** The bytes of a file; of a zip archive, those of the files in it, one after another. */
export async function* openBytes(file: string): AsyncGenerator<Buffer> {
  for await (const { bytes } of openEntries(file)) yield* bytes
}
