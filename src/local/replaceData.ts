import { existsSync } from 'node:fs'
import { mkdir, rename, rm } from 'node:fs/promises'
import { claimHome } from './claimHome.ts'
import { neo4jFiles } from './neo4jFiles.ts'

/** Puts the data of another home in the place of this home's, which must not run. Cut off in the middle, `recoverData` ends it. */
export async function replaceData(home: string, other: string): Promise<void> {
  const { claim, root, data, replaced } = neo4jFiles(home)
  const held = await claimHome({ file: claim, home, onProgress: () => undefined })
  try {
    await mkdir(root, { recursive: true })
    await rm(replaced, { recursive: true, force: true })
    await rename(data, replaced)
    await rename(neo4jFiles(other).data, data)
    await rm(replaced, { recursive: true, force: true })
  } finally {
    await held.release()
  }
}

/** Puts back the data of a home that `replaceData` had moved aside when it was cut off. */
export async function recoverData(home: string): Promise<void> {
  const { data, replaced } = neo4jFiles(home)
  if (!existsSync(data) && existsSync(replaced)) await rename(replaced, data)
}
