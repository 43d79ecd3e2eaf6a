import { readFile } from 'node:fs/promises'
import { readClaim } from './claimHome.ts'
import { neo4jFiles } from './neo4jFiles.ts'
import { stillLives } from './processMark.ts'

/** Login of the embedded Neo4j that another process runs at a home, or restarts at this moment; undefined where none does. */
export async function runningNeo4j(
  home: string,
): Promise<{ uri: string; username: string; password: string } | undefined> {
  const files = neo4jFiles(home)
  const claim = await readClaim(files.claim)
  if (claim?.uri === undefined || !stillLives(claim.owner)) return undefined
  const password = await readFile(files.password, 'utf8')
  return { uri: claim.uri, username: 'neo4j', password: password.trim() }
}
