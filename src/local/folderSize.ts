import { readdir, stat } from 'node:fs/promises'
import path from 'node:path'

/** Bytes of the disk that the files under a folder take; 0 where there is none. */
export async function folderSize(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
  let size = 0
  for (const { parentPath, name } of entries) {
    const found = await stat(path.join(parentPath, name)).catch(() => undefined)
    size += (found?.blocks ?? 0) * 512
  }
  return size
}
