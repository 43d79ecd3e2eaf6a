import { existsSync, statSync } from 'node:fs'
import { neo4jFiles } from './neo4jFiles.ts'

/** Why a home holds no graph, as the end of a sentence; undefined where it holds one. */
export function homeFault(home: string): string | undefined {
  const { data, replaced } = neo4jFiles(home)
  // An import in bulk that was cut off may have moved the data aside.
  if (existsSync(data) || existsSync(replaced)) return undefined
  try {
    return statSync(home).isDirectory() ? 'that folder holds none' : 'that is no folder'
  } catch (error) {
    const { code = String(error) } = error as NodeJS.ErrnoException
    return code === 'ENOENT' ? 'there is no such folder' : `that folder cannot be read (${code})`
  }
}
