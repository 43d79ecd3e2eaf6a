import { existsSync, statSync } from 'node:fs'
import path from 'node:path'
import { neo4jFiles } from './neo4jFiles.ts'

/** Why a home holds no graph, as the end of a sentence; undefined where it holds one. */
export function homeFault(home: string): string | undefined {
  const { data, replaced } = neo4jFiles(home)
  // An import in bulk that was cut off may have moved the data aside.
  if ([data, replaced].some((each) => existsSync(path.join(each, 'databases', 'neo4j')))) return undefined
  try {
    return statSync(home).isDirectory() ? 'that folder holds none' : 'that is no folder'
  } catch (error) {
    const { code = String(error) } = error as NodeJS.ErrnoException
    return code === 'ENOENT' ? 'there is no such folder' : `that folder cannot be read (${code})`
  }
}
