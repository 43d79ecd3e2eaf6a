import { existsSync } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { neo4jFiles } from './neo4jFiles.ts'

/** Puts the data of another home in the place of this home's, which the caller holds. Cut off in the middle, `recoverData` ends it. */
export async function replaceData(home: string, other: string): Promise<void> {
  const { data, replaced } = neo4jFiles(home)
  await rm(replaced, { recursive: true, force: true })
  await rename(data, replaced)
  await rename(neo4jFiles(other).data, data)
  await rm(replaced, { recursive: true, force: true })
}

/**
 * Ends what an import in bulk was cut off in, at a home that the caller holds: the data that `replaceData` had moved aside is put back where
 * no other had taken its place, and what is left over goes.
 */
export async function recoverData(home: string): Promise<void> {
  const { data, replaced, bulk } = neo4jFiles(home)
  if (!existsSync(data) && existsSync(replaced)) await rename(replaced, data)
  // The Neo4j of an import that was killed may still be ending there.
  for (const left of [replaced, bulk])
    await rm(left, { recursive: true, force: true, maxRetries: 5, retryDelay: 500 })
}
