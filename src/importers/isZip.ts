import { open } from 'node:fs/promises'

/** Tells a zip archive by its name or its first bytes; one that is damaged at its beginning still has its name. */
export async function isZip(file: string): Promise<boolean> {
  if (file.toLowerCase().endsWith('.zip')) return true
  const handle = await open(file).catch(() => undefined)
  // A file that cannot be opened is told where its lines are read.
  if (handle === undefined) return false
  try {
    const { buffer } = await handle.read({ buffer: Buffer.alloc(4), length: 4, position: 0 })
    return ['504b0304', '504b0506'].includes(buffer.toString('hex'))
  } finally {
    await handle.close()
  }
}
